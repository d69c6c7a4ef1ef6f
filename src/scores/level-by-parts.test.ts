import * as fc from 'fast-check';
import { OPTIONS, points, rulesOf, setOf, statedAt } from '../../test/support/scores';
import type { Level } from '../framework';
import { analyse } from './analyse';
import type { EitScores } from './eit-parts';
import { exact, exactToNumber, hundredths } from './exact';
import { levelOf } from './level';
import { printedLevel } from './printed';
import { countedLevel } from './stated-level';
import type { Analysis, Hundredths, LevelResult, ScoreSet } from './types';

const RULES = rulesOf(2567).levelRule;
const LEVELS = RULES.bands.map(({ level }) => level);
const rank = (level: Level): number => LEVELS.indexOf(level);

/** A level by instruments in hundredths, the overall being the weighted sum of them. */
function graded(iit: number, eit: number, oit: number, parts: EitScores = {}): LevelResult {
  const overall = hundredths(Math.round(0.3 * iit + 0.3 * eit + 0.4 * oit));
  return levelOf(RULES, overall, { IIT: exact(iit), EIT: exact(eit), OIT: exact(oit) }, 'recomputed', parts)!;
}
const high = fc.integer({ min: 8000, max: 10_000 }).map(hundredths);
const of = (one: number | null, two: number | null): EitScores => ({
  ...(one !== null && { 1: points(one) }),
  ...(two !== null && { 2: points(two) }),
});

describe('each part of EIT decides at 85 and at 95', () => {
  test.each([
    [84.99, 'ผ่าน'],
    [85, 'ผ่านดี'],
    [94.99, 'ผ่านดี'],
    [95, 'ผ่านดีเยี่ยม'],
  ] as const)('a part at %d: %s', (part, level) => {
    for (const parts of [of(part, 99), of(99, part), of(part, part)]) {
      const found = graded(9900, 9900, 9900, parts);
      expect([found.level, found.atMost, found.lowest]).toEqual([level, false, level]);
    }
    for (const parts of [of(part, null), of(null, part)]) {
      const found = graded(9900, 9900, 9900, parts);
      expect([found.level, found.atMost]).toEqual([level, level !== 'ผ่าน']);
    }
  });

  test('a part below 70 lowers it to ผ่าน and no further; below 85 overall no part matters', () => {
    expect(graded(9900, 9000, 9900, of(60, 100)).level).toBe('ผ่าน');
    expect(graded(8000, 8000, 8000, of(60, 100))).toMatchObject({ level: 'ต้องปรับปรุง', atMost: false });
    expect(graded(6999, 6999, 6999, of(100, 40)).level).toBe('ต้องปรับปรุงโดยด่วน');
  });

  test('letters look at no part', () => {
    const found = levelOf(
      rulesOf(2565).levelRule,
      points(95),
      { IIT: null, EIT: null, OIT: null },
      'stated',
      of(1, 2),
    );
    expect(found).toMatchObject({ level: 'AA', atMost: false, lowest: 'AA', heldBackBy: [] });
  });

  test('what held the level back is a part, EIT as a whole only where no part is to blame', () => {
    expect(graded(9000, 8967, 9500, of(83.12, 96.22)).heldBackBy).toEqual(['EIT-1']);
    expect(graded(8300, 8300, 9500, of(84, 82)).heldBackBy).toEqual(['EIT-2', 'IIT', 'EIT-1']);
    expect(graded(9500, 8400, 9500, of(83, null)).heldBackBy).toEqual(['EIT-1']);
    expect(graded(9500, 8400, 9500, of(90, null)).heldBackBy).toEqual(['EIT']);
    expect(graded(9500, 8400, 9500, of(90, 90)).heldBackBy).toEqual(['EIT']);
  });

  test('rounding of EIT decides nothing where its parts do', () => {
    const eit = { IIT: exact(9000), EIT: exact(25_499, 3), OIT: exact(9000) };
    const rounding = (parts: EitScores) =>
      levelOf(RULES, points(88.5), eit, 'recomputed', parts)?.roundingDecided;
    expect([rounding({}), rounding(of(80, 90)), rounding(of(85, 85))]).toEqual([true, false, false]);
  });
});

describe('the highest that is possible', () => {
  test.each([
    [9500, 'ผ่านดีเยี่ยม', true],
    [9499, 'ผ่านดี', true],
    [8500, 'ผ่านดี', true],
    [8499, 'ต้องปรับปรุง', false],
    [6999, 'ต้องปรับปรุงโดยด่วน', false],
  ] as const)('all instruments at %d: %s, an upper bound: %s', (score, level, atMost) => {
    expect(graded(score, score, score)).toMatchObject({ level, atMost });
  });

  test('ผ่าน is certain: an instrument holds it already', () => {
    expect(graded(9900, 8400, 9900)).toMatchObject({ level: 'ผ่าน', atMost: false, lowest: 'ผ่าน' });
  });

  test('parts never give a better level, and the same when both reach the bounds', () => {
    fc.assert(
      fc.property(high, high, high, high, (iit, oit, one, two) => {
        const eit = Math.round((one + two) / 2);
        const without = graded(iit, eit, oit);
        const first = graded(iit, eit, oit, { 1: one });
        const both = graded(iit, eit, oit, { 1: one, 2: two });
        expect(rank(first.level)).toBeGreaterThanOrEqual(rank(without.level));
        expect(rank(both.level)).toBeGreaterThanOrEqual(rank(first.level));
        const { everyInstrumentFrom } = RULES.bands[rank(without.level)]!;
        if (Math.min(one, two) >= everyInstrumentFrom * 100) expect(both.level).toBe(without.level);
        else expect(rank(both.level)).toBeGreaterThan(rank(without.level));
        expect(both.atMost).toBe(false);
      }),
      { numRuns: 600 },
    );
  });

  test('the true level lies between the highest and the lowest that were said to be possible', () => {
    fc.assert(
      fc.property(high, high, high, high, (iit, oit, one, two) => {
        const eit = Math.round((one + two) / 2);
        const { level } = graded(iit, eit, oit, { 1: one, 2: two });
        for (const known of [{}, { 1: one }, { 2: two }]) {
          const said = graded(iit, eit, oit, known);
          expect(rank(said.level)).toBeLessThanOrEqual(rank(level));
          expect(rank(said.lowest)).toBeGreaterThanOrEqual(rank(level));
        }
      }),
      { numRuns: 600 },
    );
  });

  test('the level never gets worse when a part rises', () => {
    fc.assert(
      fc.property(
        high,
        high,
        high,
        fc.option(high),
        fc.integer({ min: 0, max: 2000 }),
        (iit, eit, one, two, rise) => {
          const second = two !== null && { 2: two };
          const before = graded(iit, eit, 9800, { 1: one, ...second });
          const after = graded(iit, eit, 9800, { 1: hundredths(Math.min(10_000, one + rise)), ...second });
          expect(rank(after.level)).toBeLessThanOrEqual(rank(before.level));
        },
      ),
      { numRuns: 600 },
    );
  });
});

/** An agency whose IIT and OIT are 99 and whose EIT is `eit`. */
function agency(eit: number, parts: Partial<ScoreSet> = {}, iit = 99): Analysis {
  const scores = [...Array<number>(5).fill(iit), eit, eit, eit, 99, 99].map(points);
  return analyse(setOf(scores, parts), OPTIONS);
}
const stated = (level: string): Partial<ScoreSet> => ({ statedLevel: statedAt(level, 15) });
const eitParts = (one: number | null, two: number | null): ScoreSet['eitParts'] => ({
  ...(one !== null && { 1: statedAt(points(one), 20) }),
  ...(two !== null && { 2: statedAt(points(two), 21) }),
});
const mismatch = ({ findings }: Analysis) =>
  findings
    .filter(({ code }) => code === 'level-mismatch')
    .map(({ severity, message }) => [severity, message]);

const EXPLAINED = [['warning', 'level-mismatch.eit-parts']];
const WRONG = [['error', 'level-mismatch']];

describe('a stated level that is not ours', () => {
  test.each([
    ['EIT at most 92.50 leaves a part below 85 possible', 92.5, 'ผ่าน', EXPLAINED],
    ['from 92.51 on it does not', 92.51, 'ผ่าน', WRONG],
    ['EIT at most 97.50 leaves a part below 95 possible', 97.5, 'ผ่านดี', EXPLAINED],
    ['from 97.51 on it does not', 97.51, 'ผ่านดี', WRONG],
    ['two levels lower', 97.5, 'ผ่าน', WRONG],
    ['higher than what is possible', 90, 'ผ่านดีเยี่ยม', WRONG],
    ['below what the overall gives', 90, 'ต้องปรับปรุง', WRONG],
    ['the level of another rule', 90, 'AA', WRONG],
    ['ours', 90, 'ผ่านดี', []],
    ['no level', 90, 'ดีมาก', []],
  ] as const)('%s', (_, eit, level, expected) => {
    expect(mismatch(agency(eit, stated(level)))).toEqual(expected);
  });

  test('below 85 overall parts explain nothing', () => {
    expect(mismatch(agency(40, stated('ผ่าน')))).toEqual(WRONG);
    expect(mismatch(agency(40, stated('ต้องปรับปรุงโดยด่วน')))).toEqual(WRONG);
  });

  test('a level that another instrument holds is not explained by EIT', () => {
    expect(mismatch(agency(90, stated('ผ่านดี'), 84))).toEqual(WRONG);
  });

  test.each([
    ['both parts decide: the sheet is right', [83.12, 96.22], 'ผ่าน', []],
    ['both parts decide: the sheet is wrong', [83.12, 96.22], 'ผ่านดี', WRONG],
    ['both parts decide: no part is low enough', [88, 91.34], 'ผ่าน', WRONG],
    ['one part decides alone when it is below', [83.12, null], 'ผ่าน', []],
    ['one part that leaves the other too high', [89, null], 'ผ่าน', WRONG],
    ['one part that leaves the other below the bound', [null, 95], 'ผ่าน', EXPLAINED],
  ] as const)('%s', (_, [one, two], level, expected) => {
    expect(mismatch(agency(89.67, { ...stated(level), eitParts: eitParts(one, two) }))).toEqual(expected);
  });

  test('letters stay an error', () => {
    expect(mismatch(agency(90, { ...stated('B'), fiscalYear: 2565 }))).toEqual(WRONG);
  });

  test('the finding names both levels and the cell', () => {
    const [found] = agency(90, stated('ผ่าน')).findings;
    expect(found).toMatchObject({ params: { stated: 'ผ่าน', recomputed: 'ผ่านดี' }, cells: [{ row: 14 }] });
  });
});

describe('what is known of the level', () => {
  const atMost = (analysis: Analysis) => [analysis.level?.level, analysis.level?.atMost];

  test('the sheet confirms it by stating it, or both parts decide it', () => {
    expect(atMost(agency(90))).toEqual(['ผ่านดี', true]);
    expect(atMost(agency(90, stated('ระดับ ผ่านดี')))).toEqual(['ผ่านดี', false]);
    expect(atMost(agency(90, stated('ผ่าน')))).toEqual(['ผ่านดี', true]);
    expect(atMost(agency(90, { eitParts: eitParts(88, 92) }))).toEqual(['ผ่านดี', false]);
    expect(atMost(agency(90, { eitParts: eitParts(88, null) }))).toEqual(['ผ่านดี', true]);
    expect(atMost(agency(90, { eitParts: eitParts(80, null) }))).toEqual(['ผ่าน', false]);
  });

  test.each([
    ['stated and explained', 90, 'ผ่าน', 'ผ่าน', 'ผ่าน'],
    ['stated and wrong', 99, 'ผ่าน', 'ผ่าน', 'ผ่านดีเยี่ยม'],
    ['a level of another rule', 90, 'AA', 'ผ่านดี', 'ผ่านดี'],
    ['not stated', 90, 'ดีมาก', 'ผ่านดี', 'ผ่านดี'],
  ] as const)('printed and counted: %s', (_, eit, level, printed, counted) => {
    const analysis = agency(eit, stated(level));
    expect([printedLevel(analysis), countedLevel(analysis)]).toEqual([printed, counted]);
  });

  test('without rules nothing is printed, with a score missing what the sheet states', () => {
    const scores: (Hundredths | null)[] = [null, ...Array<Hundredths>(9).fill(points(99))];
    expect(printedLevel(analyse(setOf(scores, stated('ผ่านดี')), OPTIONS))).toBe('ผ่านดี');
    expect(countedLevel(analyse(setOf(scores, stated('ผ่านดี')), OPTIONS))).toBeNull();
    expect(printedLevel(agency(90, { ...stated('ผ่านดี'), fiscalYear: 2570 }))).toBeNull();
  });

  test('the way to the next level counts a part that lags as half of EIT', () => {
    const next = ({ nextLevel }: Analysis) => nextLevel && [nextLevel.level, exactToNumber(nextLevel.points)];
    expect(next(agency(89.67, { eitParts: eitParts(83.12, 96.22) }))).toEqual(['ผ่านดี', 0.282]);
    expect(next(agency(89.67, { eitParts: eitParts(83.12, null) }))).toEqual(['ผ่านดี', 0.282]);
    // Both parts below: 1.88 and 2 of EIT / 2, more than EIT as a whole lacks of 85.
    expect(next(agency(84, { eitParts: eitParts(83.12, 83) }))).toEqual(['ผ่านดี', 0.582]);
    expect(next(agency(90, { eitParts: eitParts(88, 92) }))).toEqual(['ผ่านดีเยี่ยม', 1.5]);
  });
});

describe('a part of EIT is no subtotal of EIT', () => {
  const found = (set: Partial<ScoreSet>) => agency(89.67, set).findings.map(({ code }) => code);

  test('read as both, it is not compared with the indicators', () => {
    const parts = eitParts(83.12, 96.22);
    expect(found({ eitParts: parts, statedInstruments: { EIT: parts[1]! } })).toEqual([]);
    expect(found({ eitParts: parts, statedInstruments: { EIT: parts[2]! } })).toEqual([]);
    expect(found({ eitParts: parts, statedInstruments: { EIT: statedAt(points(89.67), 19) } })).toEqual([]);
    expect(found({ eitParts: parts, statedInstruments: { EIT: statedAt(points(80), 19) } })).toEqual([
      'instrument-mismatch',
    ]);
  });

  test('parts that no 50:50 mean explains are no finding', () => {
    expect(found({ eitParts: eitParts(90, 86) })).toEqual([]);
  });
});
