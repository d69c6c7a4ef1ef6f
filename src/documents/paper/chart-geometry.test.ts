import { linePath, markerPath, onSpoke, shareOf } from './chart-geometry';

const rounded = ({ x, y }: { readonly x: number; readonly y: number }) => [Math.round(x), Math.round(y)];

describe('a value on an axis', () => {
  const scale = { minimum: 50, maximum: 100 };

  it.each([
    [49, 0],
    [50, 0],
    [50.5, 0.01],
    [75, 0.5],
    [99.5, 0.99],
    [100, 1],
    [101, 1],
  ])('%d lies at %d', (value, share) => {
    expect(shareOf(value, scale)).toBeCloseTo(share, 9);
  });
});

describe('a radar of four', () => {
  const at = (index: number, share: number) =>
    rounded(onSpoke({ x: 100, y: 100 }, 80, { index, count: 4 }, share));

  it('begins at the top and goes clockwise', () => {
    expect([0, 1, 2, 3].map((index) => at(index, 1))).toEqual([
      [100, 20],
      [180, 100],
      [100, 180],
      [20, 100],
    ]);
  });

  it('has 0 in its middle and a half on half of the way', () => {
    expect(at(1, 0)).toEqual([100, 100]);
    expect(at(1, 0.5)).toEqual([140, 100]);
  });
});

describe('a line', () => {
  const points = [{ x: 0, y: 1 }, { x: 1, y: 2 }, null, { x: 3, y: 4 }];

  it('is lifted where a point is missing', () => {
    expect(linePath(points, false)).toBe('M0,1L1,2M3,4');
  });

  it('comes back to its begin', () => {
    expect(linePath(points, true)).toBe('M0,1L1,2M3,4L0,1');
    expect(linePath([null, { x: 1, y: 1 }, { x: 2, y: 2 }], true)).toBe('M1,1L2,2');
    expect(linePath([{ x: 1, y: 1 }, { x: 2, y: 2 }, null], true)).toBe('M1,1L2,2M1,1');
  });
});

test('points have a shape of their own each, around their place', () => {
  const shapes = (['circle', 'square', 'diamond', 'triangle', 'x'] as const).map((marker) =>
    markerPath(marker, { x: 10, y: 10 }, 6),
  );
  expect(new Set(shapes).size).toBe(5);
  expect(shapes[1]).toBe('M7,7L13,7L13,13L7,13Z');
});
