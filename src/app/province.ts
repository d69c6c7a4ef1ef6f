import { summaryDocument, type DocumentOptions, type SummaryRow } from '../documents';
import type { Hundredths } from '../scores/types';
import type { SheetDocument } from '../workbook/sheet-document';

export type { SummaryRow };

/** What is told of all agencies together. */
export interface ProvinceRequest {
  /** From which a score is a strength. */
  readonly threshold: Hundredths;
  readonly documents: DocumentOptions;
}

/** The sheet that sums up many agencies, one row each, and the files that could not be read. At least one row is needed. */
export const provinceSummary = (
  rows: readonly SummaryRow[],
  { threshold, documents }: ProvinceRequest,
): SheetDocument => summaryDocument(rows, { threshold }, documents);
