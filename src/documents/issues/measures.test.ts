import { analysis002 } from '../../../test/documents/document-002';
import { planFixture } from '../../../test/documents/fixtures';
import type { RegisterRow } from '../../planning/measure';
import { measureId } from '../../planning/measure-id';
import { judgedFor, mostUseful } from './measures';

const [ROW] = planFixture({ indicators: [10], perIndicator: 1 }).rows;

function measure(
  id: string,
  indicator: RegisterRow['indicator'],
  part: Partial<RegisterRow> = {},
): RegisterRow {
  if (!ROW) throw new Error('the fixture is empty');
  return { ...ROW, id: measureId(id), indicator, issue: null, items: '', ...part };
}

describe('what a measure is for', () => {
  const named = (row: RegisterRow, analysis = analysis002()): string | undefined =>
    judgedFor(row, analysis)?.name;

  it.each([
    ['the lowest item that it serves', measure('m09-5', 9), /^o12 /],
    ['the lowest of its issue, where it sees to all items', measure('m09-1', 9, { issue: 5 }), /^o15 /],
    [
      'an item that its row names, where it is a person’s own',
      measure('u-7k3f9q2ab', 10, { items: 'o27' }),
      /^o34 /,
    ],
    ['its indicator, where it serves no item', measure('m10-12', 10), /^ตัวชี้วัดที่ 10 /],
  ])('is %s', (_, row, expected) => {
    expect(named(row)).toMatch(expected);
  });

  it('is its indicator where no item was read, and nothing where it is for none', () => {
    expect(named(measure('m09-5', 9), analysis002({ items: {} }))).toMatch(/^ตัวชี้วัดที่ 9 /);
    expect(judgedFor(measure('u-7k3f9q2ab', null), analysis002())).toBeNull();
  });
});

describe('the measure that can win most', () => {
  const rows = [measure('m05-2', 5), measure('m10-6', 10), measure('m10-3', 10)];

  it('is that of the items that win most', () => {
    // o34 wins 3.33 overall points, o28 1.33, i13 0.11.
    expect(mostUseful(rows, analysis002())?.id).toBe('m10-3');
  });

  it('is told by the weight of the indicator where nobody knows the groups of its items', () => {
    const analysis = analysis002({ year: 2568, items: { i13: 80, o27: 0 } });
    expect(analysis.items.map(({ gain }) => gain === null)).toEqual([false, true]);
    expect(mostUseful(rows, analysis)?.id).toBe('m10-3');
  });

  it('is that of the indicator that wins most, without items', () => {
    expect(mostUseful(rows, analysis002({ items: {} }))?.id).toBe('m10-6');
    expect(mostUseful([], analysis002())).toBeNull();
  });
});
