import { documentText } from '../../text/documents-th';
import type { CellRange } from '../../workbook/cell-grid';
import type { Points, PrintSetup } from '../../workbook/sheet-document';
import { paperSize, type Orientation } from './a4';

/** Narrow, because tables need the paper; the page number stands below. */
const MARGINS: PrintSetup['margins'] = { top: 24, right: 18, bottom: 44, left: 18 };

/** Width between the margins. */
const printableWidth = (orientation: Orientation): Points =>
  paperSize(orientation).width - MARGINS.left - MARGINS.right;

/** Height between the margins; the narrow ones unless others are given. */
export const printableHeight = (orientation: Orientation, { top, bottom } = MARGINS): Points =>
  paperSize(orientation).height - top - bottom;

/** Columns are written in whole pixels: together they may be so much more than was asked for. */
const ROUNDING: Points = 3;

/** Columns together that Excel prints at full size. */
export const fullWidth = (orientation: Orientation): Points =>
  Math.floor(printableWidth(orientation) - ROUNDING);

/** A4, one page wide, numbered pages in the document's font (header and footer codes know Arabic digits only). */
export function printSetup(
  font: string,
  orientation: Orientation,
  area: CellRange,
  titleRows: PrintSetup['titleRows'],
): PrintSetup {
  return {
    paper: 'A4',
    orientation,
    area,
    titleRows,
    header: '',
    footer: `&C&"${font},Regular"&14${documentText('footer')}`,
    margins: MARGINS,
    centerHorizontally: true,
  };
}
