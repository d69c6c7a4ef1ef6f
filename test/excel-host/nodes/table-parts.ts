import { intersection, MAX_ROWS, type Area } from '../a1';
import { HostFailure, invalidArgument, itemNotFound } from '../host-failure';
import { behaviour } from './behaviour';
import { HostNode } from './node';
import type { RangeNode } from './range-node';
import { hidesRows, tablesTouching } from './table-growth';
import { TableNode } from './table-node';

/** A row or a column of a table, by its place. */
class TablePartNode extends HostNode {
  constructor(
    list: HostNode,
    readonly table: TableNode,
    readonly ofColumns: boolean,
    readonly index: number,
  ) {
    super(list.context, ofColumns ? 'TableColumn' : 'TableRow', list, String(index));
    if (ofColumns) this.properties.set('Id', index + 1);
  }

  get area(): Area {
    const { area, bodyArea } = this.table;
    return this.ofColumns
      ? { ...area, column: area.column + this.index, columns: 1 }
      : { ...bodyArea, row: bodyArea.row + this.index, rows: 1 };
  }

  range(area: Area = this.area): RangeNode {
    return this.table.range(area);
  }
}

function tableOf(list: HostNode): TableNode {
  if (!(list.parent instanceof TableNode)) throw itemNotFound(list.className);
  return list.parent;
}

const parts =
  (ofColumns: boolean) =>
  (list: HostNode): readonly TablePartNode[] => {
    const table = tableOf(list);
    const length = ofColumns ? table.area.columns : table.area.rows - table.headerRows;
    return Array.from({ length }, (_, index) => new TablePartNode(list, table, ofColumns, index));
  };

/** Rows given as one array of arrays; a single row may come as a plain array. */
function rowsOf(values: unknown, columns: number): readonly (readonly unknown[])[] {
  const list: readonly unknown[] = Array.isArray(values)
    ? values
    : [Array.from({ length: columns }, () => '')];
  const rows = list.every((row) => Array.isArray(row)) ? list : [list];
  if (rows.some((row) => row.length !== columns)) throw invalidArgument('TableRowCollection.add');
  return rows;
}

/** "This operation is not allowed because it would move cells in a table": other tables and merged cells below (office-scripts-docs issue 654). */
function assertMovable({ sheet, area }: TableNode, location: string): void {
  const end = area.row + area.rows;
  const below = { ...area, row: end, rows: MAX_ROWS - end };
  if (sheet.mergesIn(below).length === 0 && tablesTouching(sheet, below).length === 0) return;
  throw new HostFailure('InsertDeleteConflict', 'This would move cells in a table.', location);
}

/** New rows look as the last one did, and rules and drop-downs that ended with the table go on. */
function growRules({ sheet, area }: TableNode, end: number, count: number): void {
  for (const list of [sheet.validations, sheet.conditionalFormats]) {
    for (const entry of list) {
      const { row, rows } = entry.area;
      if (row + rows === end && intersection(entry.area, area))
        entry.area = { ...entry.area, rows: rows + count };
    }
  }
  for (let column = area.column; column < area.column + area.columns; column++) {
    for (const [property, value] of sheet.cells.at(end - 1, column).style) {
      sheet.cells.setStyle({ row: end, column, rows: count, columns: 1 }, property, value, false);
    }
  }
}

/** Makes room in the columns of the table below a row and writes the new rows there. */
function addRows(list: HostNode, [at, values]: readonly unknown[]): TablePartNode {
  const table = tableOf(list);
  const { area, sheet } = table;
  sheet.assertUnprotected('TableRowCollection.add');
  const rows = rowsOf(values, area.columns);
  assertMovable(table, 'TableRowCollection.add');
  const index = at == null || at === -1 ? area.rows - table.headerRows : Number(at);
  const top = area.row + table.headerRows + index;
  const below = { ...area, row: top, rows: MAX_ROWS - top };
  for (const [row, column, cell] of [...sheet.cells.within(below)].reverse()) {
    sheet.cells.remove(row, column);
    Object.assign(sheet.cells.edit(row + rows.length, column), cell);
  }
  table.area = { ...area, rows: area.rows + rows.length };
  growRules(table, area.row + area.rows, rows.length);
  table.range({ ...area, row: top, rows: rows.length }).set('Values', rows);
  return new TablePartNode(list, table, false, index);
}

function removeRow(part: TablePartNode): void {
  const { table } = part;
  table.sheet.assertUnprotected('TableRow.delete');
  // Of a filtered table no row goes, and nothing is told (OfficeDev/office-js issue 994).
  if (hidesRows(table)) return;
  const { row } = part.area;
  for (const [, column] of table.sheet.cells.within(part.area)) table.sheet.cells.remove(row, column);
  const below = { ...part.area, row: row + 1, rows: MAX_ROWS - row - 1 };
  for (const [from, column, cell] of table.sheet.cells.within(below)) {
    table.sheet.cells.remove(from, column);
    Object.assign(table.sheet.cells.edit(from - 1, column), cell);
  }
  table.area = { ...table.area, rows: table.area.rows - 1 };
}

const first = (area: Area): Area => ({ ...area, rows: 1 });
const body = (part: TablePartNode): Area => ({
  ...part.area,
  row: part.table.bodyArea.row,
  rows: part.table.bodyArea.rows,
});

export const tableRowsBehaviour = behaviour(HostNode, {
  get: { Count: (list) => parts(false)(list).length },
  list: parts(false),
  call: { Add: addRows },
});

export const tableColumnsBehaviour = behaviour(HostNode, {
  get: { Count: (list) => parts(true)(list).length },
  list: parts(true),
  find: (list, key) =>
    parts(true)(list).find((column) => column.properties.get('Id') === key || column.get('Name') === key) ??
    null,
});

export const tablePartBehaviour = behaviour(TablePartNode, {
  get: {
    Index: (part) => part.index,
    Name: (part) => part.table.columnNames[part.index] ?? '',
    Values: (part) => part.range().get('Values'),
  },
  set: {
    Name: (part, name) => part.range(first(part.area)).set('Values', [[name]]),
    Values: (part, values) => part.range().set('Values', values),
  },
  call: {
    Delete: (part) => removeRow(part),
    GetDataBodyRange: (part) => part.range(body(part)),
    GetHeaderRowRange: (part) => part.range(first(part.area)),
    GetRange: (part) => part.range(),
  },
});
