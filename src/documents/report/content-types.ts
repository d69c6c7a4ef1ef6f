import type { Item, Paragraph } from '../analysis/content-types';

/**
 * A cell of a table: words, words in the middle, a count, a score or a share (hundredths), the difference of two scores (hundredths), a
 * day (Excel's serial). Where nothing is known a null leaves room to write it.
 */
export type ReportCell =
  | { readonly look: 'text'; readonly value: string }
  | { readonly look: 'center'; readonly value: string }
  | { readonly look: 'count' | 'score' | 'change' | 'day'; readonly value: number | null };

export interface ReportRow {
  readonly cells: readonly ReportCell[];
}

/** A table with as many columns as the table of the measures has, so that both can stand on one sheet. */
export interface ReportTable {
  readonly kind: 'table';
  readonly headers: readonly string[];
  /** So many rows stand on a page at least, at its begin and at its end. */
  readonly fewest: number;
  readonly rows: readonly ReportRow[];
}

/** The place of the table of the measures with their results. */
export interface MeasureResults {
  readonly kind: 'measures';
}

/** What was to be shown of a measure, and what is. */
export interface Evidence {
  readonly kind: 'evidence';
  readonly text: string;
}

/** The words above photographs that people put there. */
export interface Photographs {
  readonly kind: 'photographs';
  readonly text: string;
}

export type ReportPart = Paragraph | Item | ReportTable | MeasureResults | Evidence | Photographs;

export interface ReportSection {
  /** '๑. ความเป็นมา'; null in a report that is a table alone. */
  readonly heading: string | null;
  /** At least one. */
  readonly parts: readonly ReportPart[];
}

/** What a report says before it is signed, and what is attached to it. */
export interface ReportContent {
  readonly body: readonly ReportSection[];
  readonly appendix: readonly ReportSection[];
}
