import type { CellGrid } from '../../workbook/cell-grid';
import { positionsIn } from '../grid-cells';
import { readScore } from '../values';
import { onlyYear } from '../years';

type Rows = Pick<CellGrid, 'rows'>;

/** The columns of one row that hold a number, a year not counted, or a formula that will give one. */
type NumbersOfRow = ReadonlySet<number>;

const KNOWN = new WeakMap<Rows, Map<number, NumbersOfRow>>();

function numbersOf(grid: Rows, row: number): NumbersOfRow {
  const columns = new Set<number>();
  const cells = grid.rows[row] ?? [];
  for (const column of positionsIn(cells)) {
    const cell = cells[column];
    if (cell === undefined || onlyYear(cell.value) !== null) continue;
    const { kind } = readScore(cell);
    if (kind === 'score' || kind === 'not-calculated') columns.add(column);
  }
  return columns;
}

/** Whether a row holds a number anywhere but in one column; each row is looked at once. */
export function hasNumber(grid: Rows, row: number, except: number): boolean {
  const rows = KNOWN.get(grid) ?? new Map<number, NumbersOfRow>();
  KNOWN.set(grid, rows);
  const columns = rows.get(row) ?? numbersOf(grid, row);
  rows.set(row, columns);
  return columns.size > (columns.has(except) ? 1 : 0);
}
