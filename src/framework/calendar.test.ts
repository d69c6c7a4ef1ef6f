import * as fc from 'fast-check';
import {
  QUARTERS,
  THAI_MONTHS,
  THAI_MONTHS_SHORT,
  fiscalYearOf,
  periodRangeText,
  periodText,
  quarterMonths,
  quarterOf,
  quarterPeriod,
  shortMonthName,
} from './calendar';
import type { PlainDate } from './calendar';
import type { Quarter } from './types';

const DAY_MS = 86_400_000;

function dayNumber({ year, month, day }: PlainDate): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function plainDate(dayCount: number): PlainDate {
  const date = new Date(dayCount * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const anyYear = fc.integer({ min: 2500, max: 2700 });
const anyQuarter = fc.constantFrom<Quarter>(...QUARTERS);

describe('fiscal year and quarter of a date', () => {
  test.each([
    [{ year: 2024, month: 9, day: 30 }, 2567, 4],
    [{ year: 2024, month: 10, day: 1 }, 2568, 1],
    [{ year: 2024, month: 12, day: 31 }, 2568, 1],
    [{ year: 2025, month: 1, day: 1 }, 2568, 2],
    [{ year: 2025, month: 3, day: 31 }, 2568, 2],
    [{ year: 2025, month: 4, day: 1 }, 2568, 3],
    [{ year: 2025, month: 6, day: 30 }, 2568, 3],
    [{ year: 2025, month: 7, day: 1 }, 2568, 4],
    [{ year: 2025, month: 9, day: 30 }, 2568, 4],
    [{ year: 2025, month: 10, day: 1 }, 2569, 1],
  ])('%j is in fiscal year %i, quarter %i', (date, fiscalYear, quarter) => {
    expect(fiscalYearOf(date)).toBe(fiscalYear);
    expect(quarterOf(date)).toBe(quarter);
  });

  test.each([0, 13, 1.5])('month %d is refused', (month) => {
    expect(() => quarterOf({ year: 2025, month, day: 1 })).toThrow(RangeError);
    expect(() => fiscalYearOf({ year: 2025, month, day: 1 })).toThrow(RangeError);
    expect(() => shortMonthName(month)).toThrow(RangeError);
  });

  test('every day of a quarter leads back to its quarter and fiscal year', () => {
    fc.assert(
      fc.property(anyQuarter, anyYear, fc.nat({ max: 91 }), (quarter, fiscalYear, offset) => {
        const { start, end } = quarterPeriod(quarter, fiscalYear);
        const date = plainDate(Math.min(dayNumber(start) + offset, dayNumber(end)));
        expect(quarterOf(date)).toBe(quarter);
        expect(fiscalYearOf(date)).toBe(fiscalYear);
      }),
    );
  });

  test('the day after a quarter is the first day of the next one', () => {
    fc.assert(
      fc.property(anyQuarter, anyYear, (quarter, fiscalYear) => {
        const next = plainDate(dayNumber(quarterPeriod(quarter, fiscalYear).end) + 1);
        const [nextQuarter, nextYear] =
          quarter === 4 ? [1 as const, fiscalYear + 1] : [(quarter + 1) as Quarter, fiscalYear];
        expect(next).toEqual(quarterPeriod(nextQuarter, nextYear).start);
      }),
    );
  });
});

test('the quarters share out the twelve months, October first', () => {
  expect(QUARTERS.flatMap(quarterMonths)).toEqual([10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('short month names belong to the full ones', () => {
  expect(THAI_MONTHS).toHaveLength(12);
  THAI_MONTHS_SHORT.forEach((short, index) => {
    expect(short).toMatch(/^\S+\.\S+\.$/);
    expect(THAI_MONTHS[index]?.startsWith(short.charAt(0))).toBe(true);
    expect(shortMonthName(index + 1)).toBe(short);
  });
});

describe('period texts', () => {
  test.each([
    [1, '๑ ต.ค. – ๓๑ ธ.ค. ๖๗'],
    [2, '๑ ม.ค. – ๓๑ มี.ค. ๖๘'],
    [3, '๑ เม.ย. – ๓๐ มิ.ย. ๖๘'],
    [4, '๑ ก.ค. – ๓๐ ก.ย. ๖๘'],
  ] as const)('quarter %i of 2568 in Thai digits', (quarter, text) => {
    expect(periodText(quarter, 2568, 'thai')).toBe(text);
  });

  test('Arabic digits, and a year that ends in a single digit', () => {
    expect(periodText(1, 2568, 'arabic')).toBe('1 ต.ค. – 31 ธ.ค. 67');
    expect(periodText(2, 2601, 'arabic')).toBe('1 ม.ค. – 31 มี.ค. 01');
  });

  test.each([
    [[1, 2], '๑ ต.ค. ๖๗ – ๓๑ มี.ค. ๖๘'],
    [[1, 2, 3, 4], '๑ ต.ค. ๖๗ – ๓๐ ก.ย. ๖๘'],
    [[2, 3, 4], '๑ ม.ค. – ๓๐ ก.ย. ๖๘'],
    [[3], '๑ เม.ย. – ๓๐ มิ.ย. ๖๘'],
    [[1, 3], '๑ ต.ค. – ๓๑ ธ.ค. ๖๗, ๑ เม.ย. – ๓๐ มิ.ย. ๖๘'],
    [[4, 2, 1, 2], '๑ ต.ค. ๖๗ – ๓๑ มี.ค. ๖๘, ๑ ก.ค. – ๓๐ ก.ย. ๖๘'],
    [[], ''],
  ] as const)('quarters %j', (quarters, text) => {
    expect(periodRangeText(quarters, 2568, 'thai')).toBe(text);
  });

  test('one quarter as a range reads as the quarter itself', () => {
    fc.assert(
      fc.property(anyQuarter, anyYear, (quarter, year) => {
        expect(periodRangeText([quarter], year, 'thai')).toBe(periodText(quarter, year, 'thai'));
      }),
    );
  });
});
