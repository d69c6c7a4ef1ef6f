import * as fc from 'fast-check';
import { anyScore, points, rulesOf, scoreMap, tenScores } from '../../test/support/scores';
import { INDICATOR_NUMBERS } from '../framework';
import { classify, DEFAULT_TARGET, DEFAULT_THRESHOLD, ranks } from './classes';
import { compareExact, exactToNumber } from './exact';
import { priorities } from './priorities';
import type { Hundredths } from './types';

describe('classify', () => {
  test('exactly the threshold is a strength, exactly the urgent bound is no longer urgent', () => {
    const at = (score: number, urgent: number | null = 70) =>
      classify(points(score), DEFAULT_THRESHOLD, urgent === null ? null : points(urgent));
    expect([at(85.01), at(85), at(84.99)]).toEqual(['strength', 'strength', 'weakness']);
    expect([at(70), at(69.99), at(0)]).toEqual(['weakness', 'urgent', 'urgent']);
    expect(at(0, null)).toBe('weakness');
  });

  test('for any threshold and urgent bound', () => {
    fc.assert(
      fc.property(anyScore, anyScore, fc.option(anyScore), (score, threshold, urgent) => {
        const expected =
          score >= threshold ? 'strength' : urgent !== null && score < urgent ? 'urgent' : 'weakness';
        expect(classify(score, threshold, urgent)).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('the usual threshold is the national target, the usual target the full score', () => {
    expect([DEFAULT_THRESHOLD, DEFAULT_TARGET]).toEqual([8500, 10_000]);
  });
});

describe('ranks', () => {
  const rankList = (scores: readonly number[]): number[] => {
    const rankOf = ranks(
      scores.map((score, index) => ({ indicator: INDICATOR_NUMBERS[index]!, score: points(score) })),
    );
    return scores.map((_, index) => rankOf.get(INDICATOR_NUMBERS[index]!)!);
  };

  test('equal scores share a rank and the next one is skipped', () => {
    expect(rankList([90, 90, 80])).toEqual([1, 1, 3]);
    expect(rankList([70, 90, 80, 90, 70])).toEqual([4, 1, 3, 1, 4]);
    expect(rankList([50])).toEqual([1]);
    expect(rankList([])).toEqual([]);
  });

  test('a rank is one more than the number of higher scores', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 90, max: 95 }), { maxLength: 10 }), (scores) => {
        const sorted = scores.toSorted((a, b) => b - a);
        expect(rankList(scores)).toEqual(scores.map((score) => sorted.indexOf(score) + 1));
      }),
      { numRuns: 300 },
    );
  });
});

describe('priorities', () => {
  const list = (scores: readonly (Hundredths | null)[], target = DEFAULT_TARGET) =>
    priorities(rulesOf(2567), scoreMap(scores), target);

  test('one point wins 0.06 in IIT, 0.10 in EIT, 0.20 in OIT', () => {
    const gains = list(Array.from({ length: 10 }, () => points(99)));
    expect(gains.map(({ indicator, gain }) => [indicator, exactToNumber(gain)])).toEqual([
      ...[9, 10].map((indicator) => [indicator, 0.2]),
      ...[6, 7, 8].map((indicator) => [indicator, 0.1]),
      ...[1, 2, 3, 4, 5].map((indicator) => [indicator, 0.06]),
    ]);
  });

  test('largest gain first, ties in indicator order, together what is missing to the target', () => {
    fc.assert(
      fc.property(tenScores, anyScore, (scores, target) => {
        const all = list(scores, target);
        expect(all.map(({ indicator }) => indicator).toSorted((a, b) => a - b)).toEqual([
          ...INDICATOR_NUMBERS,
        ]);
        all.slice(1).forEach((next, index) => {
          const before = all[index]!;
          const order = compareExact(before.gain, next.gain);
          expect(order > 0 || (order === 0 && before.indicator < next.indicator)).toBe(true);
        });
        for (const { indicator, score, gain } of all) {
          const weight = indicator <= 5 ? 6 : indicator <= 8 ? 10 : 20;
          expect(score).toBe(scores[indicator - 1]);
          expect(gain.numerator * 100).toBe(Math.max(0, target - score) * weight * gain.denominator);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a target below the score wins nothing, a missing score is left out', () => {
    const some = list([points(90), null, points(60)], points(80));
    expect(some.map(({ indicator, gain }) => [indicator, exactToNumber(gain)])).toEqual([
      [3, 1.2],
      [1, 0],
    ]);
    expect(list([])).toEqual([]);
  });
});
