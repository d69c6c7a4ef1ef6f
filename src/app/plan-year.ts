import type { FiscalYear } from '../framework';
import type { Analysis } from '../scores/types';

/** The fiscal year of the measures: the one that was chosen, or the year after the scores. */
export function planYearOf(analysis: Analysis, chosen: FiscalYear | null): FiscalYear | null {
  const scoreYear = analysis.set.fiscalYear;
  return chosen ?? (scoreYear === null ? null : scoreYear + 1);
}
