import fc from 'fast-check';
import { agencyOf } from '../../../test/support/agency-scores';
import { hundredths, roundExact } from '../exact';
import type { AgencyScores } from './agency-scores';
import { commonWeaknesses, indicatorSpreads } from './common-weaknesses';
import { levelCounts, spreadOf } from './distribution';
import { districtKey, provinceKey } from './district';
import { byYear, placeSpreads } from './groups';
import { changeOf, fiscalYearsOf, inYear } from './over-years';
import { rankBy } from './ranking';

const overall = (value: number | null, details: Partial<AgencyScores> = {}): AgencyScores =>
  agencyOf({ overall: value === null ? null : hundredths(value), ...details });

describe('ranks', () => {
  test('equal overalls share a rank, and one without an overall has none', () => {
    const [first, same, third, none] = [overall(9100), overall(9100), overall(8000), overall(null)];
    const ranks = rankBy([third, first, none, same]);
    expect([first, same, third, none].map((agency) => ranks.get(agency))).toEqual([
      { rank: 1, of: 3 },
      { rank: 1, of: 3 },
      { rank: 3, of: 3 },
      undefined,
    ]);
  });

  test('years, and groups that are asked for, are ranked apart', () => {
    const agencies = [
      overall(9000, { district: 'เมือง' }),
      overall(9500, { district: 'เมือง' }),
      overall(8000, { district: 'ปาย' }),
      overall(9900, { district: null }),
      overall(7000, { district: 'เมือง', fiscalYear: 2566 }),
    ];
    const ranks = rankBy(agencies, ({ district }) => district);
    expect(agencies.map((agency) => ranks.get(agency))).toEqual([
      { rank: 2, of: 2 },
      { rank: 1, of: 2 },
      { rank: 1, of: 1 },
      undefined,
      { rank: 1, of: 1 },
    ]);
  });

  test('a rank is one more than the number of better agencies', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 9000, max: 9010 })), (values) => {
        const agencies = values.map((value) => overall(value));
        const ranks = rankBy(agencies);
        agencies.forEach((agency, index) => {
          const better = values.filter((value) => value > values[index]!).length;
          expect(ranks.get(agency)).toEqual({ rank: better + 1, of: values.length });
        });
      }),
    );
  });
});

describe('distribution', () => {
  test('every level of the rules that are met is counted, those without a level last', () => {
    const agencies = [
      overall(9600, { level: 'ผ่านดีเยี่ยม' }),
      overall(8600, { level: 'ผ่านดี' }),
      overall(8700, { level: 'ผ่านดี' }),
      overall(null),
    ];
    expect(levelCounts(agencies)).toEqual([
      { level: 'ผ่านดีเยี่ยม', count: 1 },
      { level: 'ผ่านดี', count: 2 },
      { level: 'ผ่าน', count: 0 },
      { level: 'ต้องปรับปรุง', count: 0 },
      { level: 'ต้องปรับปรุงโดยด่วน', count: 0 },
      { level: null, count: 1 },
    ]);
    const both = levelCounts([...agencies, overall(8800, { level: 'A' })]);
    expect(both.map(({ level }) => level).slice(5, 7)).toEqual(['AA', 'A']);
    expect(levelCounts([])).toEqual([]);
  });

  test('the median of an even number is the mean of the two in the middle', () => {
    const spread = spreadOf([9000, 8000, 8500, 8601].map(hundredths))!;
    expect([spread.count, spread.lowest, spread.highest]).toEqual([4, 8000, 9000]);
    expect([spread.mean, spread.median].map(roundExact)).toEqual([8525, 8551]);
    expect(roundExact(spreadOf([9000, 8000, 8500].map(hundredths))!.median)).toBe(8500);
    expect(spreadOf([])).toBeNull();
  });
});

const scored = (...scores: (number | null)[]): AgencyScores =>
  agencyOf({
    scores: Array.from({ length: 10 }, (_, index) => {
      const score = scores[index] ?? null;
      return score === null ? null : hundredths(score);
    }),
  });

test('what most agencies lack comes first, of equally many the lowest mean; the threshold is a strength', () => {
  const agencies = [scored(8499, 8499, 8500), scored(8499, 8000, 9000), scored(9000, 9000, null, 7000)];
  const threshold = hundredths(8500);
  expect(
    indicatorSpreads(agencies, threshold).map(({ indicator, below, count }) => [indicator, below, count]),
  ).toEqual([
    [1, 2, 3],
    [2, 2, 3],
    [3, 0, 2],
    [4, 1, 1],
  ]);
  expect(commonWeaknesses(agencies, threshold).map(({ indicator }) => indicator)).toEqual([2, 1, 4]);
});

test('years of agencies, oldest first, and what changed between two', () => {
  const agencies = [
    { years: [overall(9000, { fiscalYear: 2568 }), overall(8000, { fiscalYear: 2566 })] },
    { years: [overall(7000, { fiscalYear: 2567 }), overall(7000, { fiscalYear: null })] },
  ];
  expect(fiscalYearsOf(agencies)).toEqual([2566, 2567, 2568]);
  expect(inYear(agencies[0]!, 2566)?.overall).toBe(8000);
  expect(inYear(agencies[0]!, 2567)).toBeNull();
  expect(changeOf(hundredths(8000), hundredths(7950))).toBe(-50);
  expect(changeOf(null, hundredths(1))).toBeNull();
});

describe('places', () => {
  test('of any spelling are one, districts of one name in two provinces are two', () => {
    const of = (district: string | null, province: string | null = null): string | null =>
      districtKey({ district, province });
    expect(of('อ.ปาย', 'จ.แม่ฮ่องสอน')).toBe(of('ปาย', 'แม่ฮ่องสอน'));
    expect(of('เมือง', 'เลย')).not.toBe(of('เมือง', 'น่าน'));
    expect([of(null, 'เลย'), provinceKey({ province: null })]).toEqual([null, null]);
  });

  test('stand by their mean; one place alone is no table', () => {
    const agencies = [
      overall(8000, { district: 'ปาย' }),
      overall(9000, { district: 'เมือง' }),
      overall(9000, { district: 'ปาย' }),
      overall(null, { district: 'เมือง' }),
      overall(9900, { district: null }),
      overall(null, { district: 'ขุนยวม' }),
    ];
    const spreads = placeSpreads(agencies, districtKey);
    expect(spreads.map(({ first, agencies: all, count }) => [first.district, all, count])).toEqual([
      ['เมือง', 2, 1],
      ['ปาย', 2, 2],
    ]);
    expect(placeSpreads(agencies.slice(0, 1), districtKey)).toEqual([]);
  });
});

test('agencies are grouped by their year, the latest first, an unknown one last', () => {
  const agencies = [2566, null, 2568, 2566].map((fiscalYear) => overall(9000, { fiscalYear }));
  expect(byYear(agencies).map(({ year, agencies: own }) => [year, own.length])).toEqual([
    [2568, 1],
    [2566, 2],
    [null, 1],
  ]);
});
