import { arabicDigits, cleanText } from '../../scores/thai-text';
import type { Hundredths } from '../../scores/types';
import type { Cell } from '../../workbook/cell-grid';
import type { Block } from '../blocks';
import { cellText, type TableView } from '../sheet-view';
import { readScore } from '../values';
import type { ItemLine } from './item-lines';
import type { NamedRow } from './resolve';

/** The mean of a group of items as written, and where it stands in the view. */
export interface Mean {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly value: Hundredths;
}

/** The number of a group and the row that names it. */
export interface GroupRow {
  readonly id: string;
  readonly row: number;
}

const GROUP = /^(?:ตัวชี้วัด)?(?:ย่อย)?\s*(?:ที่|ข้อ)?\s*((?:9|10)\.[1-9])(?![\d.])/;
/** Columns beside the items in which the number of a group may stand. */
const GROUP_REACH = 3;
/** Rows above the first item in which its group may stand. */
const GROUP_ABOVE = 3;

const groupOf = (text: string): string | null => GROUP.exec(arabicDigits(cleanText(text)))?.[1] ?? null;

/** The number of the group that a row names at the left of its values. */
function groupIn({ view, column }: ItemLine, row: number): string | null {
  for (let at = Math.max(0, column - GROUP_REACH); at <= column + 1; at += 1) {
    const id = groupOf(cellText(view.own(row, at)));
    if (id !== null) return id;
  }
  return null;
}

/** The rows of a table that name a group of items, and no item; they may go on behind the last one. */
export function groupRows(line: ItemLine, block: Block, rows: ReadonlySet<number>): GroupRow[] {
  const found: GroupRow[] = [];
  for (let row = Math.max(block.ceiling, block.top - GROUP_ABOVE, 0); row < line.view.rowCount; row += 1) {
    const id = rows.has(row) ? null : groupIn(line, row);
    if (id !== null) found.push({ id, row });
    else if (row > block.bottom) break;
  }
  return found;
}
/** A value merged over several items is that of their group. */
export const coversItems = (
  view: TableView,
  { row }: NamedRow,
  column: number,
  rows: ReadonlySet<number>,
): boolean => {
  const { top, bottom } = view.span(row, column);
  for (let at = top; at <= bottom; at += 1) if (at !== row && rows.has(at)) return true;
  return false;
};
export const scoreOf = (cell: Cell | undefined): Hundredths | null => {
  const reading = readScore(cell);
  return reading.kind === 'score' ? reading.score : null;
};
/** Means that are merged over the items of the group whose name is merged over the same rows. */
export function mergedMeans(
  view: TableView,
  names: number,
  rows: readonly NamedRow[],
  taken: ReadonlySet<number>,
  column: number,
): Mean[] {
  const beside = Array.from({ length: GROUP_REACH }, (_, k) => names - 1 - k).filter((at) => at >= 0);
  return rows.flatMap((named): Mean[] => {
    const { row } = named;
    const { top, bottom } = view.span(row, column);
    const value =
      top === row && coversItems(view, named, column, taken) ? scoreOf(view.own(row, column)) : null;
    if (value === null) return [];
    const id = beside
      .filter((at) => view.span(row, at).top === top && view.span(row, at).bottom === bottom)
      .map((at) => groupOf(cellText(view.own(row, at))))
      .find((found) => found !== null);
    return id == null ? [] : [{ id, row, column, value }];
  });
}
