import type { Cell, CellGrid } from '../../src/workbook/cell-grid';
import type { SheetDocument } from '../../src/workbook/sheet-document';
import type { CellContent, TableUpdate } from '../../src/workbook/table-update';

/** A sheet whose cells can be changed, as a person changes them. */
export interface TypedSheet {
  name: string;
  rows: (Cell['value'] | null)[][];
  marker: string | null;
}

/** A document as it stands on its sheet; formulas as the results they were drawn with. */
export const typedSheet = ({ name, marker, rows }: SheetDocument): TypedSheet => ({
  name,
  marker,
  rows: rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)),
});

export const copyOf = (sheet: TypedSheet): TypedSheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => [...row]),
});

/** The sheet as readers get it. */
export const gridOf = ({ name, rows, marker }: TypedSheet): CellGrid => ({
  sheet: name,
  rows: rows.map((row) => row.map((value) => (value === null || value === '' ? undefined : { value }))),
  merges: [],
  hidden: false,
  marker,
});

const valueOf = (content: CellContent | null): Cell['value'] => content?.value ?? null;

/** Writes an update, as an adapter does. */
export function applyUpdate(sheet: TypedSheet, { cells, added, removed, lastRow }: TableUpdate): void {
  for (const { row, column, content } of cells) {
    const own = (sheet.rows[row] ??= []);
    own[column] = valueOf(content);
  }
  added.forEach((line, index) => {
    sheet.rows[lastRow + 1 + index] = line.map(valueOf);
  });
  for (const row of [...removed].sort((a, b) => b - a)) sheet.rows.splice(row, 1);
}
