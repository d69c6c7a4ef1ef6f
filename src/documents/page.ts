import type { CellRange } from '../workbook/cell-grid';
import type { DocumentRow, Points, PrintSetup } from '../workbook/sheet-document';

/** A4 in points, short side first. */
const A4 = { short: 595.3, long: 841.9 } as const;

/** Room for a hole punch at the left and for the page number below. */
const MARGINS: PrintSetup['margins'] = { top: 40, right: 36, bottom: 50, left: 36 };

export type Orientation = PrintSetup['orientation'];

/** Width between the margins. */
export function printableWidth(orientation: Orientation): Points {
  return (orientation === 'portrait' ? A4.short : A4.long) - MARGINS.left - MARGINS.right;
}

function printableHeight(orientation: Orientation): Points {
  return (orientation === 'portrait' ? A4.long : A4.short) - MARGINS.top - MARGINS.bottom;
}

const total = (lengths: readonly Points[]): Points => lengths.reduce((sum, length) => sum + length, 0);

/** Scale at which columns are printed one page wide; never enlarged. */
export function printScale(columns: readonly Points[], orientation: Orientation): number {
  return Math.min(1, printableWidth(orientation) / total(columns));
}

interface Pages {
  readonly rows: readonly DocumentRow[];
  readonly columns: readonly Points[];
  readonly orientation: Orientation;
  readonly titleRows: PrintSetup['titleRows'];
}

/** Rows, zero-based, that begin a page when nothing forces a break; the first row is not among them. */
export function pageStarts({ rows, columns, orientation, titleRows }: Pages): number[] {
  const height = printableHeight(orientation) / printScale(columns, orientation);
  const repeated =
    titleRows === null ? 0 : total(rows.slice(titleRows.first, titleRows.last + 1).map((row) => row.height));
  const starts: number[] = [];
  let used = 0;
  rows.forEach((row, index) => {
    if (used > 0 && used + row.height > height) {
      starts.push(index);
      used = repeated;
    }
    used += row.height;
  });
  return starts;
}

/** Whether rows `from` to `to` fit on one page below the repeated ones. */
export function fitsOnPage(pages: Pages, from: number, to: number): boolean {
  const { rows, columns, orientation, titleRows } = pages;
  const repeated = titleRows === null ? [] : rows.slice(titleRows.first, titleRows.last + 1);
  const needed = total([...repeated, ...rows.slice(from, to + 1)].map((row) => row.height));
  return needed <= printableHeight(orientation) / printScale(columns, orientation);
}

/** A4, one page wide, numbered pages in the document's font (header and footer codes know Arabic digits only). */
export function printSetup(
  font: string,
  orientation: Orientation,
  area: CellRange,
  titleRows: PrintSetup['titleRows'],
  breaksBefore: readonly number[] = [],
): PrintSetup {
  return {
    paper: 'A4',
    orientation,
    area,
    titleRows,
    breaksBefore,
    header: '',
    footer: `&C&"${font},Regular"&14หน้า &P จาก &N`,
    margins: MARGINS,
    centerHorizontally: true,
  };
}
