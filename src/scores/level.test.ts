import * as fc from 'fast-check';
import { anyScore, points, rulesOf, tenScores, scoreMap } from '../../test/support/scores';
import { FRAMEWORK_YEARS, INSTRUMENTS, type Instrument, type Level } from '../framework';
import { exact, hundredths, roundExact } from './exact';
import { levelOf, overallAgrees } from './level';
import { instrumentMeans, overallScore } from './overall';
import type { ExactScore, LevelResult } from './types';

type Means = Record<Instrument, ExactScore | null>;

const means = (iit: number, eit: number, oit: number): Means => ({
  IIT: exact(Math.round(iit * 100)),
  EIT: exact(Math.round(eit * 100)),
  OIT: exact(Math.round(oit * 100)),
});
const grade = (year: number, overall: number, of: Means = means(100, 100, 100)): LevelResult | null =>
  levelOf(rulesOf(year).levelRule, points(overall), of, 'recomputed');
const levelAt = (year: number, overall: number, of?: Means): Level | undefined =>
  grade(year, overall, of)?.level;

const LETTER_YEARS = [2562, 2563, 2564, 2565];
const FIVE_LEVEL_YEARS = [2566, 2567, 2568, 2569];

test('every known year is graded here', () => {
  expect(FRAMEWORK_YEARS.map(({ year }) => year)).toEqual([...LETTER_YEARS, ...FIVE_LEVEL_YEARS]);
});

describe.each(LETTER_YEARS)('%i: letters', (year) => {
  test.each([
    [95, 'A', 'AA'],
    [85, 'B', 'A'],
    [75, 'C', 'B'],
    [65, 'D', 'C'],
    [55, 'E', 'D'],
    [50, 'F', 'E'],
  ])('at %d it changes from %s to %s', (edge, below, from) => {
    expect(levelAt(year, edge - 0.01)).toBe(below);
    expect(levelAt(year, edge)).toBe(from);
    expect(levelAt(year, edge + 0.01)).toBe(from);
  });

  test('from 0 to 100, without looking at instruments', () => {
    expect([levelAt(year, 0), levelAt(year, 100)]).toEqual(['F', 'AA']);
    const unknown: Means = { IIT: null, EIT: null, OIT: null };
    expect(grade(year, 95, unknown)).toEqual({
      level: 'AA',
      rule: 'letters',
      basis: 'recomputed',
      atMost: false,
      lowest: 'AA',
      heldBackBy: [],
      roundingDecided: false,
    });
    expect(levelAt(year, 95, means(0, 0, 0))).toBe('AA');
  });
});

describe.each(FIVE_LEVEL_YEARS)('%i: five levels', (year) => {
  test.each([
    [95, 'ผ่านดี', 'ผ่านดีเยี่ยม'],
    [85, 'ต้องปรับปรุง', 'ผ่านดี'],
    [70, 'ต้องปรับปรุงโดยด่วน', 'ต้องปรับปรุง'],
  ])('with good instruments it changes at %d from %s to %s', (edge, below, from) => {
    expect(levelAt(year, edge - 0.01)).toBe(below);
    expect(levelAt(year, edge)).toBe(from);
    expect(levelAt(year, edge + 0.01)).toBe(from);
  });

  test.each(INSTRUMENTS)('%s alone decides at 85 and at 95', (instrument) => {
    const withOne = (score: number): Means => ({ ...means(99, 99, 99), [instrument]: exact(points(score)) });
    expect(levelAt(year, 95, withOne(84.99))).toBe('ผ่าน');
    expect(levelAt(year, 95, withOne(85))).toBe('ผ่านดี');
    expect(levelAt(year, 95, withOne(94.99))).toBe('ผ่านดี');
    expect(levelAt(year, 95, withOne(95))).toBe('ผ่านดีเยี่ยม');
    expect(levelAt(year, 94.99, withOne(95))).toBe('ผ่านดี');
    expect(levelAt(year, 85, withOne(84.99))).toBe('ผ่าน');
    expect(levelAt(year, 84.99, withOne(84.99))).toBe('ต้องปรับปรุง');
    expect(levelAt(year, 69.99, withOne(100))).toBe('ต้องปรับปรุงโดยด่วน');
  });

  test('an unknown instrument leaves the level unknown', () => {
    for (const instrument of INSTRUMENTS) {
      expect(grade(year, 96, { ...means(99, 99, 99), [instrument]: null })).toBeNull();
    }
  });

  test('the rule is named', () => {
    expect(grade(year, 96)?.rule).toBe(year === 2569 ? 'five-levels-provisional' : 'five-levels');
  });
});

test('results published by the NACC and by agencies', () => {
  expect(levelAt(2567, 92.43, means(92, 90, 94.6))).toBe('ผ่านดี');
  expect(grade(2568, 94.64, means(97.5, 84.9, 99.8))).toMatchObject({ level: 'ผ่าน', heldBackBy: ['EIT'] });
  expect(grade(2566, 95.81, means(98, 91, 97.8))).toMatchObject({ level: 'ผ่านดี', heldBackBy: ['EIT'] });
  expect(grade(2566, 97.9, means(98, 94.5, 100))).toMatchObject({ level: 'ผ่านดี', heldBackBy: ['EIT'] });
  expect(levelAt(2567, 81.52, means(89.58, 85.41, 72.56))).toBe('ต้องปรับปรุง');
  expect(levelAt(2564, 78.77)).toBe('B');
});

describe('what held the level back', () => {
  test('lowest instrument first, only those below what the overall asks for', () => {
    expect(grade(2567, 95.1, means(94, 93, 97))?.heldBackBy).toEqual(['EIT', 'IIT']);
    expect(grade(2567, 95.1, means(94, 84, 99))).toMatchObject({ level: 'ผ่าน', heldBackBy: ['EIT', 'IIT'] });
    expect(grade(2567, 86, means(90, 84.99, 84))?.heldBackBy).toEqual(['OIT', 'EIT']);
  });

  test('nothing when the overall itself gives the level', () => {
    expect(grade(2567, 94.99, means(94, 94, 94))?.heldBackBy).toEqual([]);
    expect(grade(2567, 84.99, means(60, 99, 99))?.heldBackBy).toEqual([]);
  });
});

describe('rounding of an instrument mean', () => {
  test('84.995 counts as 85.00 and the result says that rounding decided', () => {
    const eit = (thirds: number): Means => ({ ...means(90, 90, 90), EIT: exact(thirds, 3) });
    expect(grade(2567, 90, eit(25_498))).toMatchObject({ level: 'ผ่าน', roundingDecided: false });
    expect(grade(2567, 90, eit(25_499))).toMatchObject({ level: 'ผ่านดี', roundingDecided: true });
    expect(grade(2567, 90, eit(25_500))).toMatchObject({ level: 'ผ่านดี', roundingDecided: false });
    const half: Means = { ...means(96, 96, 96), OIT: exact(18_999, 2) };
    expect(grade(2567, 96, half)).toMatchObject({ level: 'ผ่านดีเยี่ยม', roundingDecided: true });
  });

  test('is not blamed when the overall alone decides', () => {
    const eit: Means = { ...means(60, 60, 60), EIT: exact(25_499, 3) };
    expect(grade(2567, 65, eit)?.roundingDecided).toBe(false);
  });
});

describe('what the five levels imply for any ten scores', () => {
  const high = fc.integer({ min: 8000, max: 10_000 }).map(hundredths);
  const strong = fc.array(high, { minLength: 10, maxLength: 10 });
  /** All but one instrument near the top: overalls from 95 to 100. */
  const excellent = fc
    .tuple(fc.constantFrom(...INSTRUMENTS), high, fc.integer({ min: 9950, max: 10_000 }))
    .map(([weak, score, rest]) =>
      rulesOf(2567).indicators.map(({ instrument }) => hundredths(instrument === weak ? score : rest)),
    );
  const graded = (scores: readonly number[]) => {
    const framework = rulesOf(2567);
    const of = instrumentMeans(framework, scoreMap(scores.map(hundredths)));
    const overall = roundExact(overallScore(framework, of)!);
    return { overall, of, result: levelOf(framework.levelRule, overall, of, 'recomputed')! };
  };

  test('above 95.50 it is never ผ่าน; above 98.50 it is ผ่านดีเยี่ยม', () => {
    fc.assert(
      fc.property(fc.oneof(tenScores, strong, excellent), (scores) => {
        const { overall, result } = graded(scores);
        if (overall > 9550) expect(result.level).not.toBe('ผ่าน');
        if (overall > 9850) expect(result.level).toBe('ผ่านดีเยี่ยม');
      }),
      { numRuns: 600 },
    );
  });

  test('the tightest cases: one survey just below 85, one just below 95, all else 100', () => {
    const one = (eit: number): number[] => [...Array<number>(5).fill(10_000), eit, eit, eit, 10_000, 10_000];
    expect(graded(one(8499))).toMatchObject({ overall: 9550, result: { level: 'ผ่าน' } });
    expect(graded(one(8500))).toMatchObject({ overall: 9550, result: { level: 'ผ่านดี' } });
    expect(graded(one(9499))).toMatchObject({ overall: 9850, result: { level: 'ผ่านดี' } });
    expect(graded(one(9500))).toMatchObject({ overall: 9850, result: { level: 'ผ่านดีเยี่ยม' } });
  });

  test('the level never gets worse when a score rises', () => {
    const rank = (level: Level): number =>
      rulesOf(2567).levelRule.bands.findIndex((band) => band.level === level);
    fc.assert(
      fc.property(
        fc.oneof(tenScores, strong),
        fc.integer({ min: 0, max: 9 }),
        anyScore,
        (scores, at, rise) => {
          const better = scores.map((score, index) =>
            index === at ? Math.min(10_000, score + rise) : score,
          );
          expect(rank(graded(better).result.level)).toBeLessThanOrEqual(rank(graded(scores).result.level));
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('two overall scores agree within 0.01 after rounding', () => {
  const agrees = (recomputed: ExactScore, stated: number): boolean =>
    overallAgrees(recomputed, points(stated));
  expect([84.98, 84.99, 85, 85.01, 85.02].map((stated) => agrees(exact(8500), stated))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(agrees(exact(16_999, 2), 85.01)).toBe(true);
  expect(agrees(exact(84_994, 10), 85.01)).toBe(false);
});
