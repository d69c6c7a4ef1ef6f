import * as fc from 'fast-check';
import { anyScore } from '../../test/support/scores';
import { INDICATOR_NUMBERS, type IndicatorNumber } from '../framework';
import { hundredths } from '../scores/exact';
import { arePoints, arePointsOf, worthOf } from './points';

const WORTH = [6, 6, 6, 6, 6, 10, 10, 10, 20, 20];
const WEIGHT = [30, 30, 30, 30, 30, 30, 30, 30, 40, 40];

const valuesOf = (
  points: readonly number[],
): { indicator: IndicatorNumber; score: ReturnType<typeof hundredths> }[] =>
  points.map((score, index) => ({
    indicator: INDICATOR_NUMBERS[index] ?? 1,
    score: hundredths(Math.round(score * 100)),
  }));
const share = (full: readonly number[], part: number): number[] => full.map((value) => value * part);

test('a full score of each indicator is worth 6, 10 or 20 points of the overall', () => {
  expect(INDICATOR_NUMBERS.map((number) => worthOf(number) / 100)).toEqual(WORTH);
});

test.each<[string, readonly number[], boolean]>([
  ['full points', WORTH, true],
  ['a quarter of them', share(WORTH, 0.25), true],
  ['less than a quarter', share(WORTH, 0.25).with(0, 1.49), false],
  ['one above what it is worth', WORTH.with(0, 6.01), false],
  ['three indicators', WORTH.slice(0, 3), true],
  ['two indicators', WORTH.slice(0, 2), false],
  ['full scores times their weights', WEIGHT, true],
  ['half of them', share(WEIGHT, 0.5), true],
  ['less than half', share(WEIGHT, 0.5).with(0, 14.99), false],
  ['one above its weight', WEIGHT.with(0, 30.01), false],
  ['weights of nine indicators', WEIGHT.slice(0, 9), false],
  ['nothing', [], false],
])('%s', (_, points, expected) => {
  expect(arePoints(valuesOf(points))).toBe(expected);
});

test('scores of which one is above 40 are never points', () => {
  fc.assert(
    fc.property(
      fc.array(anyScore, { maxLength: 9 }),
      fc.integer({ min: 4001, max: 10_000 }),
      (scores, high) => {
        const all = [...scores, hundredths(high)];
        expect(arePoints(valuesOf(all.map((score) => score / 100)))).toBe(false);
      },
    ),
  );
});

describe('points of scores', () => {
  const RAW = [94.32, 84.38, 90.22, 84.33, 89.78, 90.74, 88.11, 93.32, 82.88, 89.98];
  const weighted = RAW.map((score, index) => (score * (WORTH[index] ?? 0)) / 100);

  test('rounded to two decimals, or one hundredth off', () => {
    expect(arePointsOf(valuesOf(weighted), valuesOf(RAW))).toBe(true);
    expect(arePointsOf(valuesOf(weighted.map((value) => value + 0.005)), valuesOf(RAW))).toBe(true);
    expect(arePointsOf(valuesOf(weighted.with(3, (weighted[3] ?? 0) + 0.02)), valuesOf(RAW))).toBe(false);
  });

  test.each([
    [5.65, 94, true],
    [5.67, 94.33, false],
  ])('%d is at most 0.01 off the points of %d: %s', (point, score, expected) => {
    const [points, scores] = [weighted.with(0, point), RAW.with(0, score)];
    expect(arePointsOf(valuesOf(points), valuesOf(scores))).toBe(expected);
  });

  test('never two of them alone, and never with a number missing', () => {
    expect(arePointsOf(valuesOf(weighted.slice(0, 3)), valuesOf(RAW.slice(0, 3)))).toBe(true);
    expect(arePointsOf(valuesOf(weighted.slice(0, 2)), valuesOf(RAW.slice(0, 2)))).toBe(false);
    expect(arePointsOf(valuesOf(weighted.slice(0, 9)), valuesOf(RAW))).toBe(false);
  });
});
