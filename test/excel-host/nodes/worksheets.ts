import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from '../host-failure';
import { behaviour } from './behaviour';
import { HostNode } from './node';
import { sheetNamed, sheetsOf } from './references';
import { SheetNode } from './sheet-node';

/** Whether Excel takes a text as the name of a sheet. */
export function isValidSheetName(name: string): boolean {
  if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name)) return false;
  return !name.startsWith("'") && !name.endsWith("'") && name.toLowerCase() !== 'history';
}

/** @throws InvalidOperation when the structure of the workbook is protected */
export function assertStructure(node: HostNode, location: string): void {
  if (node.context.root.ownChild('Protection').properties.get('Protected') === true) {
    throw node.context.structureRefusal === 'AccessDenied'
      ? accessDenied(location)
      : invalidOperation(location);
  }
}

/** @throws InvalidArgument, ItemAlreadyExists */
export function assertFreeName(
  root: HostNode,
  name: unknown,
  self: SheetNode | null,
  location: string,
): string {
  if (typeof name !== 'string' || !isValidSheetName(name)) throw invalidArgument(location);
  const other = sheetNamed(root, name);
  const isChart = root.context.chartSheets.some((chart) => chart.toLowerCase() === name.toLowerCase());
  if (isChart || (other && other !== self)) throw itemAlreadyExists(location);
  return name;
}

function newName(root: HostNode): string {
  let number = sheetsOf(root).length + 1;
  while (sheetNamed(root, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

function addSheet(list: HostNode, name: unknown): SheetNode {
  const location = 'WorksheetCollection.add';
  assertStructure(list, location);
  const { root } = list.context;
  const free = name == null ? newName(root) : assertFreeName(root, name, null, location);
  const sheet = new SheetNode(list.context, list, free);
  list.items.push(sheet);
  list.context.raise({ name: 'Added', sheetId: sheet.sheetId, details: {} });
  return sheet;
}

const at = (list: HostNode, visibleOnly: unknown, last: boolean): SheetNode => {
  const sheets = sheetsOf(list.context.root).filter((sheet) => visibleOnly !== true || sheet.isVisible);
  const sheet = last ? sheets.at(-1) : sheets[0];
  if (!sheet) throw itemNotFound('WorksheetCollection.getFirst');
  return sheet;
};

export const worksheetsBehaviour = behaviour(HostNode, {
  find: (list, key) =>
    sheetsOf(list.context.root).find((sheet) => sheet.sheetId === key) ??
    sheetNamed(list.context.root, String(key)),
  call: {
    Add: (list, [name]) => addSheet(list, name),
    GetActiveWorksheet: (list) => list.context.activeSheet,
    GetFirst: (list, [visibleOnly]) => at(list, visibleOnly, false),
    GetLast: (list, [visibleOnly]) => at(list, visibleOnly, true),
  },
});
