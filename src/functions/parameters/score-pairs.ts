import { isBlank, type Cell, type Grid } from '../values';

/** A cell that names what was scored, and the cell with the score. */
export interface ScorePair {
  readonly name: Cell;
  readonly score: Cell;
}

/**
 * Names and scores of two columns (or of two long rows); rows with nothing in them are left out. Null for ranges of
 * another shape.
 */
export function scorePairs(grid: Grid): readonly ScorePair[] | null {
  const columns = grid[0]?.length ?? 0;
  if (columns !== 2 && (grid.length !== 2 || columns < 3)) return null;
  const pairs =
    columns === 2
      ? grid.map(([name, score]) => ({ name, score }))
      : (grid[0] ?? []).map((name, index) => ({ name, score: grid[1]?.[index] }));
  return pairs.filter(({ name, score }) => !isBlank(name) || !isBlank(score));
}
