/** A cell position on a named sheet; row and column count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle on one sheet; all bounds count from 0 and are inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What one cell holds. An error cell (#N/A, #DIV/0!, …) keeps its text in `error`. */
export interface Cell {
  readonly value: string | number | boolean | null;
  /** The number format shows a percentage, so 0.9201 means 92.01. */
  readonly percent?: boolean;
  /** The number format shows a date. */
  readonly date?: boolean;
  readonly error?: string;
  /**
   * A formula whose result the file does not hold: none is stored, or the program that wrote it left calculating to
   * Excel and stored 0. `value` is null then: nobody knows it before Excel has opened and saved the file.
   */
  readonly uncalculated?: boolean;
}

/** One of Excel's own tables, with its header row. */
export interface SheetTable extends CellRange {
  /** The host's own; absent in a file. */
  readonly id?: string;
  /** Below its last row stands one of totals, which the range leaves out. */
  readonly hasTotals?: boolean;
}

/** One worksheet as the readers see it, whichever host it came from. */
export interface CellGrid {
  readonly sheet: string;
  /** Sparse: rows[r]?.[c]; a cell that is absent is empty. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly CellRange[];
  /** Absent where there are none or nobody asked. */
  readonly tables?: readonly SheetTable[];
  readonly hidden: boolean;
  /** Rows and columns (from 0) that a person does not see; absent when all are shown. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Parts that may hold cells and were not read: an open workbook may be used to its last row. Absent when all was read. */
  readonly unread?: readonly CellRange[];
  /** The marker of a sheet that this product made, as its document had it. */
  readonly marker: string | null;
}

/** A workbook as the use cases see it. */
export interface Workbook {
  readonly sheets: readonly CellGrid[];
}

/** "A1" for a zero-based position; no dollar signs. */
export function a1(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** A sheet name as formulas write it: always quoted, quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** "A1" on the home sheet, otherwise "'ชื่อ'!A1" with quotes doubled as Excel writes them. */
export function cellAddress(cell: CellRef, homeSheet: string): string {
  const address = a1(cell.row, cell.column);
  return cell.sheet === homeSheet ? address : `${quotedSheet(cell.sheet)}!${address}`;
}

/** "A1:C4" for a rectangle. */
export function rangeAddress(range: CellRange): string {
  return `${a1(range.top, range.left)}:${a1(range.bottom, range.right)}`;
}
