import { intersection, type Area } from '../a1';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../host-failure';
import { behaviour } from './behaviour';
import { isValidName } from './names';
import { HostNode } from './node';
import type { RangeNode } from './range-node';
import { rangeArgument, sheetOf, sheetsOf } from './references';
import { SheetNode } from './sheet-node';
import { followTableName } from './surroundings';
import { TableNode } from './table-node';

/** All tables of the workbook, sheet by sheet. */
function tablesOf(root: HostNode): readonly TableNode[] {
  return sheetsOf(root).flatMap((sheet) =>
    sheet.ownChild('Tables').items.filter((node) => node instanceof TableNode),
  );
}

/** Tables of the sheet the list belongs to, or of the workbook. */
function listed(list: HostNode): readonly TableNode[] {
  const sheet = sheetOf(list);
  return tablesOf(list.context.root).filter((table) => sheet === null || table.sheet === sheet);
}

function isTaken(root: HostNode, name: string, self: TableNode | null): boolean {
  const lower = name.toLowerCase();
  const byTable = tablesOf(root).some((table) => table !== self && table.name.toLowerCase() === lower);
  return byTable || root.ownChild('Names').find(name) !== null;
}

function freeName(root: HostNode): string {
  let number = 1;
  while (isTaken(root, `Table${number}`, null)) number++;
  return `Table${number}`;
}

function assertNoOther(sheet: SheetNode, area: Area, self: TableNode | null, location: string): void {
  const other = tablesOf(sheet.context.root).some(
    (table) => table !== self && table.sheet === sheet && intersection(table.area, area) !== null,
  );
  if (other) throw invalidOperation(location, "A table can't overlap another table.");
}

/** Makes the header cells what Excel makes of them: texts, none empty, none twice. */
function settleHeader(sheet: SheetNode, area: Area): void {
  const seen = new Set<string>();
  for (let at = 0; at < area.columns; at++) {
    const cell = sheet.cells.edit(area.row, area.column + at);
    const wished = cell.value === '' ? `Column${at + 1}` : String(cell.value);
    let name = wished;
    for (let number = 2; seen.has(name.toLowerCase()); number++) name = `${wished}${number}`;
    seen.add(name.toLowerCase());
    cell.value = name;
    cell.formula = '';
  }
}

/** Moves the cells of the columns of an area one row down, from its first row. */
function insertRow(sheet: SheetNode, area: Area): void {
  const below = { ...area, rows: 1_048_576 - area.row };
  for (const [row, column, cell] of [...sheet.cells.within(below)].reverse()) {
    sheet.cells.remove(row, column);
    Object.assign(sheet.cells.edit(row + 1, column), cell);
  }
}

function add(list: HostNode, [where, hasHeaders]: readonly unknown[]): TableNode {
  const location = 'TableCollection.add';
  const active = list.context.activeSheet;
  const home = sheetOf(list) ?? (active instanceof SheetNode ? active : null);
  if (!home) throw invalidArgument(location);
  const { sheet, area, isWhole }: RangeNode = rangeArgument(home, where, location);
  if (isWhole) throw invalidArgument(location);
  sheet.assertUnprotected(location);
  assertNoOther(sheet, area, null, location);
  if (sheet.mergesIn(area).length > 0) throw invalidOperation(location);
  let whole = area;
  if (hasHeaders !== true) {
    insertRow(sheet, area);
    whole = { ...area, rows: area.rows + 1 };
    for (let at = 0; at < area.columns; at++) {
      Object.assign(sheet.cells.edit(area.row, area.column + at), { value: '', formula: '' });
    }
  } else if (area.rows === 1) {
    whole = { ...area, rows: 2 };
  }
  settleHeader(sheet, whole);
  const table = new TableNode(sheet.ownChild('Tables'), sheet, whole, freeName(list.context.root));
  sheet.ownChild('Tables').items.push(table);
  return table;
}

function rename(table: TableNode, name: unknown): void {
  const location = 'Table.name';
  if (typeof name !== 'string' || !isValidName(name)) throw invalidArgument(location);
  if (isTaken(table.context.root, name, table)) throw itemAlreadyExists(location);
  const before = table.name;
  table.properties.set('Name', name);
  followTableName(table.context.root, before, name);
}

function resize(table: TableNode, where: unknown): void {
  const location = 'Table.resize';
  const { sheet, area } = rangeArgument(table.sheet, where, location);
  if (sheet !== table.sheet || area.row !== table.area.row || !intersection(area, table.area)) {
    throw invalidArgument(location);
  }
  sheet.assertUnprotected(location);
  assertNoOther(sheet, area, table, location);
  table.area = area;
  settleHeader(sheet, area);
}

/** Deleting a table deletes its cells; converting it keeps them. */
function remove(table: TableNode): void {
  table.sheet.assertUnprotected('Table.delete');
  const range = table.range();
  table.remove();
  range.call('Clear', ['All']);
}

export const tablesBehaviour = behaviour(HostNode, {
  get: { Count: (list) => listed(list).length },
  list: listed,
  call: { Add: add },
});

export const tableBehaviour = behaviour(TableNode, {
  get: { LegacyId: (table) => table.id() },
  set: {
    Name: rename,
    Style: (table, style) => {
      if (typeof style !== 'string') throw invalidArgument('Table.style');
      table.properties.set('Style', style);
    },
  },
  navigate: { Worksheet: (table) => table.sheet },
  call: {
    ConvertToRange: (table) => {
      const range = table.range();
      table.remove();
      return range;
    },
    Delete: (table) => remove(table),
    GetDataBodyRange: (table) => table.range(table.bodyArea),
    GetHeaderRowRange: (table) => {
      if (table.headerRows === 0) throw itemNotFound('Table.getHeaderRowRange');
      return table.range({ ...table.area, rows: 1 });
    },
    GetRange: (table) => table.range(),
    Resize: (table, [where]) => resize(table, where),
  },
});
