import type { FiscalYear } from '../../framework/types';
import { hundredths } from '../exact';
import { changeOf } from '../province/over-years';
import type { Hundredths } from '../types';

/** Where a score went: a difference of less than 0.01 is none. */
export type Direction = 'higher' | 'lower' | 'same';

export const directionOf = (difference: Hundredths): Direction =>
  difference === 0 ? 'same' : difference > 0 ? 'higher' : 'lower';

/** A score of a fiscal year. */
export interface YearScore {
  readonly year: FiscalYear;
  readonly score: Hundredths;
}

/** How the score of the last year stands to the one before it that is known. */
export interface Change {
  readonly before: YearScore;
  readonly after: YearScore;
  readonly difference: Hundredths;
  readonly direction: Direction;
}

/** A score in every year of a trend. */
export interface TrendRow {
  /** One for each year, oldest first; null where it is not known. */
  readonly scores: readonly (Hundredths | null)[];
  /** null where the last year has no score, or no year before it has one. */
  readonly change: Change | null;
}

/**
 * Scores over the years with how the last one changed. A year without a score is passed over, never taken for 0.
 *
 * @param years oldest first, as many as there are scores
 * @example
 * trendRow([2565, 2566, 2567], [8000, null, 8150].map(…)).change
 * // { before: { year: 2565, score: 8000 }, after: { year: 2567, score: 8150 }, difference: 150, direction: 'higher' }
 */
export function trendRow(years: readonly FiscalYear[], scores: readonly (Hundredths | null)[]): TrendRow {
  const known = years.flatMap((year, index): YearScore[] => {
    const score = scores[index] ?? null;
    return score === null ? [] : [{ year, score }];
  });
  const [before, after] = known.slice(-2);
  if (!before || !after || after.year !== years.at(-1)) return { scores, change: null };
  const difference = changeOf(before.score, after.score) ?? hundredths(0);
  return { scores, change: { before, after, difference, direction: directionOf(difference) } };
}
