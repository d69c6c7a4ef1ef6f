import { EARLIEST_THAI_YEAR, ERA_OFFSET } from '../framework/thai-years';
import type { FiscalYear } from '../framework/types';
import { arabicDigits, cleanText } from '../scores/thai-text';
import type { Cell } from '../workbook/cell-grid';
import { onlyYear } from './years';

/** A cell of a row of heads and its position in the row. */
export interface Head {
  readonly at: number;
  readonly cell: Cell;
}

/** Two digits mean a year of the assessment, which began in 2556; the common era likewise. */
const SHORT_YEARS = { from: 55, to: 79 } as const;
const COMMON_ERA = { from: 2013, to: 2036 } as const;
/** Years beside each other are at most this far apart. */
const WIDEST_SPAN = 15;

const BEFORE_YEAR =
  /^(?:ผลคะแนน|คะแนน|ผลการประเมิน|ผล|การประเมิน|ร้อยละ|ประจำ|ปีงบประมาณ|ปีงบฯ?|งบฯ?|ปี|พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|ITA|FY|[\s.:('’‘`"])+(?=\d)/i;

/** How sure a head is to be a year: alone, among words or other years, or only among other years. */
type Certainty = 'sure' | 'likely' | 'number';

interface Candidate {
  readonly at: number;
  readonly year: FiscalYear;
  readonly certainty: Certainty;
}

function fromDigits(digits: string): FiscalYear | null {
  const number = Number(digits);
  if (digits.length === 2 && number >= SHORT_YEARS.from && number <= SHORT_YEARS.to) return 2500 + number;
  if (number >= COMMON_ERA.from && number <= COMMON_ERA.to) return number + ERA_OFFSET;
  return onlyYear(number);
}

/** The year that a date cell shows, พ.ศ.; a date typed in พ.ศ. has it already. Serial numbers count from 30 December 1899. */
function yearOfDate(serial: number): FiscalYear | null {
  const year = new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).getUTCFullYear();
  return Number.isNaN(year) ? null : onlyYear(year >= EARLIEST_THAI_YEAR ? year : year + ERA_OFFSET);
}

function candidate({ at, cell }: Head): Candidate | null {
  const sure = cell.date ? null : onlyYear(cell.value);
  if (sure !== null) return { at, year: sure, certainty: 'sure' };
  if (typeof cell.value === 'number') {
    const year = cell.date ? yearOfDate(cell.value) : cell.percent ? null : fromDigits(String(cell.value));
    return year === null ? null : { at, year, certainty: cell.date ? 'likely' : 'number' };
  }
  if (typeof cell.value !== 'string') return null;
  const text = arabicDigits(cleanText(cell.value));
  const digits = text.replace(BEFORE_YEAR, '').replace(/[\s)*.]+$/, '');
  const year = /^\d{2}(?:\d{2})?$/.test(digits) ? fromDigits(digits) : null;
  if (year === null) return null;
  return { at, year, certainty: BEFORE_YEAR.test(text) || digits.length === 4 ? 'likely' : 'number' };
}

/**
 * The years that a row of heads gives, by position: 2567, ปี 67, '67, คะแนน 67, FY2024, 2024 or a date. What could be
 * something else counts only under a header ปี (`labelled`) or among other years, all within fifteen years.
 */
export function yearHeads(heads: Iterable<Head>, labelled: boolean): ReadonlyMap<number, FiscalYear> {
  const found: Candidate[] = [];
  for (const head of heads) {
    const one = candidate(head);
    if (one) found.push(one);
  }
  const anchors = found.filter(({ certainty }) => certainty !== 'number');
  const years = [...new Set(anchors.map(({ year }) => year))];
  const together = years.length > 1 && Math.max(...years) - Math.min(...years) <= WIDEST_SPAN;
  const near = (year: FiscalYear): boolean =>
    years.length > 0 && years.every((other) => Math.abs(other - year) <= WIDEST_SPAN);
  // 65 between 2564 and 2566 is a year; a 70 far from the others, or a year that is there already, is any number.
  const known = new Set(found.filter(({ certainty }) => certainty === 'sure').map(({ year }) => year));
  const goesOn = (year: FiscalYear): boolean =>
    !known.has(year) && (known.has(year - 1) || known.has(year + 1));
  const isYear = ({ certainty, year }: Candidate): boolean => {
    if (certainty === 'sure') return true;
    if (certainty === 'number' && known.size > 0) return goesOn(year);
    return labelled || (together && near(year));
  };
  return new Map(found.filter(isYear).map(({ at, year }) => [at, year]));
}
