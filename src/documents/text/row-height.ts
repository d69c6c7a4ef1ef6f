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

/** Left and right margin inside a cell together: Excel 3 pixels a side and the grid line, LibreOffice 2 points. */
const SIDE_MARGINS: Points = 6;
/** Above and below the text together. */
const VERTICAL_MARGINS: Points = 4;
const INDENT_STEP: Points = 12;
/** Viewers break Thai lines at other words and round glyph widths to pixels, so a line is taken as narrower. */
const WIDTH_RESERVE = 0.04;

/** Width for text inside a cell. */
export function textWidth(cell: Omit<CellText, 'text' | 'font' | 'wrap'>): Points {
  return (cell.width - SIDE_MARGINS - (cell.indent ?? 0) * INDENT_STEP) * (1 - WIDTH_RESERVE);
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
