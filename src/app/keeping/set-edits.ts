import type { FiscalYear } from '../../framework';
import type { Corrections } from '../correct-scores';
import type { PlanEdits } from '../edit-plan';

/** What a person did to one agency's scores of one year. Nothing of it stands in the sheets of the workbook. */
export interface SetEdits {
  /** Fiscal year, where the workbook does not tell it. */
  readonly year: FiscalYear | null;
  /** Agency to print; '' prints the one that was read. */
  readonly agency: string;
  /** Fiscal year of the measures, พ.ศ.; null is the year after the scores. */
  readonly planYear: FiscalYear | null;
  readonly corrections: Corrections;
  /** Digit suggestions that the user refused, by `candidateKey`. */
  readonly refused: readonly string[];
  /** What-if targets. */
  readonly targets: Corrections;
  readonly plan: PlanEdits;
}

export const NO_EDITS: SetEdits = {
  year: null,
  agency: '',
  planYear: null,
  corrections: {},
  refused: [],
  targets: {},
  plan: { chosen: {}, changed: {}, own: [] },
};
