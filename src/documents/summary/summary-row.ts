import type { FiscalYear } from '../../framework';
import type { AgencyScores } from '../../scores/province/agency-scores';
import type { Severity } from '../../scores/types';

/** What the summary tells of one agency: its scores of the year that its plan follows from, and the plan. */
export interface AgencySummary extends AgencyScores {
  /** Its earlier years, the latest first. */
  readonly earlier: readonly AgencyScores[];
  /** Fiscal year of the measures. */
  readonly planYear: FiscalYear | null;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Sentence of the gravest finding; null when there is none. */
  readonly worst: string | null;
}

/** Where the plan of an agency is: in a file, by its path relative to the summary, or on a sheet of the same workbook. */
export type PlanPlace =
  { readonly kind: 'file'; readonly path: string } | { readonly kind: 'sheet'; readonly name: string };

/** A row of the summary: an agency, or a file that could not be read. Paths have "/" between folders. */
export type SummaryRow =
  | {
      readonly kind: 'agency';
      readonly summary: AgencySummary;
      /** Path of the file with the scores, relative to the folder that was read. */
      readonly file: string;
      /** Null where no plan was made yet. */
      readonly plan: PlanPlace | null;
    }
  | { readonly kind: 'failed'; readonly file: string; readonly reason: string };
