import type { SheetDocument } from '../../workbook/sheet-document';
import type { DocumentOptions } from '../options';
import { isAgency } from './agency-lines';
import { findingsDocument, hasFindings } from './findings-document';
import { overviewDocument } from './overview-document';
import { scoresDocument } from './scores-document';
import { summaryDocument, type SummaryFacts } from './summary-document';
import type { SummaryRow } from './summary-row';
import { hasEarlierYears, yearsDocument } from './years-document';

/**
 * The sheets that sum up many agencies, in the order in which they stand; only those that have something to tell. At least one row is
 * needed.
 */
export function provinceSheets(
  rows: readonly SummaryRow[],
  facts: SummaryFacts,
  options: DocumentOptions,
): readonly SheetDocument[] {
  const agencies = rows.filter(isAgency);
  return [
    ...(agencies.length > 0 ? [summaryDocument(rows, facts, options)] : []),
    ...(agencies.length > 1 ? [overviewDocument(agencies, facts, options)] : []),
    ...(agencies.length > 0 ? [scoresDocument(agencies, facts, options)] : []),
    ...(hasEarlierYears(agencies) ? [yearsDocument(agencies, options)] : []),
    ...(hasFindings(rows) ? [findingsDocument(rows, options)] : []),
  ];
}
