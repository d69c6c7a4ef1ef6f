import * as fc from 'fast-check';
import { scaleStart, scaleTicks } from './score-scale';

test.each([
  [[92, 81.5], 50],
  [[92, 55], 50],
  [[92, 54.99], 40],
  [[49.73, 54.78], 40],
  [[92, 45], 40],
  [[44.99], 30],
  [[15], 10],
  [[14.99], 0],
  [[3], 0],
  [[0, 100], 0],
  [[null], 50],
  [[], 50],
])('the scale of %j begins at %d', (scores, start) => {
  expect(scaleStart(scores)).toBe(start);
});

test('it begins at the highest ten up to 50 that is five points below every score, or at 0', () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.array(score, { minLength: 1 }), (scores) => {
      const lowest = Math.min(...scores);
      const start = scaleStart(scores);
      expect(start % 10).toBe(0);
      expect(start === 0 || lowest - start >= 5).toBe(true);
      expect(start === 50 || lowest - (start + 10) < 5).toBe(true);
    }),
  );
});

test.each([
  [50, [100, 90, 80, 70, 60, 50]],
  [40, [100, 90, 80, 70, 60, 50, 40]],
  [30, [100, 80, 60, 40, 30]],
  [0, [100, 80, 60, 40, 20, 0]],
])('the grid from %d has lines at %j', (minimum, ticks) => {
  expect(scaleTicks({ minimum, maximum: 100 })).toEqual(ticks);
});
