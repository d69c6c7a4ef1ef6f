/**
 * A cell of a table: words, words in the middle, a count, a score or a share (hundredths), the difference of two scores (hundredths), a
 * day (Excel's serial). Where nothing is known a null leaves room to write it.
 */
export type PlainCell =
  | { readonly look: 'text'; readonly value: string }
  | { readonly look: 'center'; readonly value: string }
  | { readonly look: 'count' | 'score' | 'change' | 'day'; readonly value: number | null };

export interface PlainRow {
  readonly cells: readonly PlainCell[];
}

/**
 * A table in words and figures, for a sheet and for Word alike. On a sheet with other tables it has no more columns than they have, so that all
 * can stand on it.
 */
export interface PlainTable {
  readonly kind: 'table';
  readonly headers: readonly string[];
  /** So many rows stand on a page at least, at its begin and at its end. */
  readonly fewest: number;
  readonly rows: readonly PlainRow[];
}
