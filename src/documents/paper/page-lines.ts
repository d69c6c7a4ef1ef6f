import type { CellStyle, DocumentCell, SheetDocument } from '../../workbook/sheet-document';
import type { PageRows } from './page-rows';

/** A row of a table on a page: one row of the sheet, or all those of a long one that stand on the page. */
export interface PageLine {
  /** The first of the sheet's rows that it shows. */
  readonly row: number;
  readonly cells: readonly (DocumentCell | null)[];
  /** How many rows of the sheet it shows. */
  readonly count: number;
}

/** Boxes that go on from the row above. */
const GOES_ON: readonly CellStyle['border'][] = ['thin-open-top', 'thin-sides'];

const goesOn = ({ rows, styles }: SheetDocument, row: number): boolean =>
  (rows[row]?.cells ?? []).some((cell) => cell !== null && GOES_ON.includes(styles[cell.style]?.border));

/** Texts of one column one below the other; what only repeats the text above is left out. */
function together(above: DocumentCell | null, below: DocumentCell | null): DocumentCell | null {
  if (!above || !below || below.repeats === true || below.value === null || below.value === '') return above;
  const value = above.value === null || above.value === '' ? below.value : `${above.value}\n${below.value}`;
  return { ...above, value };
}

/**
 * The rows of a page with each row of a table in one piece: a sheet divides a long one because no program divides a row
 * between pages, and on the page that may not have been needed.
 */
export function pageLines(document: SheetDocument, rows: PageRows): readonly PageLine[] {
  const lines: PageLine[] = [];
  for (const row of rows) {
    const cells = document.rows[row]?.cells ?? [];
    const last = lines.at(-1);
    if (last && last.row + last.count === row && goesOn(document, row)) {
      const joined = last.cells.map((cell, column) => together(cell, cells[column] ?? null));
      lines[lines.length - 1] = { ...last, cells: joined, count: last.count + 1 };
    } else {
      lines.push({ row, cells, count: 1 });
    }
  }
  return lines;
}
