import type { FiscalYear, IndicatorNumber, Level } from '../../framework';
import type { Hundredths, ScoreClass, Severity } from '../../scores/types';

/** What the summary tells of one agency. */
export interface AgencySummary {
  readonly agency: string | null;
  readonly fiscalYear: FiscalYear | null;
  /** Fiscal year of the measures. */
  readonly planYear: FiscalYear | null;
  /** Recomputed, two decimals; null when a score is missing. */
  readonly overall: Hundredths | null;
  readonly level: Level | null;
  /** True where the level is an upper bound, as the file does not state both parts of EIT. */
  readonly levelAtMost: boolean;
  /** The lowest scores, lowest first. */
  readonly weakest: readonly {
    readonly indicator: IndicatorNumber;
    readonly name: string;
    readonly score: Hundredths;
    readonly class: ScoreClass;
  }[];
  readonly findings: Readonly<Record<Severity, number>>;
  /** Sentence of the gravest finding; null when there is none. */
  readonly worst: string | null;
}

/** A row of the summary: an agency with its plan, or a file that could not be read. Paths have "/" between folders. */
export type SummaryRow =
  | {
      readonly kind: 'agency';
      readonly summary: AgencySummary;
      /** Path of the file with the scores, relative to the folder that was read. */
      readonly file: string;
      /** Path of the plan, relative to the summary. */
      readonly plan: string;
    }
  | { readonly kind: 'failed'; readonly file: string; readonly reason: string };
