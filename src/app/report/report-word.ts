import { reportDocumentText } from '../../documents';
import type { Plan } from '../../planning/types';
import type { TextDocument } from '../../workbook/text-document';
import { reportWords, type ReportRequest, type ReportScores } from './report-drawing';

/** The documents of a report as one document of text for Word: the words of its sheets, the memo first. */
export function reportWord(plan: Plan, scores: ReportScores, request: ReportRequest): TextDocument {
  const { report, memo, documents } = reportWords(plan, scores, request);
  return reportDocumentText(report, memo, documents);
}
