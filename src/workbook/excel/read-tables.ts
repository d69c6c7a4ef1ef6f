import type { SheetTable } from '../cell-grid';
import type { ListedSheet } from './sheet-list';

/** Asks where the tables of sheets stand; it is there after the next sync, one list for each sheet. */
export function askTables(
  context: Excel.RequestContext,
  list: readonly ListedSheet[],
): () => readonly (readonly SheetTable[])[] {
  const asked = list.map(({ id: sheet, tables }) =>
    tables.map((id) => {
      const table = context.workbook.worksheets.getItem(sheet).tables.getItem(id);
      table.load('showTotals');
      const range = table.getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      range.untrack();
      return { id, table, range };
    }),
  );
  return () =>
    asked.map((tables) =>
      tables.map(({ id, table: { showTotals }, range }) => ({
        id,
        top: range.rowIndex,
        left: range.columnIndex,
        bottom: range.rowIndex + range.rowCount - (showTotals ? 2 : 1),
        right: range.columnIndex + range.columnCount - 1,
        ...(showTotals && { hasTotals: true }),
      })),
    );
}
