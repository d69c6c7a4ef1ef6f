import { memoDocument, reportDocument, signedFor, type DocumentOptions } from '../../documents';
import type { MemoWords } from '../../documents/memo/memo-document';
import type { ReportSources } from '../../documents/report/sources';
import type { TextEdits } from '../../documents/analysis/content-types';
import type { PlainDate } from '../../framework';
import type { FollowUpRound } from '../../framework/rounds';
import type { OwnUnits, Plan } from '../../planning/types';
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
  /** Names of units that the agency gave itself. */
  readonly unitNames?: OwnUnits['names'];
}

/** What the documents of a report are made from, in whatever program. */
export interface ReportWords {
  readonly report: ReportSources;
  readonly memo: MemoWords;
  /** With those who sign for the agency. */
  readonly documents: DocumentOptions;
}

/** @param plan as its register has it */
export function reportWords(
  plan: Plan,
  scores: ReportScores,
  { round, asOf, documents, texts = {}, unitNames }: ReportRequest,
): ReportWords {
  const titled = titledPlan(plan);
  return {
    report: { plan: titled, ...scores, round, asOf, digits: documents.digits },
    memo: {
      plan: titled,
      analysis: scores.before,
      report: { round, asOf },
      texts,
      ...(unitNames && { unitNames }),
    },
    documents: signedFor(documents, plan.agency),
  };
}

/** Draws the report on a plan as its register has it, and the memo that covers it. No other sheet is touched. */
export function reportDrawing(plan: Plan, scores: ReportScores, request: ReportRequest): PlanDrawing {
  const { report, memo, documents } = reportWords(plan, scores, request);
  return {
    documents: [reportDocument(report, documents, request.texts), memoDocument(memo, documents)],
    table: null,
    others: [],
    told: [],
  };
}
