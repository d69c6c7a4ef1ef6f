import { scoringRulesOf } from '../framework/scoring-rules';
import type { LevelBand, ScoringRules } from '../framework/types';
import { roundExact, toNumber } from '../scores/exact';
import { levelBand } from '../scores/level-band';
import { instrumentMeans, overallScore } from '../scores/overall';
import type { Analysis, ExactFraction, ExactScore } from '../scores/types';
import type { TenScores } from './parameters/scores';

/** Without a year scores get letters, as in the last year that used them. */
const LAST_LETTER_YEAR = 2565;

/** The rules of the year, of the last year with letters when none was given. */
export function rulesOrLetters(rules: ScoringRules | null): ScoringRules {
  const chosen = rules ?? scoringRulesOf(LAST_LETTER_YEAR);
  if (!chosen) throw new Error('the last year with letters has no rules');
  return chosen;
}

/** Means, overall and level of ten scores. */
export interface Scored {
  readonly means: Analysis['instruments'];
  readonly overall: ExactScore;
  /** The row of the level rule that they reach. */
  readonly level: LevelBand;
}

/** Adds up and grades ten scores; nothing can be missing, so there is always a level. */
export function scored(rules: ScoringRules, scores: TenScores): Scored {
  const means = instrumentMeans(rules, scores);
  const overall = overallScore(rules, means);
  const { IIT, EIT, OIT } = means;
  const rounded = IIT && EIT && OIT && { IIT: roundExact(IIT), EIT: roundExact(EIT), OIT: roundExact(OIT) };
  const level = overall && rounded && levelBand(rules.levelRule, roundExact(overall), rounded);
  if (!level) throw new Error('ten scores always have a level');
  return { means, overall, level };
}

/** A score for a cell: rounded half up to two decimals. */
export const twoDecimals = (score: ExactFraction): number => toNumber(roundExact(score));
