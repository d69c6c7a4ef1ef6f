import type { Cell, CellGrid } from '../workbook/cell-grid';

/** Whether a cell shows something, be it an error or a formula without a result. */
export const isFilled = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined &&
  (cell.error !== undefined || cell.uncalculated === true || (cell.value !== null && cell.value !== ''));

/** Up to this length each position is asked for, which is quicker than listing those that are there. */
const SHORT = 256;

/** Positions of a sparse array that may hold something: a cell in the last corner of a sheet leaves 17 billion empty. */
export function positionsIn(items: readonly unknown[]): Iterable<number> {
  return items.length <= SHORT ? items.keys() : Object.keys(items).map(Number);
}

export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The texts of a grid and where they stand, row by row. */
export function* textsOf({ rows }: Pick<CellGrid, 'rows'>): Generator<PlacedText> {
  for (const row of positionsIn(rows)) {
    const cells: readonly (Cell | undefined)[] = rows[row] ?? [];
    for (const column of positionsIn(cells)) {
      const value = cells[column]?.value;
      if (typeof value === 'string' && value !== '') yield { row, column, text: value };
    }
  }
}
