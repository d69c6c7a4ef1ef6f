import { toThaiDigits } from './thai-digits';
import { ERA_OFFSET } from './thai-years';
import type { CommonYear, FiscalYear, Quarter } from './types';

/** A calendar date without time or zone: `year` in ค.ศ., `month` 1-12, `day` 1-31. */
export interface PlainDate {
  readonly year: CommonYear;
  readonly month: number;
  readonly day: number;
}

/** A span of whole days; both ends belong to it. */
export interface DatePeriod {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

export type DigitStyle = 'thai' | 'arabic';

/** Full Thai month names, January first. */
export const THAI_MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
] as const;

/** Official short forms of the Thai months, January first. */
export const THAI_MONTHS_SHORT = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
] as const;

/** A day as it stands in running text: '12 พฤศจิกายน 2567'. */
export const dateInFull = ({ year, month, day }: PlainDate): string =>
  `${day} ${THAI_MONTHS[month - 1] ?? ''} ${year + ERA_OFFSET}`;

/** The same in short, for a cell or a field: '12 พ.ย. 2567'. */
export const dateInShort = ({ year, month, day }: PlainDate): string =>
  `${day} ${THAI_MONTHS_SHORT[month - 1] ?? ''} ${year + ERA_OFFSET}`;

/** Quarters of a fiscal year, first to last. */
export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

interface QuarterRow {
  readonly months: readonly [number, number, number];
  /** Day on which the last month ends. */
  readonly lastDay: number;
  /** Calendar years by which the quarter lies before the year that names the fiscal year. */
  readonly yearsBefore: number;
}

const QUARTER_ROWS: Readonly<Record<Quarter, QuarterRow>> = {
  1: { months: [10, 11, 12], lastDay: 31, yearsBefore: 1 },
  2: { months: [1, 2, 3], lastDay: 31, yearsBefore: 0 },
  3: { months: [4, 5, 6], lastDay: 30, yearsBefore: 0 },
  4: { months: [7, 8, 9], lastDay: 30, yearsBefore: 0 },
};

/** The quarter of the fiscal year that holds a date. @throws RangeError when the month is not 1-12. */
export function quarterOf(date: PlainDate): Quarter {
  const quarter = QUARTERS.find((candidate) => QUARTER_ROWS[candidate].months.includes(date.month));
  if (quarter === undefined) throw new RangeError(`Month ${date.month} is not 1-12.`);
  return quarter;
}

/**
 * The fiscal year (พ.ศ.) that holds a date: fiscal year 2568 runs from 1 October 2567 to 30 September 2568.
 * @throws RangeError when the month is not 1-12.
 */
export function fiscalYearOf(date: PlainDate): FiscalYear {
  return date.year + ERA_OFFSET + QUARTER_ROWS[quarterOf(date)].yearsBefore;
}

/** The three months (1-12) of a quarter in order; quarter 1 is October to December. */
export function quarterMonths(quarter: Quarter): readonly [number, number, number] {
  return QUARTER_ROWS[quarter].months;
}

/** First and last day of a quarter of a fiscal year. */
export function quarterPeriod(quarter: Quarter, fiscalYear: FiscalYear): DatePeriod {
  const { months, lastDay, yearsBefore } = QUARTER_ROWS[quarter];
  const year = fiscalYear - ERA_OFFSET - yearsBefore;
  return { start: { year, month: months[0], day: 1 }, end: { year, month: months[2], day: lastDay } };
}

/** Short name of month 1-12, 'ต.ค.'. @throws RangeError for any other month. */
export function shortMonthName(month: number): string {
  const name = THAI_MONTHS_SHORT[month - 1];
  if (name === undefined) throw new RangeError(`Month ${month} is not 1-12.`);
  return name;
}

function shortYear(date: PlainDate): string {
  return String((date.year + ERA_OFFSET) % 100).padStart(2, '0');
}

function spanText({ start, end }: DatePeriod, digits: DigitStyle): string {
  const dayAndMonth = (date: PlainDate) => `${date.day} ${shortMonthName(date.month)}`;
  const startYear = start.year === end.year ? '' : ` ${shortYear(start)}`;
  const text = `${dayAndMonth(start)}${startYear} – ${dayAndMonth(end)} ${shortYear(end)}`;
  return digits === 'thai' ? toThaiDigits(text) : text;
}

/** A quarter as documents print it, years in พ.ศ. with two digits: (1, 2568, 'thai') → '๑ ต.ค. – ๓๑ ธ.ค. ๖๗'. */
export function periodText(quarter: Quarter, fiscalYear: FiscalYear, digits: DigitStyle): string {
  return spanText(quarterPeriod(quarter, fiscalYear), digits);
}

/** Runs of quarters without a gap: [1, 2, 4] → [[1, 2], [4]]. */
function runsOf(quarters: readonly Quarter[]): readonly (readonly [Quarter, Quarter])[] {
  const wanted = QUARTERS.filter((quarter) => quarters.includes(quarter));
  const starts = wanted.filter((quarter) => !wanted.some((other) => other === quarter - 1));
  const ends = wanted.filter((quarter) => !wanted.some((other) => other === quarter + 1));
  return starts.flatMap((start, position) => {
    const end = ends[position];
    return end === undefined ? [] : [[start, end] as const];
  });
}

/**
 * Several quarters of one fiscal year; neighbours are joined, gaps are kept, order and repetition do not matter:
 * ([1, 2], 2568, 'thai') → '๑ ต.ค. ๖๗ – ๓๑ มี.ค. ๖๘'; ([1, 3], …) → '๑ ต.ค. – ๓๑ ธ.ค. ๖๗, ๑ เม.ย. – ๓๐ มิ.ย. ๖๘'.
 * No quarter gives ''.
 */
export function periodRangeText(
  quarters: readonly Quarter[],
  fiscalYear: FiscalYear,
  digits: DigitStyle,
): string {
  return runsOf(quarters)
    .map(([first, last]) => ({
      start: quarterPeriod(first, fiscalYear).start,
      end: quarterPeriod(last, fiscalYear).end,
    }))
    .map((period) => spanText(period, digits))
    .join(', ');
}
