import { intersection, type Area } from '../a1';
import type { FormulaHost } from './cell-input';
import type { RangeNode } from './range-node';
import type { SheetNode } from './sheet-node';
import { TableNode } from './table-node';

const tablesOn = (sheet: SheetNode): readonly TableNode[] =>
  sheet.ownChild('Tables').items.filter((node) => node instanceof TableNode);

/** Tables that share a cell with an area. */
export function tablesTouching(sheet: SheetNode, area: Area): readonly TableNode[] {
  return tablesOn(sheet).filter((table) => intersection(table.area, area) !== null);
}

/** Some of its rows are not seen, as those that a filter leaves out. */
export const hidesRows = ({ sheet, bodyArea: { row, rows } }: TableNode): boolean =>
  [...sheet.hiddenRows].some((at) => at >= row && at < row + rows);

/**
 * What AutoCorrect makes of a value that is written, which the API does not keep off ("by design": OfficeDev/office-js issues
 * 2093, 5909, 6745): right of a table or below it the table grows, and a formula in an empty column fills the column.
 */
export function growTables({ sheet }: RangeNode, row: number, column: number, host: FormulaHost): void {
  const cell = sheet.cells.at(row, column);
  if (cell.value === '' && cell.formula === '') return;
  for (const table of tablesOn(sheet)) {
    const { area } = table;
    const inRows = row >= area.row && row < area.row + area.rows;
    const inColumns = column >= area.column && column < area.column + area.columns;
    if (inRows && column === area.column + area.columns) {
      table.area = { ...area, columns: area.columns + 1 };
      nameColumn(sheet, table.area.row, column, area.columns + 1);
    } else if (inColumns && row === area.row + area.rows) {
      table.area = { ...area, rows: area.rows + 1 };
    }
    if (cell.formula !== '') fill(table, row, column, host);
  }
}

function nameColumn(sheet: SheetNode, row: number, column: number, number: number): void {
  const header = sheet.cells.edit(row, column);
  if (header.value === '') header.value = `Column${number}`;
}

/** A formula in a column of which every other cell is empty stands in all of them. */
function fill({ sheet, bodyArea, area }: TableNode, row: number, column: number, host: FormulaHost): void {
  if (column < area.column || column >= area.column + area.columns || row < bodyArea.row) return;
  const rows = Array.from({ length: bodyArea.rows }, (_, down) => bodyArea.row + down).filter(
    (at) => at !== row,
  );
  const others = rows.map((at) => sheet.cells.at(at, column));
  if (others.some(({ value, formula }) => value !== '' || formula !== '')) return;
  const { formula } = sheet.cells.at(row, column);
  for (const at of rows)
    Object.assign(sheet.cells.edit(at, column), { formula, value: host.evaluate(formula) });
}
