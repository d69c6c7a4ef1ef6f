import { FIVE_LEVEL_BANDS, LETTER_BANDS } from '../../framework/level-rules';
import type { Level, ScoringRules } from '../../framework/types';
import { partScores } from '../eit-parts';
import { levelOf } from '../level';
import { printedLevel, printedOverall } from '../printed';
import type { Analysis } from '../types';

/** The scales of levels that there were: letters up to the results of 2565, five levels since. */
export const SCALES = ['letters', 'five-levels'] as const;
export type Scale = (typeof SCALES)[number];

const RULES: Readonly<Record<Scale, ScoringRules['levelRule']>> = {
  letters: { id: 'letters', bands: LETTER_BANDS },
  'five-levels': { id: 'five-levels', bands: FIVE_LEVEL_BANDS },
};

/** A level on a paper that is signed. */
export interface TrendLevel {
  readonly level: Level;
  /** It is an upper bound: the parts of EIT, which the rule tests, are not known. */
  readonly atMost: boolean;
}

/** The scale that the rules of an analysis have; null where no rules are known. */
export function scaleOf({ rules }: Pick<Analysis, 'rules'>): Scale | null {
  if (rules === null) return null;
  return rules.levelRule.id === 'letters' ? 'letters' : 'five-levels';
}

/** The level of an analysis by its own rules, as it is printed; null where there is none. */
export function ownLevel(analysis: Analysis): TrendLevel | null {
  const { level } = analysis;
  const printed = printedLevel(analysis);
  return printed && { level: printed, atMost: level !== null && level.atMost && level.level === printed };
}

/**
 * The level of an analysis on a scale: on that of its own rules the printed one, on the other what its printed overall, and for the five
 * levels its instruments, would have given. Null where the scale cannot tell, and where no rules are known for the year.
 */
export function levelOn(scale: Scale, analysis: Analysis): TrendLevel | null {
  const own = scaleOf(analysis);
  if (own === null) return null;
  if (own === scale) return ownLevel(analysis);
  const overall = printedOverall(analysis);
  if (overall === null) return null;
  const { set, instruments } = analysis;
  const found = levelOf(RULES[scale], overall, instruments, 'stated', partScores(set));
  return found && { level: found.level, atMost: found.atMost };
}
