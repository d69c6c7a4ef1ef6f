import type { CellRange } from '../cell-grid';
import type { ListedSheet } from './sheet-list';

/** Asks where the tables of sheets stand; it is there after the next sync, one list for each sheet. */
export function askTables(
  context: Excel.RequestContext,
  list: readonly ListedSheet[],
): () => readonly (readonly CellRange[])[] {
  const asked = list.map(({ id, tables }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return tables.map((table) => {
      const range = sheet.tables.getItem(table).getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      range.untrack();
      return range;
    });
  });
  return () =>
    asked.map((ranges) =>
      ranges.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
        top: rowIndex,
        left: columnIndex,
        bottom: rowIndex + rowCount - 1,
        right: columnIndex + columnCount - 1,
      })),
    );
}
