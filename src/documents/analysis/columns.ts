import type { Points } from '../../workbook/sheet-document';

/** Columns of the analysis sheet, zero-based; the tables below the first one use the same grid. */
export const COLUMN = { number: 0, name: 1, instrument: 2, score: 3, rank: 4, class: 5 } as const;

/** Widths by COLUMN; one page wide in portrait they are printed at 90 per cent. */
export const COLUMN_WIDTHS: readonly Points[] = [38, 252, 64, 64, 60, 104];
