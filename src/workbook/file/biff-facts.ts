import type { FormulaCell, Span } from './sheet-builder';
import type { Calculation } from './uncalculated';

/** What a binary sheet says beside its values. */
export interface BinarySheetFacts {
  readonly formulas: readonly FormulaCell[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

/** The same of all sheets of a workbook, in their order, and of its calculating. */
export interface BinaryFacts {
  readonly sheets: readonly BinarySheetFacts[];
  readonly calculation: Calculation;
}

/** Gathers what one sheet says. */
export class SheetFacts implements BinarySheetFacts {
  readonly formulas: FormulaCell[] = [];
  readonly hiddenRows: Span[] = [];
  readonly hiddenColumns: Span[] = [];
}

export const FORMULA = 0x0006;
const ROW = 0x0208;
const COLUMNS = 0x007d;
const SHEET = 0x0085;
const BEGIN = 0x0809;
const END = 0x000a;
/** Excel since 2002 writes with which engine it calculated; programs that do not calculate write none. */
const CALCULATED = 0x01c1;

/** Where a formula says what it gives, and bits that ask to calculate it at once. */
const RESULT = 6;
const OPTIONS = 14;
const CALCULATE = 0b11;
/** The last two bytes of a result that is no number; the first says what it is. */
const NO_NUMBER = 0xffff;
const EMPTY_TEXT = 3;

const HIDDEN_ROW = 0x20;
const HIDDEN_COLUMN = 0x01;

/** Gathers facts from the records of an .xls stream ([MS-XLS] 2.4.127, 2.4.221, 2.4.53). */
export class BiffFacts {
  /** By where the sheet begins. */
  readonly #sheets = new Map<number, SheetFacts>();
  /** Where the workbook says that its sheets begin. */
  readonly #places: number[] = [];
  #current: SheetFacts | null = null;
  #depth = 0;
  #calculated = false;
  #wanted = true;

  /** One record whose length is proven; `body` is where its data start. */
  add(view: DataView, type: number, at: number, body: number, length: number): void {
    const word = (offset: number): number => view.getUint16(body + offset, true);
    if (type === BEGIN) this.#begin(at);
    else if (type === END) this.#depth -= 1;
    else if (type === CALCULATED) this.#calculated = true;
    else if (type === SHEET) this.#places.push(view.getUint32(body, true));
    else if (this.#depth !== 1 || !this.#current) return;
    else if (type === ROW && length >= 14) {
      const isHidden = (word(12) & HIDDEN_ROW) !== 0 || word(6) === 0;
      if (isHidden) this.#current.hiddenRows.push({ from: word(0), to: word(0) });
    } else if (type === COLUMNS && length >= 10) {
      const isHidden = (word(8) & HIDDEN_COLUMN) !== 0 || word(4) === 0;
      if (isHidden) this.#current.hiddenColumns.push({ from: word(0), to: word(2) });
    } else if (type === FORMULA) {
      const isText = word(RESULT + 6) === NO_NUMBER;
      const isNothing = isText
        ? view.getUint8(body + RESULT) === EMPTY_TEXT
        : view.getFloat64(body + RESULT, true) === 0;
      this.#wanted &&= (word(OPTIONS) & CALCULATE) !== 0;
      this.#current.formulas.push({ row: word(0), column: word(2), stored: isNothing ? 'zero' : 'result' });
    }
  }

  /** Facts of the sheets in the order in which they stand in the stream, as the library gives them. */
  whole(): BinaryFacts {
    const places = [...new Set(this.#places)].sort((a, b) => a - b);
    const sheets =
      places.length === 0
        ? [...this.#sheets.values()]
        : places.map((place) => this.#sheets.get(place) ?? new SheetFacts());
    const formulas = sheets.flatMap((sheet) => sheet.formulas);
    // A volatile formula asks for it too: only where none has a result was nothing calculated.
    const wanted = this.#wanted && formulas.every(({ stored }) => stored !== 'result');
    return { sheets, calculation: { wanted, done: this.#calculated } };
  }

  #begin(at: number): void {
    if (this.#depth === 0) {
      this.#current = new SheetFacts();
      this.#sheets.set(at, this.#current);
    }
    this.#depth += 1;
  }
}
