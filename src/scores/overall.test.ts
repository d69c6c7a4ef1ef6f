import * as fc from 'fast-check';
import { rulesOf, points, scoreMap, tenScores } from '../../test/support/scores';
import { FRAMEWORK_YEARS, INDICATOR_NUMBERS, INSTRUMENTS } from '../framework';
import { compareExact, exact, exactToNumber, roundExact } from './exact';
import { contributions, instrumentMeans, overallScore } from './overall';
import type { ExactScore, Hundredths } from './types';

const overallOf = (scores: readonly (Hundredths | null)[], year = 2567): ExactScore | null => {
  const framework = rulesOf(year);
  return overallScore(framework, instrumentMeans(framework, scoreMap(scores)));
};
const equal = (left: ExactScore | null, right: ExactScore): boolean =>
  left !== null && compareExact(left, right) === 0;
const sum = (scores: readonly number[]): number => scores.reduce((total, score) => total + score, 0);

test.each(FRAMEWORK_YEARS.map(({ year }) => year))(
  '%i: 0.06 for each IIT indicator, 0.10 for each EIT, 0.20 for each OIT; together 1',
  (year) => {
    const shares = contributions(rulesOf(year));
    expect(shares.map(({ indicator }) => indicator)).toEqual([...INDICATOR_NUMBERS]);
    const expected = { IIT: exact(6, 100), EIT: exact(10, 100), OIT: exact(20, 100) };
    for (const { instrument, share } of shares) expect(compareExact(share, expected[instrument])).toBe(0);
    expect(sum(shares.map(({ share }) => (share.numerator / share.denominator) * 3000))).toBe(3000);
  },
);

test('means and overall are exact for any ten scores', () => {
  fc.assert(
    fc.property(tenScores, fc.integer({ min: 2562, max: 2569 }), (scores, year) => {
      const means = instrumentMeans(rulesOf(year), scoreMap(scores));
      expect(equal(means.IIT, exact(sum(scores.slice(0, 5)), 5))).toBe(true);
      expect(equal(means.EIT, exact(sum(scores.slice(5, 8)), 3))).toBe(true);
      expect(equal(means.OIT, exact(sum(scores.slice(8)), 2))).toBe(true);
      const overall = overallOf(scores, year)!;
      // 50 × overall = 3 ΣIIT + 5 ΣEIT + 10 ΣOIT, in integers of any size.
      const fifty = scores.reduce(
        (total, score, index) => total + BigInt(score) * (index < 5 ? 3n : index < 8 ? 5n : 10n),
        0n,
      );
      expect(BigInt(overall.numerator) * 50n).toBe(fifty * BigInt(overall.denominator));
      expect(BigInt(roundExact(overall))).toBe((2n * fifty + 50n) / 100n);
      // Two such sums are still compared in safe integers.
      expect(overall.denominator).toBeLessThanOrEqual(3000);
    }),
    { numRuns: 500 },
  );
});

test('the bounds of the scale are reached exactly', () => {
  expect(exactToNumber(overallOf(Array.from({ length: 10 }, () => points(0)))!)).toBe(0);
  expect(exactToNumber(overallOf(Array.from({ length: 10 }, () => points(100)))!)).toBe(100);
});

test('published results come out as published', () => {
  const published: readonly (readonly [readonly number[], number])[] = [
    [[98.91, 97.66, 98.11, 98.63, 99, 94.69, 94.36, 95.13, 100, 100], 9796],
    [[94.97, 91.65, 90.55, 90.66, 92.13, 87.52, 79.63, 86.97, 85.28, 87.5], 8757],
    [[91.67, 93.13, 99.17, 72.71, 91.25, 94.2, 90.62, 71.41, 68.45, 76.67], 8152],
  ];
  for (const [scores, overall] of published) expect(roundExact(overallOf(scores.map(points))!)).toBe(overall);
});

test('a missing indicator leaves its instrument and the overall unknown, the others known', () => {
  fc.assert(
    fc.property(tenScores, fc.constantFrom(...INDICATOR_NUMBERS), (scores, missing) => {
      const left = scores.map((score, index) => (index + 1 === missing ? null : score));
      const means = instrumentMeans(rulesOf(2567), scoreMap(left));
      const unknown = missing <= 5 ? 'IIT' : missing <= 8 ? 'EIT' : 'OIT';
      for (const instrument of INSTRUMENTS) expect(means[instrument] === null).toBe(instrument === unknown);
      expect(overallOf(left)).toBeNull();
      expect(instrumentMeans(rulesOf(2567), new Map()).IIT).toBeNull();
    }),
    { numRuns: 100 },
  );
});
