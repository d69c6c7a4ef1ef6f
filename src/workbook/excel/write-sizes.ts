import { columnLetters } from '../addresses';
import type { NamedDocument } from '../name-documents';
import type { Batch } from './batch';
import { addressLists, CALLS_PER_LIST, formatOf } from './formats';
import { lookOf } from './look';

/** The highest row that Excel has, in points. */
const HIGHEST_ROW = 409;

/** Column widths, row heights and the look of the cells. Widths of the API are points, as in the document. */
export async function writeSizes(
  batch: Batch,
  sheet: Excel.Worksheet,
  { document }: NamedDocument,
): Promise<void> {
  const set = async (
    addresses: readonly string[],
    calls: number,
    apply: (format: Excel.RangeFormat) => void,
  ): Promise<void> => {
    for (const list of addressLists(addresses)) {
      await batch.room(CALLS_PER_LIST + calls, list);
      apply(formatOf(sheet, list));
    }
  };
  for (const [width, columns] of equal(document.columns, columnLetters)) {
    await set(columns, 1, (format) => (format.columnWidth = width));
  }
  const heights = document.rows.map(({ height }) => Math.min(height, HIGHEST_ROW));
  for (const [height, rows] of equal(heights, (row) => String(row + 1))) {
    if (height > 0) await set(rows, 1, (format) => (format.rowHeight = height));
  }
  for (const { addresses, calls, apply } of lookOf(document)) await set(addresses, calls, apply);
  const { hiddenColumns = [], rows: all } = document;
  const hiddenRows = all.flatMap(({ hidden }, row) => (hidden ? [row] : []));
  await batch.room(hiddenColumns.length + hiddenRows.length);
  for (const column of hiddenColumns) rowsOrColumns(sheet, columnLetters(column)).columnHidden = true;
  for (const row of hiddenRows) rowsOrColumns(sheet, String(row + 1)).rowHidden = true;
}

/** A whole row or column for one request: an object that is kept costs a request at the end. */
function rowsOrColumns(sheet: Excel.Worksheet, name: string): Excel.Range {
  const range = sheet.getRange(`${name}:${name}`);
  range.untrack();
  return range;
}

/** Sizes with the runs of whole columns ("A:C") or rows ("1:4") that have them. */
function equal(
  sizes: readonly number[],
  label: (index: number) => string,
): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (let first = 0; first < sizes.length;) {
    const size = sizes[first] ?? 0;
    let last = first;
    while (sizes[last + 1] === size) last += 1;
    found.set(size, [...(found.get(size) ?? []), `${label(first)}:${label(last)}`]);
    first = last + 1;
  }
  return found;
}
