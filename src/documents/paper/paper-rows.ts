import type { Points, SheetDocument } from '../../workbook/sheet-document';

/** A row of a sheet for programs that draw it on paper themselves. */
export interface PaperRowFacts {
  /** Height without what was added for the sake of where other programs end a page. */
  readonly height: Points;
  /** As high as its text turns out to be; any other row has the height it was given, as room for a signature. */
  readonly fits: boolean;
  /** Belongs on the page of the row below it. */
  readonly withNext: boolean;
  /** Nothing to see. */
  readonly gap: boolean;
}

/** How the rows of a sheet are laid on paper, from the top. */
export function paperRows({ rows, styles, merges, charts, print }: SheetDocument): readonly PaperRowFacts[] {
  const boxed = rows.map(({ cells }) =>
    cells.some((cell) => cell !== null && styles[cell.style]?.border !== undefined),
  );
  // Without rows that every page repeats, a table that is torn apart goes on without its header.
  const inTable = (row: number): boolean =>
    print.titleRows === null && boxed[row] === true && boxed[row + 1] === true;
  return rows.map((row, index) => ({
    height: row.needed ?? row.height,
    fits: row.cells.some((cell) => {
      const style = cell === null ? undefined : styles[cell.style];
      return style?.wrap === true && style.border !== undefined;
    }),
    withNext:
      row.withNext === true ||
      inTable(index) ||
      merges.some(({ top, bottom }) => index >= top && index < bottom),
    gap: row.cells.every((cell) => cell === null) && !charts.some(({ anchor }) => anchor.row === index),
  }));
}
