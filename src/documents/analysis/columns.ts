import type { Points } from '../../workbook/sheet-document';

/** Columns of the score table, zero-based. */
export const COLUMN = { number: 0, name: 1, instrument: 2, score: 3, rank: 4, class: 5 } as const;

/**
 * Widths by COLUMN; two at a time they are a third of the page each, for what stands in three columns. They stay well within the
 * page, so that every viewer prints them at full size and pages end where we reckon: some take a column as up to 6 per cent wider.
 */
export const COLUMN_WIDTHS: readonly Points[] = [36, 140, 82, 94, 62, 114];

/** Widths by COLUMN where the scores of items are told: instrument, question and score stand in the first three. */
export const ISSUE_COLUMN_WIDTHS: readonly Points[] = [62, 240, 60, 48, 42, 76];
