import type { Cell, CellGrid, CellRange } from '../../workbook/cell-grid';

/** Where a cell of a sheet laid out anew stands in the sheet itself. */
export type Origin = (row: number, column: number) => { readonly row: number; readonly column: number };

/** A sheet laid out anew; `origin` is null where nothing was moved. */
export interface LaidOut {
  readonly grid: CellGrid;
  readonly origin: Origin | null;
}

/**
 * A copy of a sheet whose cells can be moved. The sheet itself stays as it is, and every moved cell knows where it came
 * from, so that what is told of a score names the cell that a person sees.
 */
export class SheetDraft {
  private readonly rows: (Cell | undefined)[][];
  private readonly merges: CellRange[];
  private readonly origins = new Map<string, { readonly row: number; readonly column: number }>();
  /** The first column that the sheet does not use. */
  readonly firstFree: number;

  constructor(private readonly grid: CellGrid) {
    // Sparse rows stay sparse: slice keeps what is absent absent.
    this.rows = grid.rows.map((row) => (row ?? []).slice());
    this.merges = [...grid.merges];
    this.firstFree = grid.rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
  }

  get rowCount(): number {
    return this.rows.length;
  }

  at(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  rowAt(row: number): readonly (Cell | undefined)[] {
    return this.rows[row] ?? [];
  }

  /** Puts a cell that is read at one place from another; several may come from one. */
  put(
    row: number,
    column: number,
    cell: Cell | undefined,
    from: { readonly row: number; readonly column: number },
  ): void {
    const cells = (this.rows[row] ??= []);
    cells[column] = cell;
    this.origins.set(`${row}:${column}`, this.origins.get(`${from.row}:${from.column}`) ?? from);
  }

  move(from: { readonly row: number; readonly column: number }, row: number, column: number): void {
    this.put(row, column, this.at(from.row, from.column), from);
    this.clear(from.row, from.column);
  }

  clear(row: number, column: number): void {
    const cells = this.rows[row];
    if (cells) cells[column] = undefined;
  }

  merge(range: CellRange): void {
    this.merges.push(range);
  }

  isMerged(row: number, column: number): boolean {
    return this.merges.some(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }

  done(): LaidOut {
    const { origins } = this;
    return {
      grid: { ...this.grid, rows: this.rows, merges: this.merges },
      origin: (row, column) => origins.get(`${row}:${column}`) ?? { row, column },
    };
  }
}
