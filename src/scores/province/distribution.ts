import { FIVE_LEVEL_BANDS, LETTER_BANDS } from '../../framework/level-rules';
import type { Level } from '../../framework/types';
import { exact } from '../exact';
import type { ExactScore, Hundredths } from '../types';
import type { AgencyScores } from './agency-scores';

/** How many agencies are on a level; null counts those without one. */
export interface LevelCount {
  readonly level: Level | null;
  readonly count: number;
}

/** Levels of both rules, those of today first, each rule from its best. */
const RULES = [FIVE_LEVEL_BANDS, LETTER_BANDS].map((bands) => bands.map(({ level }) => level));

/**
 * How many agencies are on each level, best first. A rule that gave one of the levels is told with all of its levels, so that an
 * empty one is seen; agencies without a level come last, where there are any.
 */
export function levelCounts(agencies: readonly Pick<AgencyScores, 'level'>[]): readonly LevelCount[] {
  const counts = new Map<Level | null, number>();
  for (const { level } of agencies) counts.set(level, (counts.get(level) ?? 0) + 1);
  const told = RULES.filter((levels) => levels.some((level) => counts.has(level))).flat();
  return [...told, ...(counts.has(null) ? [null] : [])].map((level) => ({
    level,
    count: counts.get(level) ?? 0,
  }));
}

/** Of scores 0-100 of many agencies. */
export interface Spread {
  readonly count: number;
  readonly mean: ExactScore;
  /** Of an even number the mean of the two in the middle. */
  readonly median: ExactScore;
  readonly highest: Hundredths;
  readonly lowest: Hundredths;
}

/** How scores are spread; null when there are none. 80.00, 90.00 → mean and median 85.00. */
export function spreadOf(scores: readonly Hundredths[]): Spread | null {
  const sorted = [...scores].sort((one, other) => one - other);
  const count = sorted.length;
  const [lowest, highest] = [sorted[0], sorted[count - 1]];
  const [below, above] = [sorted[Math.floor((count - 1) / 2)], sorted[Math.floor(count / 2)]];
  if (lowest === undefined || highest === undefined || below === undefined || above === undefined)
    return null;
  const total = sorted.reduce<number>((sum, score) => sum + score, 0);
  return { count, mean: exact(total, count), median: exact(below + above, 2), highest, lowest };
}

/** The overalls of agencies that have one. */
export const overallsOf = (agencies: readonly Pick<AgencyScores, 'overall'>[]): readonly Hundredths[] =>
  agencies.flatMap(({ overall }) => overall ?? []);
