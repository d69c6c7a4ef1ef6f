import type { Cell, CellGrid, CellRange, CellRef } from '../workbook/cell-grid';
import { isFilled, positionsIn, textsOf, type PlacedText } from './grid-cells';
import type { Origin } from './layout/draft';

/** Text of a cell as a person sees it; numbers without formatting. */
export function cellText(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.error !== undefined) return cell.error;
  return cell.value === null ? '' : String(cell.value);
}

/** A sheet as tables are read from it: names stand down a column, scores in other columns of the same rows. */
export interface TableView {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The cell at a position itself; empty text counts as no cell. */
  own(row: number, column: number): Cell | undefined;
  /** The cell that a person sees at a position: inside a merged area, its top left cell. */
  at(row: number, column: number): Cell | undefined;
  /** Rows and columns that the cell at a position covers. */
  span(row: number, column: number): CellRange;
  /** A column that a person does not see. A hidden row of a list is filtered away and still one of its agencies. */
  hides(column: number): boolean;
  /** Where the cell stands in the workbook, whichever way the view is turned. */
  ref(row: number, column: number): CellRef;
  /** All cells that hold something, in the order of the sheet. */
  cells(): Iterable<PlacedCell>;
  /** The cells of one row that hold something. */
  rowCells(row: number): Iterable<PlacedCell>;
  /** The cells of one column that hold something. */
  columnCells(column: number): Iterable<PlacedCell>;
}

/** A cell that holds something, and where. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The same sheet with rows and columns exchanged, so that names across a row are read by the rules for a column. */
export class TransposedView implements TableView {
  readonly rowCount: number;
  readonly columnCount: number;

  constructor(private readonly view: TableView) {
    this.rowCount = view.columnCount;
    this.columnCount = view.rowCount;
  }

  own(row: number, column: number): Cell | undefined {
    return this.view.own(column, row);
  }

  at(row: number, column: number): Cell | undefined {
    return this.view.at(column, row);
  }

  span(row: number, column: number): CellRange {
    const { top, left, bottom, right } = this.view.span(column, row);
    return { top: left, bottom: right, left: top, right: bottom };
  }

  hides(): boolean {
    return false;
  }

  ref(row: number, column: number): CellRef {
    return this.view.ref(column, row);
  }

  *cells(): Generator<PlacedCell> {
    for (const { row, column, cell } of this.view.cells()) yield { row: column, column: row, cell };
  }

  *columnCells(column: number): Generator<PlacedCell> {
    for (const { column: row, cell } of this.view.rowCells(column)) yield { row, column, cell };
  }

  *rowCells(row: number): Generator<PlacedCell> {
    for (const { row: column, cell } of this.view.columnCells(row)) yield { row, column, cell };
  }
}

/** A sheet with its merged areas resolved. */
export class SheetView implements TableView {
  readonly sheet: string;
  readonly rowCount: number;
  readonly columnCount: number;
  private readonly merges = new Map<number, Map<number, CellRange>>();
  private knownTexts: readonly PlacedText[] | null = null;

  /** `origin` says where the cells of a sheet that was laid out anew stand in the sheet itself. */
  constructor(
    private readonly grid: CellGrid,
    private readonly origin: Origin | null = null,
  ) {
    this.sheet = grid.sheet;
    this.rowCount = grid.rows.length;
    this.columnCount = grid.rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
    for (const merge of grid.merges) this.indexMerge(merge);
  }

  own(row: number, column: number): Cell | undefined {
    const cell = this.grid.rows[row]?.[column];
    return isFilled(cell) ? cell : undefined;
  }

  private merge(row: number, column: number): CellRange | undefined {
    return this.merges.size === 0 ? undefined : this.merges.get(row)?.get(column);
  }

  at(row: number, column: number): Cell | undefined {
    const merge = this.merge(row, column);
    return merge ? this.own(merge.top, merge.left) : this.own(row, column);
  }

  span(row: number, column: number): CellRange {
    return this.merge(row, column) ?? { top: row, bottom: row, left: column, right: column };
  }

  hides(column: number): boolean {
    return this.grid.hiddenColumns?.has(column) ?? false;
  }

  ref(row: number, column: number): CellRef {
    const { top, left } = this.merge(row, column) ?? { top: row, left: column };
    const place = this.origin?.(top, left);
    return { sheet: this.sheet, row: place?.row ?? top, column: place?.column ?? left };
  }

  /** All cells that hold something, row by row. */
  *cells(): Generator<PlacedCell> {
    for (const row of this.filledRows()) yield* this.rowCells(row);
  }

  /** The texts among them. */
  get texts(): readonly PlacedText[] {
    this.knownTexts ??= [...textsOf(this.grid)];
    return this.knownTexts;
  }

  /** The rows that may hold something. */
  filledRows(): Iterable<number> {
    return positionsIn(this.grid.rows);
  }

  *columnCells(column: number): Generator<PlacedCell> {
    for (const row of positionsIn(this.grid.rows)) {
      const cell = this.own(row, column);
      if (cell) yield { row, column, cell };
    }
  }

  /** The cells of one row that hold something. */
  *rowCells(row: number): Generator<PlacedCell> {
    for (const column of positionsIn(this.grid.rows[row] ?? [])) {
      const cell = this.own(row, column);
      if (cell) yield { row, column, cell };
    }
  }

  /** A name merged down to the end of the sheet covers the rows that are filled, not the million below them. */
  private indexMerge({ top, left, ...written }: CellRange): void {
    const bottom = Math.min(written.bottom, this.rowCount - 1);
    const right = Math.min(written.right, this.columnCount - 1);
    const merge = { top, left, bottom, right };
    for (let row = top; row <= bottom; row += 1) {
      const columns = this.merges.get(row) ?? new Map<number, CellRange>();
      for (let column = left; column <= right; column += 1) columns.set(column, merge);
      this.merges.set(row, columns);
    }
  }
}

/** The cells that hold something among the next ones of a row. */
export function filledFrom(
  view: Pick<TableView, 'own'>,
  row: number,
  column: number,
  reach: number,
): readonly { readonly column: number; readonly cell: Cell }[] {
  return Array.from({ length: reach }, (_, offset) => column + offset).flatMap((at) => {
    const cell = view.own(row, at);
    return cell ? [{ column: at, cell }] : [];
  });
}
