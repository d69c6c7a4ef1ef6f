import { a1, quotedSheet, type CellRange } from './cell-grid';

/** "$A$1:$C$4". */
function absoluteRange(range: CellRange): string {
  const corner = (row: number, column: number): string => a1(row, column).replace(/^([A-Z]+)/, '$$$1$$');
  return `${corner(range.top, range.left)}:${corner(range.bottom, range.right)}`;
}

/** "'แผน'!$A$1:$C$4". */
export function sheetRange(sheet: string, range: CellRange): string {
  return `${quotedSheet(sheet)}!${absoluteRange(range)}`;
}

/** "C" for column 2. */
export function columnLetters(column: number): string {
  return a1(0, column).slice(0, -1);
}
