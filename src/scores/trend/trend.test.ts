import fc from 'fast-check';
import { OPTIONS, points, setOf, statedAt, tenScores } from '../../../test/support/scores';
import { analyse } from '../analyse';
import { hundredths } from '../exact';
import type { Analysis, AnalysisOptions, FormerResult, Hundredths, ScoreSet } from '../types';
import { trendOf, type Trend } from './trend';

const SCORES = [92.01, 85.52, 88.96, 85.66, 86.63, 81.9, 49.73, 54.78, 81.92, 87.5].map(points);

function of(
  fiscalYear: number | null,
  scores: readonly (Hundredths | null)[] = SCORES,
  parts: Partial<ScoreSet> = {},
  options: Partial<AnalysisOptions> = {},
): Analysis {
  return analyse(setOf(scores, { fiscalYear, ...parts }), { ...OPTIONS, ...options });
}

const all = (score: number): readonly Hundredths[] => Array<Hundredths>(10).fill(points(score));

function former(fiscalYear: number, overall: number | null = 80): FormerResult {
  return {
    agency: 'เทศบาลตำบลตัวอย่าง',
    district: null,
    province: null,
    fiscalYear,
    sheet: 'เดิม',
    statedOverall: overall === null ? null : statedAt(points(overall), 3),
    statedLevel: null,
    indices: [],
  };
}

function trend(...analyses: readonly Analysis[]): Trend {
  const found = trendOf({ analyses });
  if (!found) throw new Error('no trend');
  return found;
}

describe('years', () => {
  test('stand oldest first in whatever order they come; of one year the last result counts', () => {
    const { years, overall } = trend(of(2567), of(2565, all(70)), of(2565, all(80)));
    expect(years.map(({ year }) => year)).toEqual([2565, 2567]);
    expect(overall.scores).toEqual([8000, 7885]);
  });

  test('that are missing between them are told', () => {
    expect(trend(of(2563), of(2567)).gaps).toEqual([2564, 2565, 2566]);
    expect(trend(of(2566), of(2567)).gaps).toEqual([]);
  });

  test('need to be two; one that nobody knows is none', () => {
    expect(trendOf({ analyses: [] })).toBeNull();
    expect(trendOf({ analyses: [of(2567), of(2567), of(null)] })).toBeNull();
    expect(trendOf({ analyses: [of(2567)], former: [former(2561)] })?.years).toHaveLength(1);
  });

  test('are ten at most, the latest', () => {
    const {
      years,
      former: old,
      leftOut,
    } = trendOf({
      analyses: [2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569].map((year) => of(year)),
      former: [2558, 2559, 2560, 2561].map((year) => former(year)),
    })!;
    expect([years.length, old.map(({ fiscalYear }) => fiscalYear), leftOut]).toEqual([
      8,
      [2560, 2561],
      [2558, 2559],
    ]);
  });

  test('of 2561 and before are no part of any row', () => {
    const { overall, gaps } = trendOf({ analyses: [of(2563)], former: [former(2561, 99)] })!;
    expect([overall, gaps]).toEqual([{ scores: [7885], change: null }, [2562]]);
  });
});

describe('rows', () => {
  test('hold the ten indicators, instruments with two decimals, and the overall as it is printed', () => {
    const stated = { statedOverall: statedAt(hundredths(7886), 15) };
    const { indicators, instruments, overall } = trend(of(2566, all(90)), of(2567, SCORES, stated));
    expect(indicators.map(({ indicator, scores }) => [indicator, scores[1]])).toEqual(
      SCORES.map((score, index) => [index + 1, score]),
    );
    expect(instruments.map(({ instrument, scores }) => [instrument, scores[1]])).toEqual([
      ['IIT', 8776],
      ['EIT', 6214],
      ['OIT', 8471],
    ]);
    expect(overall.scores).toEqual([9000, 7886]);
    expect(overall.change?.difference).toBe(-1114);
  });

  test('a missing indicator leaves its instrument and the overall open', () => {
    const gap = SCORES.map((score, index) => (index === 6 ? null : score));
    const { indicators, instruments, overall } = trend(of(2566), of(2567, gap));
    expect(indicators[6]).toMatchObject({ scores: [4973, null], change: null });
    expect(instruments.map(({ change }) => change === null)).toEqual([false, true, false]);
    expect(overall.change).toBeNull();
  });

  test('the national mean stands beside the years that it is known of', () => {
    expect(trend(of(2563), of(2564), of(2568)).nationalMeans.scores).toEqual([null, 8125, 9382]);
  });

  test('every difference is that of the two scores shown', () => {
    fc.assert(
      fc.property(fc.array(tenScores, { minLength: 2, maxLength: 10 }), (sets) => {
        const found = trend(...sets.map((scores, index) => of(2562 + index, scores)));
        for (const { scores, change } of [...found.indicators, ...found.instruments, found.overall]) {
          const [before, after] = scores.slice(-2);
          expect(change?.difference).toBe(after! - before!);
        }
      }),
    );
  });
});

const onScales = ({ years }: Trend) => years.map(({ level, levels }) => [level, levels] as const);
const sure = (level: string) => ({ level, atMost: false });
const atMost = (level: string) => ({ level, atMost: true });

describe('levels across 2565 and 2566', () => {
  test('every year has one on both scales', () => {
    const found = trend(of(2565, all(90)), of(2566, all(90)));
    expect(found.crossesScales).toBe(true);
    const both = { letters: sure('A'), 'five-levels': atMost('ผ่านดี') };
    expect(onScales(found)).toEqual([
      [sure('A'), both],
      [atMost('ผ่านดี'), both],
    ]);
  });

  test.each([
    [84.99, 'B', sure('ต้องปรับปรุง')],
    [85, 'A', atMost('ผ่านดี')],
    [94.99, 'A', atMost('ผ่านดี')],
    [95, 'AA', atMost('ผ่านดีเยี่ยม')],
    [69.99, 'C', sure('ต้องปรับปรุงโดยด่วน')],
    [70, 'C', sure('ต้องปรับปรุง')],
  ])('%d is %s and %j', (score, letter, five) => {
    const [first] = onScales(trend(of(2565, all(score)), of(2566, all(score))));
    expect(first).toEqual([sure(letter), { letters: sure(letter), 'five-levels': five }]);
  });

  test('the five levels look at the instruments of old years, and at parts of EIT that are known', () => {
    const weakEit = [95, 95, 95, 95, 95, 84, 84, 84, 99, 99].map(points);
    const parts = { eitParts: { 1: statedAt(points(95), 20), 2: statedAt(points(96), 21) } };
    const [weak, known] = onScales(trend(of(2564, weakEit), of(2565, all(95.5), parts), of(2566)));
    expect(weak?.[1]).toEqual({ letters: sure('A'), 'five-levels': sure('ผ่าน') });
    expect(known?.[1]).toEqual({ letters: sure('AA'), 'five-levels': sure('ผ่านดีเยี่ยม') });
  });

  test('the level that was announced stands on its own scale', () => {
    const stated = { statedLevel: statedAt('ผ่าน', 16) };
    const [, last] = onScales(trend(of(2565, all(90)), of(2566, all(90), stated)));
    expect(last).toEqual([sure('ผ่าน'), { letters: sure('A'), 'five-levels': sure('ผ่าน') }]);
  });

  test('are one scale where all years are before, after, or under the rules of one year', () => {
    expect(trend(of(2564), of(2565)).crossesScales).toBe(false);
    expect(trend(of(2566), of(2569)).crossesScales).toBe(false);
    const chosen = { rulesOf: 2567 };
    expect(trend(of(2565, SCORES, {}, chosen), of(2566, SCORES, {}, chosen)).crossesScales).toBe(false);
  });

  test('a year without rules has no level', () => {
    expect(onScales(trend(of(2565), of(2570)))[1]).toEqual([null, { letters: null, 'five-levels': null }]);
  });
});

test('an error in the scores of any year makes a draft, and the overall that was announced is printed', () => {
  const wrong = of(2566, SCORES, { statedOverall: statedAt(points(90), 15) });
  const { isDraft, overall } = trend(wrong, of(2567));
  expect([isDraft, overall.scores, trend(of(2566), of(2567)).isDraft]).toEqual([true, [9000, 7885], false]);
});

test('the agency is called as the latest year that names it does', () => {
  const named = { agency: 'อบต.ใหม่', district: 'เมือง' };
  const found = trend(
    of(2566, SCORES, { province: 'เลย' }),
    of(2567, SCORES, named),
    of(2568, SCORES, { agency: null }),
  );
  expect(found).toMatchObject({ ...named, province: 'เลย' });
});
