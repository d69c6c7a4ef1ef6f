import type { Level, ScoringRules } from '../framework/types';
import { levelFromText } from './level-text';
import type { Analysis, LevelResult, ScoreSet } from './types';

/** The level that the sheet states; null when it states none, or words that name no level. */
export function statedLevel({ statedLevel: stated }: ScoreSet): Level | null {
  return stated && levelFromText(stated.value);
}

/**
 * Whether the unstated parts of EIT may be why the sheet states a lower level than the three instruments give: it is
 * below that level and not below the lowest one that the parts leave possible.
 */
export function partsMayExplain(
  { bands }: ScoringRules['levelRule'],
  { level, lowest }: LevelResult,
  stated: Level,
): boolean {
  const rank = (wanted: Level): number => bands.findIndex((band) => band.level === wanted);
  return rank(stated) > rank(level) && rank(stated) <= rank(lowest);
}

/**
 * The level that counts in a table of many agencies: ours, or the stated one where the parts of EIT may explain that it
 * is lower. Null without a level of ours.
 */
export function countedLevel({ set, rules, level }: Analysis): Level | null {
  const stated = statedLevel(set);
  return rules && level && stated && partsMayExplain(rules.levelRule, level, stated)
    ? stated
    : (level?.level ?? null);
}
