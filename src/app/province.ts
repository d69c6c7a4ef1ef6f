import { provinceSheets, type DocumentOptions, type PlanPlace, type SummaryRow } from '../documents';
import type { Hundredths } from '../scores/types';
import type { SheetDocument } from '../workbook/sheet-document';

export type { PlanPlace, SummaryRow };

/** What is told of all agencies together. */
export interface ProvinceRequest {
  /** From which a score is a strength. */
  readonly threshold: Hundredths;
  /** Below it a weakness is urgent; null for none. */
  readonly urgentBelow: Hundredths | null;
  readonly documents: DocumentOptions;
}

/** The sheets that sum up many agencies, and the files that could not be read. At least one row is needed. */
export const provinceDocuments = (
  rows: readonly SummaryRow[],
  { documents, ...facts }: ProvinceRequest,
): readonly SheetDocument[] => provinceSheets(rows, facts, documents);
