import type { IndicatorNumber } from '../framework/types';
import { FULL_SCORE } from './exact';
import type { Hundredths, ScoreClass } from './types';

/** The national target that separates strengths from weaknesses unless the user sets another (85.00). */
export const DEFAULT_THRESHOLD = 8500 as Hundredths;

/** The target up to which gains are counted unless the user sets another (100.00). */
export const DEFAULT_TARGET = FULL_SCORE;

/**
 * Strength at or above the threshold; below it urgent when also below `urgentBelow` (null: nothing is urgent),
 * otherwise weakness.
 * No official cut exists; the published documents use 95, 90 and 85.
 */
export function classify(
  score: Hundredths,
  threshold: Hundredths,
  urgentBelow: Hundredths | null,
): ScoreClass {
  if (score >= threshold) return 'strength';
  return urgentBelow !== null && score < urgentBelow ? 'urgent' : 'weakness';
}

/** Ranks from the highest score: equal scores share a rank and the next one is skipped (1, 1, 3). */
export function ranks(
  scores: readonly { readonly indicator: IndicatorNumber; readonly score: Hundredths }[],
): ReadonlyMap<IndicatorNumber, number> {
  return new Map(
    scores.map(({ indicator, score }) => [
      indicator,
      1 + scores.filter((other) => other.score > score).length,
    ]),
  );
}
