import type { FiscalYear } from '../framework';
import { analyse } from '../scores/analyse';
import type { Analysis, AnalysisOptions, ScoreSet } from '../scores/types';
import { correctScores, type Corrections } from './correct-scores';
import { printedSet } from './printed-set';

export interface SetRequest extends AnalysisOptions {
  /** Supplied by the user where the workbook has no year. */
  readonly year: FiscalYear | null;
  /** Name to print in the place of the one that was read; null keeps that. */
  readonly agency: string | null;
  readonly corrections: Corrections;
}

/** Judges one set of scores as the user asks. */
export function analyseSet(set: ScoreSet, { year, agency, corrections, ...options }: SetRequest): Analysis {
  const supplied = { ...printedSet(set, agency), fiscalYear: set.fiscalYear ?? year };
  return analyse(correctScores(supplied, corrections), options);
}
