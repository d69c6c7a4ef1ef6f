import {
  FIRST_YEAR,
  isYearOf,
  LAST_YEAR,
  scoringRulesOf,
  TYPED_YEARS,
  type FiscalYear,
  type PlainDate,
} from '../framework';
import { formatHundredths, FULL_SCORE } from '../scores/exact';
import { numberFromText } from '../scores/numbers';
import { readDate } from '../scores/thai-dates';
import { cleanText } from '../scores/thai-text';
import { DEFAULT_TARGET, DEFAULT_THRESHOLD } from '../scores/classes';
import type { Hundredths } from '../scores/types';

export { DEFAULT_TARGET, DEFAULT_THRESHOLD, FIRST_YEAR, LAST_YEAR };

function wholeNumber(text: string): number | null {
  const value = numberFromText(text)?.value ?? null;
  return value !== null && value % 100 === 0 ? value / 100 : null;
}

/** A year in พ.ศ. that a person typed, in Thai or Arabic digits; null when it is none. */
export function parseYear(text: string): FiscalYear | null {
  const year = wholeNumber(text);
  return year !== null && isYearOf(TYPED_YEARS, year) ? year : null;
}

/** A year whose rules are known (2562-2569); null for any other. */
export function parseRuleYear(text: string): FiscalYear | null {
  const year = parseYear(text);
  return year !== null && scoringRulesOf(year) ? year : null;
}

/** A date that a person typed, YYYY-MM-DD or as Thai offices write it, in ค.ศ. or พ.ศ.; null when it is none. */
export function parseDate(text: string): PlainDate | null {
  const date = readDate(text);
  return typeof date === 'string' ? null : date;
}

/** A score 0-100 that a person typed; null when it is none. */
export function parseScore(text: string): Hundredths | null {
  const value = numberFromText(text)?.value ?? null;
  return value !== null && value >= 0 && value <= FULL_SCORE ? value : null;
}

/** A score as it stands in a field, '92.01'; '' for none. */
export const scoreText = (score: Hundredths | null): string =>
  score === null ? '' : formatHundredths(score);

/** A whole number 1-10 that a person typed; null when it is none. */
export function parseCount(text: string): number | null {
  const count = wholeNumber(text);
  return count !== null && count >= 1 && count <= 10 ? count : null;
}

/** No plan has more: three measures for each of ten indicators. */
const MOST_MEASURES = 30;

/** How many measures a plan may have, 1-30, as a person typed it; null when it is none. */
export function parseMost(text: string): number | null {
  const count = wholeNumber(text);
  return count !== null && count >= 1 && count <= MOST_MEASURES ? count : null;
}

/** More threads than this only wait for one another. */
const MOST_JOBS = 64;

/** A number of files to work on at the same time, 1-64; null when it is none. */
export function parseJobs(text: string): number | null {
  const count = wholeNumber(text);
  return count !== null && count >= 1 && count <= MOST_JOBS ? count : null;
}

/** A name that a person typed, white space folded; null when nothing is left. */
export function parseName(text: string): string | null {
  return cleanText(text) || null;
}

/** Excel takes no longer font name, and page headers give some characters a meaning of their own. */
const FONT = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ._-]{0,30}$/u;

/** The name of a font family; null when it cannot be one. */
export function parseFont(text: string): string | null {
  const name = parseName(text);
  return name !== null && FONT.test(name) ? name : null;
}
