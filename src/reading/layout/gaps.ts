import type { CellGrid, CellRange } from '../../workbook/cell-grid';
import { isFilled, positionsIn } from '../grid-cells';
import type { LaidOut } from './draft';

/** So many empty rows or columns before a filled one stay: no rule reaches over more of them. */
const KEPT = 64;

/** The positions that stay, in order. */
function keptOf(filled: readonly boolean[]): readonly number[] {
  const kept: number[] = [];
  let next = 0;
  for (const at of positionsIn(filled)) {
    if (!filled[at]) continue;
    for (let empty = Math.max(next, at - KEPT); empty < at; empty += 1) kept.push(empty);
    kept.push(at);
    next = at + 1;
  }
  return kept;
}

const isWhole = (kept: readonly number[]): boolean => kept.length === (kept.at(-1) ?? -1) + 1;

/** Where a row or column that stays stands now. */
const nowOf = (kept: readonly number[]): ReadonlyMap<number, number> =>
  new Map(kept.map((at, now) => [at, now]));

/** How many of the positions that stay come before one. */
function countBefore(kept: readonly number[], at: number): number {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is left of a merged area; nothing where it lay in a gap. */
function mergeIn(rows: readonly number[], columns: readonly number[]) {
  return ({ top, left, bottom, right }: CellRange): readonly CellRange[] => {
    const now = {
      top: countBefore(rows, top),
      left: countBefore(columns, left),
      bottom: countBefore(rows, bottom + 1) - 1,
      right: countBefore(columns, right + 1) - 1,
    };
    return now.bottom < now.top || now.right < now.left ? [] : [now];
  };
}

/**
 * The sheet without its long gaps: a cell that was dropped 20,000 rows below a table does not make every rule walk
 * 20,000 rows. A sheet without such gaps comes back as it is.
 */
export function closeGaps(grid: CellGrid): LaidOut {
  const filledRows: boolean[] = [];
  const filledColumns: boolean[] = [];
  for (const row of positionsIn(grid.rows)) {
    const cells = grid.rows[row] ?? [];
    for (const column of positionsIn(cells)) {
      if (!isFilled(cells[column])) continue;
      filledRows[row] = true;
      filledColumns[column] = true;
    }
  }
  const [rows, columns] = [keptOf(filledRows), keptOf(filledColumns)];
  if (isWhole(rows) && isWhole(columns)) return { grid, origin: null };
  const now = nowOf(columns);
  const closed = (row: number) => {
    const cells = grid.rows[row];
    if (!cells || isWhole(columns)) return cells;
    const moved: (typeof cells)[number][] = [];
    for (const column of positionsIn(cells)) {
      const to = now.get(column);
      if (to !== undefined && isFilled(cells[column])) moved[to] = cells[column];
    }
    return moved;
  };
  return {
    grid: {
      ...grid,
      rows: rows.map(closed),
      merges: grid.merges.flatMap(mergeIn(rows, columns)),
      ...(grid.hiddenColumns && {
        hiddenColumns: new Set([...grid.hiddenColumns].flatMap((column) => now.get(column) ?? [])),
      }),
    },
    origin: (row, column) => ({ row: rows[row] ?? row, column: columns[column] ?? column }),
  };
}
