import type { CellGrid, CellRange, CellRef, Workbook } from '../../../workbook/cell-grid';

const within = ({ top, left, bottom, right }: CellRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The last column that Excel has, counted from 0. */
const LAST_COLUMN = 16_383;

/** A table with the cells round it, which Excel would make a part of it when they are filled. */
const around = ({ top, left, bottom, right }: CellRange): CellRange => ({
  top: top - 1,
  left: left - 1,
  bottom: bottom + 1,
  right: right + 1,
});

/**
 * Which cells of a workbook can be written: they hold no value, no formula (one may show nothing), are no part of a merged
 * cell, and stand neither in a table nor beside one.
 */
export class FreeCells {
  private readonly grids: ReadonlyMap<string, CellGrid>;
  private readonly taken: Set<string>;

  /** @param formulas every cell with a formula, whatever it shows */
  constructor(workbook: Workbook, formulas: readonly CellRef[]) {
    this.grids = new Map(workbook.sheets.map((grid) => [grid.sheet, grid]));
    this.taken = new Set(formulas.map(({ sheet, row, column }) => this.key(sheet, row, column)));
  }

  /** The first column right of `column` in which `width` columns and a margin are free from row `top` to `bottom`. */
  columnBeside(
    sheet: string,
    column: number,
    { top, bottom, width }: { readonly top: number; readonly bottom: number; readonly width: number },
  ): number | null {
    const free = (candidate: number): boolean => {
      for (let row = top; row <= bottom; row += 1) if (!this.isFree(sheet, row, candidate)) return false;
      return true;
    };
    let run = 0;
    for (let candidate = column + 1; candidate <= LAST_COLUMN; candidate += 1) {
      run = free(candidate) ? run + 1 : 0;
      // One more than needed: a narrow gap inside a table is not beside it.
      if (run > width) return candidate - width;
    }
    return null;
  }

  /** Marks a cell as used by what is about to be written. */
  take({ sheet, row, column }: CellRef): void {
    this.taken.add(this.key(sheet, row, column));
  }

  private isFree(sheet: string, row: number, column: number): boolean {
    const grid = this.grids.get(sheet);
    const cell = grid?.rows[row]?.[column];
    if (cell !== undefined && (cell.error !== undefined || (cell.value !== null && cell.value !== '')))
      return false;
    if (this.taken.has(this.key(sheet, row, column))) return false;
    const taken = [...(grid?.merges ?? []), ...(grid?.tables ?? []).map(around)];
    return !taken.some((area) => within(area, row, column));
  }

  private key(sheet: string, row: number, column: number): string {
    return `${row},${column},${sheet}`;
  }
}
