import type { Item, Paragraph } from '../analysis/content-types';
import type { PlainTable } from '../tables/plain-table';

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

export type ReportPart = Paragraph | Item | PlainTable | MeasureResults | Evidence | Photographs;

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
