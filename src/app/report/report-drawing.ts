import { reportDocument, type DocumentOptions, type ReportSources } from '../../documents';
import type { TextEdits } from '../../documents/analysis/content-types';
import type { PlainDate } from '../../framework';
import type { FollowUpRound } from '../../framework/rounds';
import type { Plan } from '../../planning/types';
import type { Analysis } from '../../scores/types';
import type { PlanDrawing } from '../plan-drawing';
import { titledPlan } from '../titled-plan';

/** The scores of an agency around the year of a plan; null where the workbook has none. */
export interface ReportScores {
  /** Of the fiscal year before, on which the measures rest. */
  readonly before: Analysis | null;
  /** Of the fiscal year of the measures. */
  readonly after: Analysis | null;
}

export interface ReportRequest {
  readonly round: FollowUpRound;
  /** The day of which the report tells, and on which lateness is reckoned. */
  readonly asOf: PlainDate;
  readonly documents: DocumentOptions;
  /** Texts of the documents as a person typed them. */
  readonly texts?: TextEdits;
}

/** What the documents of a report are made from, in whatever program. */
export const reportSources = (
  plan: Plan,
  scores: ReportScores,
  { round, asOf, documents }: ReportRequest,
): ReportSources => ({ plan: titledPlan(plan), ...scores, round, asOf, digits: documents.digits });

/** Draws the report on a plan as its register has it. No other sheet is touched. */
export const reportDrawing = (plan: Plan, scores: ReportScores, request: ReportRequest): PlanDrawing => ({
  documents: [reportDocument(reportSources(plan, scores, request), request.documents, request.texts)],
  table: null,
  others: [],
  told: [],
});
