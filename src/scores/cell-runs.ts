import { cellAddress, type CellRef } from '../workbook/cell-grid';

/** Fewer are read as quickly one by one. */
const LEAST_IN_RUN = 3;

type Step = 'row' | 'column';

/** The direction from one cell to the next, null when they are no neighbours. */
function stepBetween(from: CellRef, to: CellRef): Step | null {
  if (from.sheet !== to.sheet) return null;
  if (from.column === to.column && to.row === from.row + 1) return 'row';
  return from.row === to.row && to.column === from.column + 1 ? 'column' : null;
}

/** How many cells from `start` on stand in one line without a gap. */
function runLength(cells: readonly CellRef[], start: number): number {
  const way = (index: number): Step | null => {
    const [from, to] = [cells[index], cells[index + 1]];
    return from && to ? stepBetween(from, to) : null;
  };
  const first = way(start);
  if (first === null) return 1;
  let end = start + 1;
  while (way(end) === first) end += 1;
  return end - start + 1;
}

/** Addresses of cells in their order, three or more that follow each other as a range: "A5", "B9:B13", "B15". */
export function cellRuns(cells: readonly CellRef[], homeSheet: string): readonly string[] {
  const told: string[] = [];
  for (let start = 0; start < cells.length;) {
    const found = runLength(cells, start);
    const length = found < LEAST_IN_RUN ? 1 : found;
    const [first, last] = [cells[start], cells[start + length - 1]];
    if (first && last) {
      const address = cellAddress(first, homeSheet);
      told.push(length === 1 ? address : `${address}:${cellAddress(last, last.sheet)}`);
    }
    start += length;
  }
  return told;
}
