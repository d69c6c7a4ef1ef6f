import * as fc from 'fast-check';
import { RESULT } from '../../test/support/score-sheets';
import { seriesWith } from '../../test/support/tables';
import { derivedColumns, type Derivation } from './derived';
import type { Series } from './series';

const LATER = [93.11, 84.2, 90.05, 88.4, 86.63, 85.12, 61.07, 59.9, 83.33, 90];
const WORTH = [6, 6, 6, 6, 6, 10, 10, 10, 20, 20];
const round = (value: number): number => Math.round(value * 100) / 100;
const scores = seriesWith(RESULT, { roles: ['score'] });
const of2566 = seriesWith(RESULT, { identity: { year: 2566 } });
const of2567 = seriesWith(LATER, { identity: { year: 2567 } });

const told = (columns: readonly Series[], beside: readonly Series[] = []): (Derivation | null)[] => {
  const found = derivedColumns(columns, beside);
  return columns.map((column) => found.get(column) ?? null);
};

describe('a column that follows from others', () => {
  const rises = RESULT.map((score, index) => round(Math.min(100, score + 1 + index / 10)));
  const risen = seriesWith(rises, { identity: { year: 2567 } });

  test.each<[Derivation, Series, readonly Series[]]>([
    ['gap', seriesWith(RESULT.map((score) => round(100 - score))), [scores]],
    ['difference', seriesWith(rises.map((score, k) => round(score - (RESULT[k] ?? 0)))), [of2566, risen]],
    [
      'percent-of-change',
      seriesWith(rises.map((score, k) => round(((score - (RESULT[k] ?? 0)) / (RESULT[k] ?? 1)) * 100))),
      [of2566, risen],
    ],
    ['points', seriesWith(RESULT.map((score, k) => round((score * (WORTH[k] ?? 0)) / 100))), [scores]],
    ['points', seriesWith(RESULT.map((score) => round(score * 0.9))), [scores]],
    ['mean', seriesWith(RESULT.map((score, k) => round((score + (LATER[k] ?? 0)) / 2))), [of2566, of2567]],
    [
      'share-of-target',
      seriesWith(RESULT.map((score) => round((score / 95.5) * 100))),
      [
        scores,
        seriesWith(
          RESULT.map(() => 95.5),
          { roles: ['target'] },
        ),
      ],
    ],
    ['weights', seriesWith(WORTH), []],
  ])('%s', (expected, column, others) => {
    expect(told([column, ...others])).toEqual([expected, ...others.map(() => null)]);
  });
});

test('columns left out by their headers are what a difference follows from as well', () => {
  const target = seriesWith(
    RESULT.map(() => 95),
    { roles: ['target'] },
  );
  const missing = seriesWith(RESULT.map((score) => round(95 - Math.min(score, 94))));
  const capped = seriesWith(
    RESULT.map((score) => Math.min(score, 94)),
    { roles: ['score'] },
  );
  expect(told([missing, capped], [target])).toEqual(['difference', null]);
  expect(told([missing, capped])).toEqual([null, null]);
});

describe('what agrees by chance is no relation', () => {
  test('three rows are enough, two are not', () => {
    const gap = (rows: number): Series =>
      seriesWith(RESULT.slice(0, rows).map((score) => round(100 - score)));
    const whole = (rows: number): Series => seriesWith(RESULT.slice(0, rows), { roles: ['score'] });
    expect(told([gap(3), whole(3)])).toEqual(['gap', null]);
    expect(told([gap(2), whole(2)])).toEqual([null, null]);
  });

  test('two hundredths are roundings, three are not', () => {
    const gap = (off: number): Series => seriesWith(RESULT.map((score) => round(100 - score + off)));
    expect(told([gap(0.02), scores])[0]).toBe('gap');
    expect(told([gap(0.03), scores])[0]).toBeNull();
  });

  test('among twelve columns there are relations, thirteen are agencies', () => {
    const gap = seriesWith(RESULT.map((score) => round(100 - score)));
    const others = (count: number): Series[] =>
      Array.from({ length: count }, (_, k) =>
        seriesWith(RESULT.map((_score, row) => 50 + ((row * 7 + k * 13) % 47))),
      );
    expect(told([gap, scores, ...others(10)])[0]).toBe('gap');
    expect(told([gap, scores, ...others(11)])[0]).toBeNull();
  });

  test('points are less than 0.95 of the scores, less than half under a header of scores', () => {
    const times = (factor: number, named: boolean): Series =>
      seriesWith(
        RESULT.map((score) => round(score * factor)),
        { roles: named ? ['score'] : [] },
      );
    expect([0.94, 0.96].map((factor) => told([times(factor, false), scores])[0])).toEqual(['points', null]);
    expect([0.49, 0.51].map((factor) => told([times(factor, true), scores])[0])).toEqual(['points', null]);
  });

  test.each([
    [50.29, 'points'],
    [50.31, null],
  ])(
    'of one factor are ratios that differ by less than 0.003: of halves with %d of 100 %s',
    (value, expected) => {
      const whole = RESULT.map((_, row) => 80 + row).with(0, 100);
      const halves = seriesWith(whole.map((score) => score / 2).with(0, value));
      expect(told([halves, seriesWith(whole, { roles: ['score'] })])[0]).toBe(expected);
    },
  );

  test('a header of scores or a year is believed before a gap, a difference or a mean', () => {
    const gap = RESULT.map((score) => round(100 - score));
    expect(told([seriesWith(gap, { roles: ['score'] }), scores])).toEqual([null, null]);
    const mean = RESULT.map((score, k) => round((score + (LATER[k] ?? 0)) / 2));
    expect(told([seriesWith(mean, { identity: { year: 2565 } }), of2566, of2567])).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('scores of two years follow from each other in nothing', () => {
    const score = fc.integer({ min: 5000, max: 9900 }).map((value) => value / 100);
    const ten = fc.array(score, { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(ten, ten, (one, two) => {
        const columns = [
          seriesWith(one, { identity: { year: 2566 } }),
          seriesWith(two, { identity: { year: 2567 } }),
        ];
        expect(told(columns)).toEqual([null, null]);
      }),
    );
  });
});
