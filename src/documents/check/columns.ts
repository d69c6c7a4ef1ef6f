import type { Points } from '../../workbook/sheet-document';

/** Columns of the tables, zero-based; cells are told in the three in the middle, under one header. */
export const COLUMN = { number: 0, name: 1, instrument: 2, score: 3, gain: 4, gains: 5 } as const;

/** Widths by COLUMN. */
export const COLUMN_WIDTHS: readonly Points[] = [42, 170, 62, 60, 64, 110];
