import type { FiscalYear } from '../framework';
import type { ScoreSet } from '../scores/types';

/** Scores, as far as the year of a plan follows from them. */
interface PlannedFrom {
  readonly set: Pick<ScoreSet, 'fiscalYear'>;
}

/** The fiscal year of the measures: the one that was chosen, or the year after the scores. */
export function planYearOf({ set }: PlannedFrom, chosen: FiscalYear | null): FiscalYear | null {
  return chosen ?? (set.fiscalYear === null ? null : set.fiscalYear + 1);
}
