import type { SheetDocument } from '../../workbook/sheet-document';

/** Rows of the sheet before the text, zero-based. */
const FIRST_PIECE = 1;

/** The text on a memory sheet. @param column the values of its first column, from the top */
export const memoryTextOf = (column: readonly unknown[]): string =>
  column
    .slice(FIRST_PIECE)
    .map((value) => (typeof value === 'string' ? value : ''))
    .join('');

/** The text that a document of memory puts on its sheet. */
export const memoryTextOfDocument = ({ rows }: Pick<SheetDocument, 'rows'>): string =>
  memoryTextOf(rows.map(({ cells }) => cells[0]?.value));
