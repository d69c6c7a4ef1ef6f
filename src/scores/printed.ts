import type { Level } from '../framework/types';
import { partScores } from './eit-parts';
import { roundExact } from './exact';
import { levelOf } from './level';
import { statedLevel } from './stated-level';
import type { Analysis, Hundredths } from './types';

/** Whether something is known to be wrong with the scores: what is printed of them is a draft until it is put right. */
export const isDraft = ({ findings }: Pick<Analysis, 'findings'>): boolean =>
  findings.some(({ severity }) => severity === 'error');

/**
 * The overall as it is printed on a paper that is signed, 0-100 in hundredths: the one that was announced where it agrees with the
 * scores, or where an error stands; else ours. Null when there is neither.
 */
export function printedOverall(analysis: Analysis): Hundredths | null {
  const { set, overall, level } = analysis;
  const stated = set.statedOverall?.value ?? null;
  if (stated !== null && (isDraft(analysis) || level?.basis === 'stated' || overall === null)) return stated;
  return overall && roundExact(overall);
}

/**
 * The level as it is printed on a paper that is signed: the stated one where it is a level of the rules in use; else, where an
 * error stands, that of the overall that is printed; else ours. Null when there is none.
 */
export function printedLevel(analysis: Analysis): Level | null {
  const { set, rules, level, instruments } = analysis;
  const stated = statedLevel(set);
  if (rules?.levelRule.bands.some((band) => band.level === stated)) return stated;
  const overall = printedOverall(analysis);
  if (rules === null || overall === null || !isDraft(analysis)) return level?.level ?? null;
  return levelOf(rules.levelRule, overall, instruments, 'stated', partScores(set))?.level ?? null;
}
