import type { CellRange } from '../cell-grid';

/**
 * Rectangles that together hold exactly the cells for which `covered` says yes, none twice: each row is cut into runs, and
 * equal runs below one another become one rectangle. So a table of one look is one rectangle, however many rows it has.
 */
export function rectangles(
  rows: number,
  columns: number,
  covered: (row: number, column: number) => boolean,
): readonly CellRange[] {
  const done: CellRange[] = [];
  let open = new Map<string, CellRange>();
  for (let row = 0; row < rows; row += 1) {
    const next = new Map<string, CellRange>();
    for (const run of runs(row, columns, covered)) {
      const key = `${run.left}:${run.right}`;
      const above = open.get(key);
      next.set(key, above ? { ...above, bottom: row } : run);
      open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function runs(row: number, columns: number, covered: (row: number, column: number) => boolean): CellRange[] {
  const found: CellRange[] = [];
  let left = -1;
  for (let column = 0; column <= columns; column += 1) {
    const inside = column < columns && covered(row, column);
    if (inside && left < 0) left = column;
    if (!inside && left >= 0) {
      found.push({ top: row, left, bottom: row, right: column - 1 });
      left = -1;
    }
  }
  return found;
}
