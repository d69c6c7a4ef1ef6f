import type { Points, SheetDocument } from '../workbook/sheet-document';

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
export function paperRows({ rows, styles, merges, charts }: SheetDocument): readonly PaperRowFacts[] {
  return rows.map((row, index) => ({
    height: row.needed ?? row.height,
    fits: row.cells.some((cell) => {
      const style = cell === null ? undefined : styles[cell.style];
      return style?.wrap === true && style.border !== undefined;
    }),
    withNext: row.withNext === true || merges.some(({ top, bottom }) => index >= top && index < bottom),
    gap: row.cells.every((cell) => cell === null) && !charts.some(({ anchor }) => anchor.row === index),
  }));
}
