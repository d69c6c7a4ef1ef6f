import { reportDocumentText } from '../../documents';
import type { Plan } from '../../planning/types';
import type { TextDocument } from '../../workbook/text-document';
import { reportSources, type ReportRequest, type ReportScores } from './report-drawing';

/** The documents of a report as one document of text for Word: the words of its sheets. */
export const reportWord = (plan: Plan, scores: ReportScores, request: ReportRequest): TextDocument =>
  reportDocumentText(reportSources(plan, scores, request), request.documents, request.texts);
