import { analyse } from '../scores/analyse';
import { addExact, exact, formatHundredths, roundExact } from '../scores/exact';
import type { Analysis, ExactScore } from '../scores/types';
import { correctScores, type Corrections } from './correct-scores';

/** What the result would be if indicators reached their targets. Scores with two decimals; null when one is missing. */
export interface WhatIf {
  readonly overall: string | null;
  readonly level: string | null;
  /** Overall points won or, negative, lost. */
  readonly gain: string | null;
}

const difference = (after: ExactScore, before: ExactScore): ExactScore =>
  addExact(after, exact(-before.numerator, before.denominator));

/** The result with targets in place of scores. What the sheet states says nothing of scores that do not exist yet. */
export function whatIf(analysis: Analysis, targets: Corrections): WhatIf {
  const set = { ...correctScores(analysis.set, targets), statedOverall: null, statedLevel: null };
  const { overall, level } = analyse(set, analysis.options);
  return {
    overall: overall && formatHundredths(roundExact(overall)),
    level: level?.level ?? null,
    gain: overall && analysis.overall && formatHundredths(roundExact(difference(overall, analysis.overall))),
  };
}
