import { parseArea, splitAddress } from '../a1';
import { invalidArgument, itemNotFound } from '../host-failure';
import type { HostNode } from './node';
import { RangeNode } from './range-node';
import { SheetNode } from './sheet-node';

/** The sheets of the workbook in order. */
export function sheetsOf(root: HostNode): readonly SheetNode[] {
  return root.ownChild('Worksheets').items.filter((node) => node instanceof SheetNode);
}

export function sheetNamed(root: HostNode, name: string): SheetNode | null {
  const lower = name.toLowerCase();
  return sheetsOf(root).find((sheet) => sheet.name.toLowerCase() === lower) ?? null;
}

/** "=Sheet!$A$1:$B$2" or "A1:B2" as a range; null for what is no reference to cells. */
export function parseReference(root: HostNode, text: string, home: SheetNode): RangeNode | null {
  const { sheet, rest } = splitAddress(text.replace(/^=/, ''));
  const area = parseArea(rest);
  const on = sheet === null ? home : sheetNamed(root, sheet);
  return area && on ? new RangeNode(on, area) : null;
}

/** A range argument: an object, or an address on the sheet. @throws InvalidArgument */
export function rangeArgument(home: SheetNode, value: unknown, location: string): RangeNode {
  const range = typeof value === 'string' ? parseReference(home.context.root, value, home) : value;
  if (!(range instanceof RangeNode)) throw invalidArgument(location);
  if (range.isGone) throw itemNotFound(location);
  return range;
}

/** The sheet a node lies on. */
export function sheetOf(node: HostNode): SheetNode | null {
  for (let at: HostNode | null = node; at; at = at.parent) if (at instanceof SheetNode) return at;
  return null;
}
