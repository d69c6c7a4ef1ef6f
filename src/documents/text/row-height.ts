import type { Points } from '../../workbook/sheet-document';
import { lineHeight, type TextFont } from './measure';
import { wrap } from './wrap';

/** A text with the cell it stands in: width in points with the cell's own margins, indent in Excel steps. */
export interface CellText {
  readonly text: string;
  readonly width: Points;
  readonly font: TextFont;
  /** False for text that runs over empty neighbours instead of breaking. */
  readonly wrap: boolean;
  readonly indent?: number;
}

/** Excel keeps no taller row. */
export const MAXIMUM_ROW_HEIGHT: Points = 409;

/** Left and right margin inside a cell together: Excel 2 pixels a side and the grid line, LibreOffice 2 points. */
const SIDE_MARGINS: Points = 4.5;
/** Above and below the text together. */
const VERTICAL_MARGINS: Points = 2;
const INDENT_STEP: Points = 12;

/** Width for text inside a cell. */
export function textWidth({ width, font, indent = 0 }: Omit<CellText, 'text' | 'wrap'>): Points {
  return (width - SIDE_MARGINS - indent * INDENT_STEP) * (1 - font.metrics.reserve);
}

/** Whole points that a cell needs so that a line of this width fits into it: the inverse of `textWidth`. */
export function cellWidth(line: Points, { font, indent = 0 }: Pick<CellText, 'font' | 'indent'>): Points {
  return Math.ceil(line / (1 - font.metrics.reserve) + SIDE_MARGINS + indent * INDENT_STEP);
}

/** The lines a cell shows. */
export function cellLines(cell: CellText): string[] {
  return cell.wrap ? wrap(cell.text, textWidth(cell), cell.font) : cell.text.split('\n');
}

/** Height of a row of `count` lines. */
export function linesHeight(count: number, font: TextFont): Points {
  return count * lineHeight(font) + VERTICAL_MARGINS;
}

/**
 * Height that shows every cell of a row in full, in whole points. It is not capped: a caller whose row is higher than
 * MAXIMUM_ROW_HEIGHT draws it as several rows or widens its columns, because Excel would cut the text.
 */
export function rowHeight(cells: readonly CellText[]): Points {
  return Math.ceil(Math.max(0, ...cells.map((cell) => linesHeight(cellLines(cell).length, cell.font))));
}
