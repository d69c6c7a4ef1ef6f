import * as fc from 'fast-check';
import { anyScore, points, rulesOf, scoreMap, tenScores } from '../../test/support/scores';
import { INSTRUMENTS, type FrameworkYear, type Instrument } from '../framework';
import { compareExact, exact, exactToNumber, hundredths, roundExact } from './exact';
import { levelOf } from './level';
import { nextLevel } from './next-level';
import { instrumentMeans, overallScore } from './overall';
import type { ExactScore, Hundredths, NextLevel } from './types';

type Means = Record<Instrument, ExactScore>;

const meansOf = (framework: FrameworkYear, scores: readonly Hundredths[]): Means => {
  const { IIT, EIT, OIT } = instrumentMeans(framework, scoreMap(scores));
  return { IIT: IIT!, EIT: EIT!, OIT: OIT! };
};

function after(framework: FrameworkYear, means: Means) {
  const overall = overallScore(framework, means)!;
  const level = levelOf(framework.levelRule, roundExact(overall), means, 'recomputed')!;
  return { overall, level, next: nextLevel(framework, level, overall, means) };
}

const rankOf = (framework: FrameworkYear, level: string): number =>
  framework.levelRule.bands.findIndex((band) => band.level === level);

/**
 * Spends overall points: first on instruments below `bound`, in the given order and no further than to it, then on
 * whatever has room.
 */
function spend(
  framework: FrameworkYear,
  means: Means,
  points: number,
  bound: number,
  order: readonly Instrument[],
): Means {
  // 3,000,000ths of a hundredth keep every share of a point an integer.
  const UNIT = 3_000_000;
  const result = { ...means };
  let left = points;
  for (const limit of [bound, 10_000]) {
    for (const instrument of order) {
      const { numerator, denominator } = result[instrument];
      const now = Math.round((numerator / denominator) * UNIT);
      const room = Math.max(0, limit * UNIT - now);
      const rise = Math.min(room, Math.floor((left * UNIT * 100) / framework.weights[instrument] + 1e-3));
      result[instrument] = exact(now + rise, UNIT);
      left = Math.max(0, left - (rise * framework.weights[instrument]) / (100 * UNIT));
    }
  }
  return result;
}

const strong = fc.array(fc.integer({ min: 7800, max: 10_000 }).map(hundredths), {
  minLength: 10,
  maxLength: 10,
});
const orders = fc.shuffledSubarray([...INSTRUMENTS], { minLength: 3 });

test('its points, spent on what lags, reach the next level; a hundredth less does not, however spent', () => {
  fc.assert(
    fc.property(
      fc.oneof(tenScores, strong),
      fc.constantFrom(2565, 2566, 2567, 2568, 2569),
      orders,
      (scores, year, order) => {
        const framework = rulesOf(year);
        const means = meansOf(framework, scores);
        const { level, next } = after(framework, means);
        if (next.level === null) {
          expect(level.level).toBe(framework.levelRule.bands[0]?.level);
          return;
        }
        const wanted = rankOf(framework, next.level);
        expect(rankOf(framework, level.level)).toBe(wanted + 1);
        const bound = framework.levelRule.bands[wanted]!.everyInstrumentFrom * 100;
        const least = next.points.numerator / next.points.denominator;
        const reached = after(framework, spend(framework, means, least, bound, order));
        expect(rankOf(framework, reached.level.level)).toBeLessThanOrEqual(wanted);
        if (least > 1) {
          const short = after(framework, spend(framework, means, least - 1, bound, order));
          expect(rankOf(framework, short.level.level)).toBeGreaterThan(wanted);
        }
      },
    ),
    { numRuns: 500 },
  );
});

const from = (year: number, iit: number, eit: number, oit: number): NextLevel => {
  const framework = rulesOf(year);
  const means = { IIT: exact(points(iit)), EIT: exact(points(eit)), OIT: exact(points(oit)) };
  return after(framework, means).next;
};
const told = ({ level, points: least }: NextLevel) => [level, exactToNumber(least)];

test.each([
  ['letters look at the overall only', 2565, [78, 78, 78], 'A', 7],
  ['from F to E', 2564, [40, 40, 40], 'E', 10],
  ['from urgent to ต้องปรับปรุง', 2567, [60, 60, 60], 'ต้องปรับปรุง', 10],
  ['from ต้องปรับปรุง to ผ่าน by the overall', 2567, [80, 80, 80], 'ผ่าน', 5],
  ['from ผ่าน by the lagging instrument', 2568, [97.5, 84.9, 99.8], 'ผ่านดี', 0.03],
  ['two lagging instruments add up', 2567, [84, 100, 83], 'ผ่านดี', 1.1],
  ['the overall asks for more than the instruments', 2567, [94, 100, 85], 'ผ่านดีเยี่ยม', 4.3],
  ['instruments ask for more than the overall', 2566, [94, 90, 100], 'ผ่านดีเยี่ยม', 1.8],
] as const)('%s', (_, year, [iit, eit, oit], level, least) => {
  expect(told(from(year, iit, eit, oit))).toEqual([level, least]);
});

test('at the top there is no next level', () => {
  expect(told(from(2567, 95, 95, 95))).toEqual([null, 0]);
  expect(told(from(2562, 95, 95, 95))).toEqual([null, 0]);
});

test('an instrument whose rounded mean reaches the bound asks for nothing', () => {
  const framework = rulesOf(2567);
  const means = { IIT: exact(9000), EIT: exact(25_499, 3), OIT: exact(8400) };
  const { level, next } = after(framework, means);
  expect([level.level, next.level]).toEqual(['ผ่าน', 'ผ่านดี']);
  expect(compareExact(next.points, exact(40))).toBe(0);
});

test('never asks for less than nothing', () => {
  fc.assert(
    fc.property(fc.tuple(anyScore, anyScore, anyScore), ([iit, eit, oit]) => {
      const least = from(2567, iit / 100, eit / 100, oit / 100).points;
      expect(least.numerator / least.denominator).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});
