import * as fc from 'fast-check';
import { callFunction, errorOf } from '../../../test/support/call-function';
import { anyScore, tenScores } from '../../../test/support/scores';
import { FRAMEWORK_YEARS, frameworkOf, INDICATORS } from '../../framework';
import { analyse } from '../../scores/analyse';
import { exact } from '../../scores/exact';
import { levelOf } from '../../scores/level';
import type { Hundredths } from '../../scores/types';

const grade = (...args: readonly unknown[]) => callFunction('GRADE', ...args);
const textOf = (result: unknown): string => (typeof result === 'string' ? result : '');
const LETTER_YEARS = [null, 2562, 2563, 2564, 2565];
const FIVE_LEVEL_YEARS = [2566, 2567, 2568, 2569];
/** Scores that a user may have: what lies above 0 and up to 1 is taken for a percent cell. */
const usable = anyScore.filter((score) => score === 0 || score > 100);

describe.each(LETTER_YEARS)('letters, year %j', (year) => {
  test.each([
    [95, 'AA'],
    [94.995, 'AA'],
    [94.99, 'A'],
    [85, 'A'],
    [84.995, 'A'],
    [84.99, 'B'],
    [75, 'B'],
    [74.99, 'C'],
    [65, 'C'],
    [64.99, 'D'],
    [55, 'D'],
    [54.99, 'E'],
    [50, 'E'],
    [49.99, 'F'],
    [0, 'F'],
    [100, 'AA'],
  ])('%d is %s', (score, letter) => {
    expect(grade(score, year)).toBe(letter);
    expect(grade(score, year, 10, 10, 10)).toBe(letter);
  });
});

describe.each(FIVE_LEVEL_YEARS)('five levels, year %i', (year) => {
  test.each([
    [69.99, 'ต้องปรับปรุงโดยด่วน'],
    [69.995, 'ต้องปรับปรุง'],
    [70, 'ต้องปรับปรุง'],
    [84.99, 'ต้องปรับปรุง'],
    [85, 'ผ่านขึ้นไป'],
    [95, 'ผ่านขึ้นไป'],
    [95.5, 'ผ่านขึ้นไป'],
    [95.51, 'ผ่านดีขึ้นไป'],
    [98.5, 'ผ่านดีขึ้นไป'],
    [98.51, 'ผ่านดีเยี่ยม'],
    [100, 'ผ่านดีเยี่ยม'],
  ])('%d alone proves %s', (score, level) => {
    expect(grade(score, year)).toBe(level);
    expect(grade(score, year, 95, 95, null)).toBe(level);
    expect(grade(score, year, '', '', '')).toBe(level);
  });

  test.each([
    [97.9, 98, 94.99, 99.5, 'ผ่านดี'],
    [97.9, 98, 94.995, 99.5, 'ผ่านดีเยี่ยม'],
    [94.64, 98, 84.99, 99.35, 'ผ่าน'],
    [85, 85, 85, 85, 'ผ่านดี'],
    [84.99, 99, 99, 99, 'ต้องปรับปรุง'],
  ])('%d with %d, %d and %d is %s', (overall, iit, eit, oit, level) => {
    expect(grade(overall, year, iit, eit, oit)).toBe(level);
  });
});

test('with the instruments it is the level of the rule, whatever the score', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FRAMEWORK_YEARS),
      usable,
      usable,
      usable,
      usable,
      (rules, overall, ...parts) => {
        const [iit, eit, oit] = parts;
        const means = { IIT: exact(iit), EIT: exact(eit), OIT: exact(oit) };
        expect(grade(overall / 100, rules.year, ...parts.map((part) => part / 100))).toBe(
          levelOf(rules.levelRule, overall, means, 'stated')?.level,
        );
      },
    ),
  );
});

test('what the overall alone proves is never contradicted by the instruments that make it up', () => {
  const names = ['ผ่าน', 'ผ่านดี', 'ผ่านดีเยี่ยม'];
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 7000, max: 10_000 }), { minLength: 3, maxLength: 3 }), (parts) => {
      const [iit = 0, eit = 0, oit = 0] = parts;
      const overall = (iit * 30 + eit * 30 + oit * 40) / 10_000;
      const proven = textOf(grade(overall, 2567));
      const whole = textOf(grade(overall, 2567, iit / 100, eit / 100, oit / 100));
      if (!proven.endsWith('ขึ้นไป')) expect(whole).toBe(proven);
      else expect(names.indexOf(whole)).toBeGreaterThanOrEqual(names.indexOf(proven.replace('ขึ้นไป', '')));
    }),
    { numRuns: 2000 },
  );
});

test.each([2561, 2570, 2025, 0, 68])('year %j has no rules', (year) => {
  expect(errorOf(grade(90, year))).toBe('notAvailable');
});

test.each(['ปีที่แล้ว', 2567.5, true, '๒๕'])('year %j is no year', (year) => {
  expect(errorOf(grade(90, year))).toBe(year === '๒๕' ? 'notAvailable' : 'invalidValue');
});

test.each(['2567', '๒๕๖๗', 'พ.ศ. 2567', 'ปีงบประมาณ พ.ศ. ๒๕๖๗', 'ปี 2567'])('year %j', (year) => {
  expect(grade(90, year)).toBe('ผ่านขึ้นไป');
});

test('LEVEL, OVERALL, INSTRUMENT and PRIORITIES agree with the analysis of the same scores', () => {
  const scores = tenScores.filter((ten) => ten.every((score) => score > 100));
  fc.assert(
    fc.property(scores, fc.constantFrom(2564, 2567, 2569), (ten, year) => {
      const cells = ten.map((score) => [score / 100]);
      const analysis = analyse(
        {
          agency: null,
          fiscalYear: year,
          sheet: '',
          entries: ten.map((score, at) => ({
            indicator: INDICATORS[at]!.number,
            score,
            raw: null,
            cell: null,
          })),
          statedOverall: null,
          statedLevel: null,
          statedInstruments: {},
          eitParts: {},
          items: [],
          statedSubIndicators: {},
          district: null,
          province: null,
          findings: [],
        },
        { threshold: 8500 as Hundredths, urgentBelow: null, target: 10_000 as Hundredths, rulesOf: null },
      );
      const { overall, instruments, level, priorities } = analysis;
      const decimals = (value: { numerator: number; denominator: number } | null) =>
        Math.floor((2 * value!.numerator + value!.denominator) / (2 * value!.denominator)) / 100;
      expect(callFunction('LEVEL', cells, year)).toBe(level?.level);
      expect(callFunction('OVERALL', cells)).toBe(decimals(overall));
      expect(callFunction('INSTRUMENT', cells, [['iit', 'EIT', 'Oit']])).toEqual([
        [decimals(instruments.IIT), decimals(instruments.EIT), decimals(instruments.OIT)],
      ]);
      expect(callFunction('PRIORITIES', cells)).toEqual(
        priorities.map((row) => [
          row.indicator,
          row.score / 100,
          decimals(row.gain),
          expect.any(Number) as unknown,
        ]),
      );
      expect(frameworkOf(year)?.levelRule.id).toBe(level?.rule);
    }),
  );
});
