import type { Cell, CellGrid, CellRange } from '../cell-grid';
import type { WrittenFormula } from '../sheet-content';
import type { Budget } from './budget';
import { UnreadableFileError } from './errors';
import { LONGEST_TEXT, SHEET_COLUMNS, SHEET_ROWS } from './limits';

/** Rows or columns from 0, both bounds inclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A cell with a formula, and whether what is stored as its result is what a program writes that calculates nothing. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly stored: 'none' | 'zero' | 'result';
}

/** What is gathered of a sheet while its part is read. */
export class SheetBuilder {
  readonly rows: (Cell | undefined)[][] = [];
  readonly merges: CellRange[] = [];
  readonly formulas: FormulaCell[] = [];
  /** Texts of formulas by "row,column", for who asks for them. */
  formulaTexts: Map<string, WrittenFormula> | null = null;
  readonly hiddenRows: Span[] = [];
  readonly hiddenColumns: Span[] = [];
  hidden = false;
  marker: string | null = null;
  /** Number format codes by place, where they say more than that a number is one. */
  readonly codes: string[][] = [];
  /** Widths of columns in characters, as far as they are told. */
  readonly widths: number[] = [];

  /** Its cells are counted in `budget`, with those of the other sheets. */
  constructor(
    readonly name: string,
    private readonly budget: Budget,
  ) {}

  /**
   * Puts a cell in its place.
   * @throws UnreadableFileError too-large; damaged when the place is taken, or no sheet has it: nobody knows then which value counts
   */
  put(row: number, column: number, cell: Cell, code = ''): void {
    if (!(row >= 0 && row < SHEET_ROWS && column >= 0 && column < SHEET_COLUMNS)) {
      throw new UnreadableFileError('damaged', 'cell in no place');
    }
    const cells = (this.rows[row] ??= []);
    if (cells[column] !== undefined) throw new UnreadableFileError('damaged', 'one cell twice');
    this.budget.addCells(1);
    const { value } = cell;
    const isLong = typeof value === 'string' && value.length > LONGEST_TEXT;
    cells[column] = isLong ? { ...cell, value: value.slice(0, LONGEST_TEXT) } : cell;
    if (code !== '') (this.codes[row] ??= [])[column] = code;
  }

  /** Puts what is stored as the result of a formula; undefined when nothing is. */
  putResult(row: number, column: number, cell: Cell | undefined, code = ''): void {
    const stored = cell === undefined ? 'none' : holdsNothing(cell) ? 'zero' : 'result';
    this.formulas.push({ row, column, stored });
    this.put(row, column, cell ?? UNCALCULATED, code);
  }

  /** Rows and columns that are hidden, as far as there are cells. */
  unseen(): { readonly hiddenRows: ReadonlySet<number>; readonly hiddenColumns: ReadonlySet<number> } {
    const widest = this.rows.reduce((most, row) => Math.max(most, row.length), 0);
    return {
      hiddenRows: positions(this.hiddenRows, this.rows.length),
      hiddenColumns: positions(this.hiddenColumns, widest),
    };
  }

  /** The sheet as the readers see it. */
  grid(): CellGrid {
    const { hiddenRows, hiddenColumns } = this.unseen();
    return {
      sheet: this.name,
      rows: this.rows,
      merges: this.merges,
      hidden: this.hidden,
      ...(hiddenRows.size > 0 && { hiddenRows }),
      ...(hiddenColumns.size > 0 && { hiddenColumns }),
      marker: this.marker,
    };
  }
}

/** A formula whose result nobody has stored. */
export const UNCALCULATED: Cell = { value: null, uncalculated: true };

/** Whether a stored result is the 0 or empty text that programs write in the place of one. */
function holdsNothing({ value, error }: Cell): boolean {
  return error === undefined && (value === 0 || value === '');
}

function positions(spans: readonly Span[], end: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { from, to } of spans) {
    for (let at = Math.max(0, from); at <= Math.min(to, end - 1); at += 1) found.add(at);
  }
  return found;
}
