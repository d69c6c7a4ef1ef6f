import type { Points } from '../../workbook/sheet-document';

/** Columns of the analysis sheet, zero-based; the tables below the first one use the same grid. */
export const COLUMN = { number: 0, name: 1, instrument: 2, score: 3, rank: 4, class: 5 } as const;

/** Widths by COLUMN; one page wide in portrait they are printed at 89 per cent. */
export const COLUMN_WIDTHS: readonly Points[] = [40, 222, 78, 66, 60, 144];
