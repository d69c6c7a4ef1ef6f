import { rangeAddress, type CellRange } from '../cell-grid';

/**
 * A range of a sheet for one request. It is an object even where the API takes an address, because some of its members look
 * for an address on the sheet that is selected.
 */
export function rangeAt(sheet: Excel.Worksheet, area: CellRange): Excel.Range {
  const range = sheet.getRange(rangeAddress(area));
  range.untrack();
  return range;
}
