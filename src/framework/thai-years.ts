import type { FiscalYear } from './types';

/** พ.ศ. minus ค.ศ. */
export const ERA_OFFSET = 543;

/** A year from here on is พ.ศ., whoever typed it and wherever it is stored. */
export const EARLIEST_THAI_YEAR = 2400;

/** Years in พ.ศ., both ends included. */
export interface YearRange {
  readonly earliest: FiscalYear;
  readonly latest: FiscalYear;
}

/** Of the calendar, which needs no rules: whatever can only be meant as พ.ศ. */
export const CALENDAR_YEARS: YearRange = { earliest: EARLIEST_THAI_YEAR, latest: 2700 };

/** Of what a person types where a year is asked for; anything else is a slip. */
export const TYPED_YEARS: YearRange = { earliest: 2500, latest: 2699 };

/** Of a number on a sheet that nobody said is a year; anything else counts something. Two digits stand for these too. */
export const READ_YEARS: YearRange = { earliest: 2550, latest: 2599 };

export const isYearOf = ({ earliest, latest }: YearRange, year: number): boolean =>
  Number.isInteger(year) && year >= earliest && year <= latest;
