import type { CellRange } from '../cell-grid';
import type { NamedDocument } from '../name-documents';
import type { DocumentCell, SheetDocument } from '../sheet-document';
import { rectangles } from './areas';
import type { Batch } from './batch';
import { cellInput } from './cell-input';
import { rangeAt } from './range-at';

type CellOf = (cell: DocumentCell) => string | number | boolean | null;

/** Bytes of JSON of one piece; Excel takes 5 MB in all. */
const PIECE_LENGTH = 400_000;

/** Values of all cells but formulas, in pieces of whole rows. */
export async function writeValues(
  batch: Batch,
  sheet: Excel.Worksheet,
  { document }: NamedDocument,
): Promise<void> {
  const columns = widthOf(document);
  if (columns === 0) return;
  const rows = matrix(
    document,
    { top: 0, left: 0, bottom: document.rows.length - 1, right: columns - 1 },
    (cell) => (cell.formula === undefined ? cellInput(cell.value) : null),
  );
  for (let top = 0; top < rows.length;) {
    let bottom = top;
    for (let length = lengthOf(rows[top]); bottom + 1 < rows.length; bottom += 1) {
      length += lengthOf(rows[bottom + 1]);
      if (length > PIECE_LENGTH) break;
    }
    const piece = rows.slice(top, bottom + 1);
    await batch.room(2, JSON.stringify(piece));
    rangeAt(sheet, { top, left: 0, bottom, right: columns - 1 }).values = piece;
    top = bottom + 1;
  }
}

/** Formulas come after all sheets and tables are there: one that names what is not yet there would be refused. */
export async function writeFormulas(
  batch: Batch,
  sheet: Excel.Worksheet,
  { document }: NamedDocument,
): Promise<void> {
  const isFormula = (row: number, column: number): boolean =>
    document.rows[row]?.cells[column]?.formula !== undefined;
  for (const area of rectangles(document.rows.length, widthOf(document), isFormula)) {
    const formulas = matrix(document, area, ({ formula }) => (formula === undefined ? null : `=${formula}`));
    await batch.room(2, JSON.stringify(formulas));
    rangeAt(sheet, area).formulas = formulas;
  }
}

/** Number formats, before the values: a format that comes later would not change how a value was read. */
export async function writeNumberFormats(
  batch: Batch,
  sheet: Excel.Worksheet,
  { document }: NamedDocument,
): Promise<void> {
  const formatAt = (row: number, column: number): string | undefined => {
    const cell = document.rows[row]?.cells[column];
    return cell ? document.styles[cell.style]?.numberFormat : undefined;
  };
  const isFormatted = (row: number, column: number): boolean => formatAt(row, column) !== undefined;
  for (const area of rectangles(document.rows.length, widthOf(document), isFormatted)) {
    const formats = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      Array.from({ length: area.right - area.left + 1 }, (__, column) =>
        formatAt(area.top + row, area.left + column),
      ),
    );
    await batch.room(2, JSON.stringify(formats));
    rangeAt(sheet, area).numberFormat = formats;
  }
}

function widthOf(document: SheetDocument): number {
  return document.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

function matrix(document: SheetDocument, area: CellRange, of: CellOf): ReturnType<CellOf>[][] {
  return document.rows.slice(area.top, area.bottom + 1).map(({ cells }) =>
    Array.from({ length: area.right - area.left + 1 }, (_, column) => {
      const cell = cells[area.left + column];
      return cell ? of(cell) : null;
    }),
  );
}

const lengthOf = (row: readonly unknown[] | undefined): number => JSON.stringify(row ?? []).length * 2;
