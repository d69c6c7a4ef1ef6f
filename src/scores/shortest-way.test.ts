import * as fc from 'fast-check';
import {
  DOCUMENT_002,
  DOCUMENT_004,
  OPTIONS,
  points,
  rulesOf,
  scoreMap,
  setOf,
  statedAt,
  tenScores,
} from '../../test/support/scores';
import { INSTRUMENTS } from '../framework/types';
import { analyse } from './analyse';
import { FULL_SCORE, hundredths, roundExact } from './exact';
import { levelOf } from './level';
import { instrumentMeans, overallScore } from './overall';
import { shortestWay, type ShortestWay } from './shortest-way';
import type { Hundredths, ScoreSet } from './types';

const LETTERS = 2565;
const FIVE_LEVELS = 2567;
const wayOf = (scores: readonly (Hundredths | null)[], parts: Partial<ScoreSet> = {}): ShortestWay | null =>
  shortestWay(analyse(setOf(scores, parts), OPTIONS));
const told = (way: ShortestWay | null): unknown =>
  way && [way.level, ...way.raises.map(({ indicator, from, to }) => [indicator, from / 100, to / 100])];

/** The place of the level of ten scores among those of a year, the best 0. */
function placeOf(scores: readonly number[], year: number): number {
  const rules = rulesOf(year);
  const means = instrumentMeans(rules, scoreMap(scores.map(hundredths)));
  const overall = overallScore(rules, means);
  const level = overall && levelOf(rules.levelRule, roundExact(overall), means, 'recomputed');
  return rules.levelRule.bands.findIndex((band) => band.level === level?.level);
}

const raised = (scores: readonly number[], { raises }: ShortestWay): number[] =>
  scores.map((score, index) => raises.find(({ indicator }) => indicator === index + 1)?.to ?? score);
const totalOf = ({ raises }: ShortestWay): number => raises.reduce((sum, { from, to }) => sum + to - from, 0);

test('the heaviest instrument rises first, then the lowest of the next', () => {
  // Both of OIT together win 6.12 of the 6.15 that are missing.
  expect(told(wayOf(DOCUMENT_004))).toEqual(['ผ่าน', [7, 49.73, 50.01], [9, 81.92, 100], [10, 87.5, 100]]);
});

test('with room enough one indicator alone rises', () => {
  expect(told(wayOf([90, 90, 90, 90, 90, 90, 90, 90, 50, 90].map(points)))).toEqual(['ผ่าน', [9, 50, 64.98]]);
});

test('an instrument that lags rises to its bound, whatever it weighs', () => {
  const scores = [80, 84, 84, 84, 84, 95, 95, 95, 95, 95].map(points);
  expect(told(wayOf(scores))).toEqual(['ผ่านดี', [1, 80, 88.98]]);
});

test('a known part of EIT that lags counts as half of it', () => {
  const scores = Array.from({ length: 10 }, () => points(90));
  const eitParts = { 1: statedAt(points(84), 20), 2: statedAt(points(96), 21) };
  expect(told(wayOf(scores, { eitParts }))).toEqual(['ผ่านดี', [6, 90, 91.5]]);
});

test.each([
  ['at the top', Array.from({ length: 10 }, () => points(100)), {}],
  ['where a score is missing', [null, ...DOCUMENT_004.slice(1)], {}],
  ['while an error stands', DOCUMENT_002, { statedOverall: statedAt(points(81.52), 20) }],
  ['where the year has no rule', DOCUMENT_004, { fiscalYear: 2575 }],
  [
    'where parts of EIT contradict its indicators, which cannot rise so far',
    [85, 85, 85, 85, 85, 100, 100, 100, 100, 100].map(points),
    { eitParts: { 1: statedAt(points(50), 20), 2: statedAt(points(60), 21) } },
  ],
] as const)('no way %s', (_, scores, parts) => {
  expect(wayOf(scores, parts)).toBeNull();
});

test.each([LETTERS, FIVE_LEVELS])('reaches the level, within full scores: %d', (year) => {
  fc.assert(
    fc.property(tenScores, (scores) => {
      const way = wayOf(scores, { fiscalYear: year });
      const before = placeOf(scores, year);
      if (way === null) {
        expect(before).toBe(0);
        return;
      }
      expect(way.raises.every(({ from, to }) => from < to && to <= FULL_SCORE)).toBe(true);
      expect(placeOf(raised(scores, way), year)).toBeLessThan(before);
    }),
  );
});

/** Every way to share a rise among three instruments, as scores: how it is shared within one changes no mean. */
function* sharings(scores: readonly number[], total: number): Generator<number[]> {
  const own = INSTRUMENTS.map((instrument) =>
    rulesOf(FIVE_LEVELS)
      .indicators.filter((each) => each.instrument === instrument)
      .map(({ number }) => number - 1),
  );
  for (let IIT = 0; IIT <= total; IIT += 1)
    for (let EIT = 0; EIT <= total - IIT; EIT += 1) {
      const shared = [...scores];
      const left = [IIT, EIT, total - IIT - EIT].map((part, at) =>
        (own[at] ?? []).reduce((rest, index) => {
          const more = Math.min(rest, FULL_SCORE - (shared[index] ?? 0));
          shared[index] = (shared[index] ?? 0) + more;
          return rest - more;
        }, part),
      );
      if (left.every((rest) => rest === 0)) yield shared;
    }
}

/** Where the scores are just above a bound, the next one is too far for every way to be tried. */
const MOST_TRIED = 40;

/** Scores just below and above the bounds of levels. */
const nearBound = fc
  .constantFrom(8500, 9500)
  .chain((bound) =>
    fc.array(fc.integer({ min: bound - 6, max: bound + 4 }), { minLength: 10, maxLength: 10 }),
  );

test.each([LETTERS, FIVE_LEVELS])('one hundredth less reaches it in no way: %d', (year) => {
  fc.assert(
    fc.property(nearBound, (scores) => {
      const way = wayOf(scores.map(hundredths), { fiscalYear: year });
      fc.pre(way !== null && totalOf(way) <= MOST_TRIED);
      const before = placeOf(scores, year);
      const others = [...sharings(scores, totalOf(way) - 1)].map((other) => placeOf(other, year));
      expect(others.every((place) => place === before)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('as few indicators rise as can hold what their instrument needs', () => {
  fc.assert(
    fc.property(tenScores, (scores) => {
      const way = wayOf(scores);
      if (way === null) return;
      for (const instrument of INSTRUMENTS) {
        const numbers = rulesOf(FIVE_LEVELS)
          .indicators.filter((each) => each.instrument === instrument)
          .map(({ number }) => number);
        const raises = way.raises.filter(({ indicator }) => numbers.includes(indicator));
        const rise = raises.reduce((sum, { from, to }) => sum + to - from, 0);
        const rooms = numbers.map((number) => FULL_SCORE - (scores[number - 1] ?? 0)).sort((a, b) => b - a);
        const fewer = rooms.slice(0, Math.max(0, raises.length - 1)).reduce((sum, room) => sum + room, 0);
        if (raises.length > 0) expect(fewer).toBeLessThan(rise);
      }
    }),
  );
});
