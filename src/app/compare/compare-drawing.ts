import {
  scoresDocument,
  signedFor,
  trendDocument,
  trendDocumentText,
  type DocumentOptions,
  type TrendSources,
} from '../../documents';
import type { SheetDocument } from '../../workbook/sheet-document';
import type { TextDocument } from '../../workbook/text-document';

/** The comparison, and behind it the scores that it was made from, the latest year first, each on a sheet of its own. */
export const compareDrawing = (sources: TrendSources, options: DocumentOptions): readonly SheetDocument[] => [
  trendDocument(sources, signedFor(options, sources.trend.agency)),
  ...[...sources.trend.years].reverse().map(({ analysis }) => scoresDocument(analysis.set, options)),
];

/** The comparison for Word. */
export const compareWord = (sources: TrendSources, options: DocumentOptions): TextDocument =>
  trendDocumentText(sources, signedFor(options, sources.trend.agency));
