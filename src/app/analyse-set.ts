import type { FiscalYear } from '../framework';
import { analyse } from '../scores/analyse';
import type { Analysis, AnalysisOptions, ScoreSet } from '../scores/types';
import { correctScores, type Corrections } from './correct-scores';
import { printedSet, type PrintedIdentity } from './printed-set';

export interface SetRequest extends AnalysisOptions {
  /** Supplied by the user where the workbook has no year. */
  readonly year: FiscalYear | null;
  readonly printed: PrintedIdentity;
  readonly corrections: Corrections;
}

/** Judges one set of scores as the user asks. */
export function analyseSet(set: ScoreSet, { year, printed, corrections, ...options }: SetRequest): Analysis {
  const supplied = { ...printedSet(set, printed), fiscalYear: set.fiscalYear ?? year };
  return analyse(correctScores(supplied, corrections), options);
}
