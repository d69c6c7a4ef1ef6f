import type { CellRange } from '../../workbook/cell-grid';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import { paperSize } from './a4';

/** Excel's code for the number of the page; that of all pages counts other sheets in LibreOffice, so no footer of ours has it. */
export const PAGE_NUMBER = '&P';

/** A piece of a footer: words, or the number of the page. */
export type FooterPart = { readonly text: string } | typeof PAGE_NUMBER;

/** A page of a sheet on paper. */
export interface PrintedPage {
  readonly width: Points;
  readonly height: Points;
  /** At which the sheet is one page wide; never enlarged. */
  readonly scale: number;
  /** The smallest text is large enough to be read on paper; else the sheet is one for the screen. */
  readonly readable: boolean;
  /** What stands below the middle of each page. */
  readonly footer: readonly FooterPart[];
  readonly footerSize: Points;
}

/** Size of footer text where the codes name none. */
const DEFAULT_SIZE: Points = 10;

/** Half of the outermost lines stands beside the cells, and a browser rounds the width of each. */
const LINES: Points = 3;

/** Letters of the Sarabun fonts are small for their size: 10 points of them are as large as 7 of others. */
const SMALLEST_READABLE: Points = 10;

/** Excel's size of text where a style names none. */
const DEFAULT_TEXT: Points = 11;

const CODE = /&"[^"]*"|&\d+|&.|[^&]+/g;

/** Reads Excel's codes of one section (`&C`): text, page number and the size; the font is the sheet's anyway. */
function footerOf(codes: string): Pick<PrintedPage, 'footer' | 'footerSize'> {
  const footer: FooterPart[] = [];
  let footerSize = DEFAULT_SIZE;
  for (const [code] of codes.matchAll(CODE)) {
    if (code === PAGE_NUMBER) footer.push(code);
    else if (/^&\d/.test(code)) footerSize = Number(code.slice(1));
    else if (code === '&&') footer.push({ text: '&' });
    else if (!code.startsWith('&')) footer.push({ text: code });
  }
  return { footer, footerSize };
}

const within = (index: number, { top, bottom }: CellRange): boolean => index >= top && index <= bottom;

/** Size of the smallest text in the area that is printed. */
function smallestText({ rows, styles, print }: SheetDocument): Points {
  const sizes = rows
    .filter((_, index) => within(index, print.area))
    .flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.style] : [])));
  return Math.min(...[...new Set(sizes)].map((style) => styles[style]?.size ?? DEFAULT_TEXT));
}

/** How a sheet document is laid on paper: A4 as its print setup says, one page wide. */
export function printedPage(document: SheetDocument): PrintedPage {
  const { print, columns } = document;
  const { width, height } = paperSize(print.orientation);
  const wide = columns.reduce((sum, column) => sum + column, 0);
  const room = width - print.margins.left - print.margins.right - LINES;
  const scale = Math.min(1, room / wide);
  const readable = smallestText(document) * scale >= SMALLEST_READABLE;
  return { width, height, scale, readable, ...footerOf(print.footer) };
}
