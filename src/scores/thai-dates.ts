import { THAI_MONTHS, THAI_MONTHS_SHORT, type PlainDate } from '../framework/calendar';
import { EARLIEST_THAI_YEAR, ERA_OFFSET } from '../framework/thai-years';
import type { CommonYear } from '../framework/types';
import { arabicDigits, cleanText } from './thai-text';

/** Numbers in which nobody means a day of 1905 to 1907: years, with or without พ.ศ. */
const isBareYear = (value: number): boolean => value >= 1900 && value < 2701;

const DAY_MS = 86_400_000;
/** Excel counts 29 February 1900, which never was, as day 60; days before it are numbered one less. */
const LEAP_DAY_1900 = 60;
const LAST_SERIAL = 2_958_465;

/** The date of an Excel day number (1900 system); null for numbers that are none. */
export function dateOfSerial(value: number): PlainDate | null {
  const serial = Math.floor(value);
  if (!(serial >= 1 && serial <= LAST_SERIAL)) return null;
  if (serial === LEAP_DAY_1900) return { year: 1900, month: 2, day: 29 };
  const days = serial < LEAP_DAY_1900 ? serial : serial - 1;
  const date = new Date(Date.UTC(1899, 11, 31) + days * DAY_MS);
  return { year: commonEra(date.getUTCFullYear()), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const commonEra = (year: number): CommonYear => (year >= EARLIEST_THAI_YEAR ? year - ERA_OFFSET : year);

const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const plain = (name: string): string => name.toLowerCase().replace(/[.\s]/g, '');

function monthNamed(name: string): number {
  const wanted = plain(name);
  const lists: readonly (readonly string[])[] = [THAI_MONTHS, THAI_MONTHS_SHORT];
  const position = lists
    .map((list) => list.findIndex((month) => plain(month) === wanted))
    .find((at) => at >= 0);
  return 1 + (position ?? ENGLISH_MONTHS.indexOf(wanted.slice(0, 3)));
}

/** Two digits can only be พ.ศ. 2550-2599; lower ones may be another century or ค.ศ. */
function yearOf(text: string): CommonYear | null {
  const year = Number(text);
  if (text.length === 4) return commonEra(year);
  return year >= 50 ? 2500 + year - ERA_OFFSET : null;
}

function checked(year: CommonYear | null, month: number, day: number): PlainDate | null {
  if (year === null || month < 1 || month > 12 || year < 1900) return null;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= days ? { year, month, day } : null;
}

const TIME = '(?:[\\sT]+(?:เวลา\\s*)?\\d{1,2}[:.]\\d{2}.*)?$';
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})${TIME}`);
const DAY_FIRST = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})${TIME}`);
const WORDS = new RegExp(
  '^(?:วัน[^\\d]*)?(\\d{1,2})[\\s-]*([\\u0E01-\\u0E4E.]+|[a-z]+\\.?)[\\s-]*(?:[พค]\\.\\s?ศ\\.)?\\s*' +
    `(\\d{4}|\\d{2})${TIME}`,
  'i',
);

function dateInText(text: string): PlainDate | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return checked(yearOf(yearFirst[1] ?? ''), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return checked(yearOf(dayFirst[3] ?? ''), Number(dayFirst[2]), Number(dayFirst[1]));
  const words = WORDS.exec(text);
  return words && checked(yearOf(words[3] ?? ''), monthNamed(words[2] ?? ''), Number(words[1]));
}

/** Why a value is no date: it is a year alone, or nothing that can be read as one. */
export type NoDate = 'only-a-year' | 'not-a-date';

/**
 * Reads a date: a day number of Excel (typed in ค.ศ. or พ.ศ., also as text) or text, day before month or year first, in
 * Thai or Arabic digits, with months by number, Thai or English name. A time behind it is passed over.
 * '๑ ต.ค. ๒๕๖๗' and '2024-10-01' are 1 October 2024; 2567 is 'only-a-year'.
 */
export function readDate(value: string | number): PlainDate | NoDate {
  const text = typeof value === 'string' ? arabicDigits(cleanText(value)) : '';
  const number = typeof value === 'number' ? value : /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
  if (number !== null && isBareYear(number)) return 'only-a-year';
  return (number === null ? dateInText(text) : dateOfSerial(number)) ?? 'not-a-date';
}
