import type { ScoringRules } from '../framework/types';
import { compareExact, exact } from './exact';
import { contributions, type ScoreMap } from './overall';
import type { Hundredths, Priority } from './types';

/**
 * The overall points won when each indicator alone rises to `target`, largest first, ties in indicator order.
 * An indicator at or above the target wins nothing; one without a score is left out.
 */
export function priorities(
  framework: ScoringRules,
  scores: ScoreMap,
  target: Hundredths,
): readonly Priority[] {
  return contributions(framework)
    .flatMap(({ indicator, share }): Priority[] => {
      const score = scores.get(indicator) ?? null;
      if (score === null) return [];
      const missing = Math.max(0, target - score);
      return [{ indicator, score, gain: exact(missing * share.numerator, share.denominator) }];
    })
    .sort((a, b) => compareExact(b.gain, a.gain) || a.indicator - b.indicator);
}
