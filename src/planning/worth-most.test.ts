import { RESULT } from '../../test/support/score-sheets';
import { OPTIONS, points, setOf } from '../../test/support/scores';
import type { IndicatorNumber } from '../framework';
import { analyse } from '../scores/analyse';
import { worthMost } from './worth-most';

const measures = (...indicators: readonly (number | null)[]) =>
  indicators.map((indicator, place) => ({
    indicator: indicator as IndicatorNumber | null,
    issue: null,
    place,
  }));
const analysis = analyse(setOf(RESULT.map(points)), OPTIONS);

test('measures of the indicator that wins most come first, of one indicator in their order', () => {
  // 7 wins 5.03 overall points, 8 4.52, 9 3.62, 6 1.81.
  const all = measures(6, 9, 7, 7, 8);
  expect(worthMost(all, 3, analysis).map(({ place }) => place)).toEqual([2, 3, 4]);
  expect(worthMost(all, 4, analysis).map(({ indicator }) => indicator)).toEqual([7, 7, 8, 9]);
});

test('ties stay in the order of the indicators', () => {
  const equal = analyse(setOf(RESULT.map(() => points(50))), OPTIONS);
  expect(worthMost(measures(10, 1, 9), 2, equal).map(({ indicator }) => indicator)).toEqual([9, 10]);
});

test('none of nothing, all of few, and what is for no indicator last', () => {
  expect(worthMost(measures(7), 0, analysis)).toEqual([]);
  expect(worthMost(measures(7), -3, analysis)).toEqual([]);
  expect(worthMost(measures(null, 2), 9, analysis).map(({ indicator }) => indicator)).toEqual([2, null]);
});

test('where every issue counts, the first of each that has none comes before a second of any', () => {
  // Indicators 7 and 9 are for issue 3, 8 and 6 for issue 2, 10 for issue 7.
  const all = measures(7, 7, 8, 9, 6, 10);
  const kept = (most: number, covered: readonly number[]): readonly (number | null)[] =>
    worthMost(all, most, analysis, new Set(covered)).map(({ indicator }) => indicator);
  expect(kept(3, [])).toEqual([7, 8, 10]);
  expect(kept(4, [])).toEqual([7, 8, 10, 7]);
  expect(kept(2, [3])).toEqual([8, 10]);
});
