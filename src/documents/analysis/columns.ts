import type { Points } from '../../workbook/sheet-document';

/** Columns of the analysis sheet, zero-based; the tables below the first one use the same grid. */
export const COLUMN = { number: 0, name: 1, instrument: 2, score: 3, rank: 4, class: 5 } as const;

/**
 * Widths by COLUMN. They stay well within the page, so that every viewer prints them at full size and pages end where we
 * reckon: some take a column as up to 6 per cent wider.
 */
export const COLUMN_WIDTHS: readonly Points[] = [42, 196, 62, 60, 50, 98];
