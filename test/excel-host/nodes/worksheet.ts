import { inside, MAX_COLUMNS, MAX_ROWS } from '../a1';
import { invalidArgument, invalidOperation, itemNotFound } from '../host-failure';
import { AreasNode } from './areas-node';
import { behaviour } from './behaviour';
import type { HostNode } from './node';
import { RangeNode } from './range-node';
import { parseReference, sheetsOf } from './references';
import { SheetNode } from './sheet-node';
import { followSheetName, loseSheet } from './surroundings';
import { assertFreeName, assertStructure } from './worksheets';

const WHOLE = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };
const LONGEST_ADDRESS = 8_192;
const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'];

/** An address, or a name of the sheet or the workbook; without either the whole sheet. */
function rangeOf(sheet: SheetNode, address: unknown): RangeNode {
  const location = 'Worksheet.getRange';
  if (address == null) return new RangeNode(sheet, WHOLE);
  if (typeof address !== 'string') throw invalidArgument(location);
  const range = parseReference(sheet.context.root, address, sheet);
  if (range) return range;
  const name = sheet.ownChild('Names').find(address) ?? sheet.context.root.ownChild('Names').find(address);
  const named = name?.call('GetRangeOrNullObject', []);
  if (!(named instanceof RangeNode)) throw invalidArgument(location);
  return named;
}

/** Several ranges, their addresses with commas between them. */
function rangesOf(sheet: SheetNode, addresses: unknown): AreasNode {
  if (typeof addresses !== 'string' || addresses.length > LONGEST_ADDRESS) {
    throw invalidArgument('Worksheet.getRanges');
  }
  const areas = addresses.split(',').map((address) => rangeOf(sheet, address.trim()).area);
  return new AreasNode(sheet, areas);
}

function byIndexes(sheet: SheetNode, numbers: readonly unknown[]): RangeNode {
  const [row = -1, column = -1, rows = 1, columns = 1] = numbers.map(Number);
  const area = inside({ row, column, rows, columns });
  if (!area) throw invalidArgument('Worksheet.getRangeByIndexes');
  return new RangeNode(sheet, area);
}

function usedRange(sheet: SheetNode, valuesOnly: unknown): RangeNode | null {
  const used = sheet.cells.used(valuesOnly === true);
  return used && new RangeNode(sheet, used);
}

function neighbour(sheet: SheetNode, step: 1 | -1, visibleOnly: unknown): SheetNode | null {
  const sheets = sheetsOf(sheet.context.root).filter(
    (other) => visibleOnly !== true || other.isVisible || other === sheet,
  );
  return sheets[sheets.indexOf(sheet) + step] ?? null;
}

function activate(sheet: SheetNode): void {
  if (!sheet.isVisible) throw invalidOperation('Worksheet.activate');
  const before = sheet.context.activeSheet;
  if (before === sheet) return;
  sheet.context.activeSheet = sheet;
  sheet.context.selection = null;
  if (before instanceof SheetNode) {
    sheet.context.raise({ name: 'Deactivated', sheetId: before.sheetId, details: {} });
  }
  sheet.context.raise({ name: 'Activated', sheetId: sheet.sheetId, details: {} });
}

/** Another visible sheet comes to the front when the active one is hidden or deleted. */
function leave(sheet: SheetNode, location: string): void {
  const visible = sheetsOf(sheet.context.root).filter((other) => other.isVisible && other !== sheet);
  const [next] = visible;
  if (!next) throw invalidOperation(location);
  if (sheet.context.activeSheet === sheet)
    activate(visible.find((other) => position(other) > position(sheet)) ?? next);
}

function show(sheet: SheetNode, value: unknown): void {
  const location = 'Worksheet.visibility';
  assertStructure(sheet, location);
  if (!VISIBILITIES.includes(String(value))) throw invalidArgument(location);
  const before = sheet.properties.get('Visibility');
  if (value === before) return;
  if (value !== 'Visible') leave(sheet, location);
  sheet.properties.set('Visibility', value);
  sheet.context.raise({
    name: 'VisibilityChanged',
    sheetId: sheet.sheetId,
    details: { visibilityBefore: before, visibilityAfter: value },
  });
}

function remove(sheet: SheetNode): void {
  const location = 'Worksheet.delete';
  assertStructure(sheet, location);
  if (sheet.properties.get('Visibility') === 'VeryHidden') throw invalidOperation(location);
  leave(sheet, location);
  for (const table of [...sheet.ownChild('Tables').list()]) table.call('Delete', []);
  sheet.remove();
  loseSheet(sheet.context.root, sheet.name);
  sheet.context.raise({ name: 'Deleted', sheetId: sheet.sheetId, details: {} });
}

const position = (sheet: SheetNode): number => sheetsOf(sheet.context.root).indexOf(sheet);

function move(sheet: SheetNode, to: unknown): void {
  assertStructure(sheet, 'Worksheet.position');
  const siblings = sheet.parent?.items ?? [];
  if (typeof to !== 'number' || to < 0 || to >= siblings.length) throw invalidArgument('Worksheet.position');
  siblings.splice(siblings.indexOf(sheet), 1);
  siblings.splice(to, 0, sheet);
}

function rename(sheet: SheetNode, value: unknown): void {
  assertStructure(sheet, 'Worksheet.name');
  const name = assertFreeName(sheet.context.root, value, sheet, 'Worksheet.name');
  const before = sheet.name;
  sheet.properties.set('Name', name);
  followSheetName(sheet.context.root, before, name);
  sheet.context.raise({
    name: 'NameChanged',
    sheetId: sheet.sheetId,
    details: { nameBefore: before, nameAfter: name },
  });
}

function orNotFound<N extends HostNode>(found: N | null, location: string): N {
  if (!found) throw itemNotFound(location);
  return found;
}

export const worksheetBehaviour = behaviour(SheetNode, {
  get: { Position: position },
  set: { Name: rename, Position: move, Visibility: show },
  call: {
    Activate: (sheet) => activate(sheet),
    Delete: (sheet) => remove(sheet),
    GetCell: (sheet, [row, column]) => byIndexes(sheet, [row, column]),
    GetNext: (sheet, [visibleOnly]) => orNotFound(neighbour(sheet, 1, visibleOnly), 'Worksheet.getNext'),
    GetNextOrNullObject: (sheet, [visibleOnly]) => neighbour(sheet, 1, visibleOnly),
    GetPrevious: (sheet, [visibleOnly]) =>
      orNotFound(neighbour(sheet, -1, visibleOnly), 'Worksheet.getPrevious'),
    GetPreviousOrNullObject: (sheet, [visibleOnly]) => neighbour(sheet, -1, visibleOnly),
    GetRange: (sheet, [address]) => rangeOf(sheet, address),
    GetRangeByIndexes: byIndexes,
    GetRanges: (sheet, [addresses]) => rangesOf(sheet, addresses),
    GetUsedRange: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly) ?? new RangeNode(sheet, FIRST_CELL),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly),
  },
});
