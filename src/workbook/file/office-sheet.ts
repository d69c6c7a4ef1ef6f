import type { Cell, CellRange } from '../cell-grid';
import { numberCell } from '../number-cell';
import type { NumberFormatClass } from '../number-format';
import type { WrittenFormula } from '../sheet-content';
import type { Budget } from './budget';
import { UnreadableFileError } from './errors';
import { MOST_MERGES, SHEET_COLUMNS, SHEET_ROWS } from './limits';
import { SPREADSHEET } from './office-names';
import type { StyleClasses } from './office-styles';
import { richText, withoutCodes } from './office-text';
import type { SheetBuilder } from './sheet-builder';
import { XmlReader } from './xml-reader';
import { booleanOf, countOf, daysOf, isSet, numberOf } from './xml-values';

/** What the cells of all sheets share. */
export interface SharedParts {
  readonly strings: readonly string[];
  readonly styles: StyleClasses;
  readonly date1904: boolean;
}

/**
 * Reads a worksheet part into `sheet`. A cell stands where it says, else behind the one before; what contradicts itself
 * (two cells in one place, a cell outside of its row, text where a number is promised) is damaged, as Excel says.
 * @throws UnreadableFileError
 */
export function readOfficeSheet(xml: string, sheet: SheetBuilder, shared: SharedParts, budget: Budget): void {
  const reader = new XmlReader(xml, SPREADSHEET, budget);
  const cells = new CellReader(reader, sheet, shared);
  if (reader.root() !== 'worksheet') throw new UnreadableFileError('damaged', 'no worksheet');
  reader.children((section) => {
    if (section === 'cols') {
      reader.children(() => readColumn(reader, sheet));
    } else if (section === 'sheetData') cells.readRows();
    else if (section === 'mergeCells') {
      reader.children(() => sheet.merges.push(rangeOf(reader.attribute('ref') ?? '')));
      if (sheet.merges.length > MOST_MERGES) throw new UnreadableFileError('too-large', 'merges');
    }
  });
  reader.finish();
}

function readColumn(reader: XmlReader, sheet: SheetBuilder): void {
  const first = countOf(reader.attribute('min'), 1) - 1;
  const width = reader.attribute('width');
  if (isSet(reader.attribute('hidden')) || (width !== undefined && Number(width) === 0)) {
    sheet.hiddenColumns.push({ from: first, to: countOf(reader.attribute('max'), first + 1) - 1 });
  }
}

/** The parts of a cell. */
interface Content {
  formula: boolean;
  value?: string;
  inline?: string;
}

class CellReader {
  #row = -1;
  #column = -1;
  readonly #seen = new Set<number>();
  /** Formulas that cells share, by their number. */
  readonly #formulas = new Map<string, WrittenFormula>();

  constructor(
    private readonly reader: XmlReader,
    private readonly sheet: SheetBuilder,
    private readonly shared: SharedParts,
  ) {}

  readRows(): void {
    this.reader.children((name) => {
      if (name !== 'row') return;
      const row = countOf(this.reader.attribute('r'), this.#row + 2) - 1;
      if (row < 0 || row >= SHEET_ROWS || this.#seen.has(row)) {
        throw new UnreadableFileError('damaged', 'row in no place, or twice');
      }
      this.#seen.add(row);
      this.#row = row;
      this.#column = -1;
      const height = this.reader.attribute('ht');
      if (isSet(this.reader.attribute('hidden')) || (height !== undefined && Number(height) === 0)) {
        this.sheet.hiddenRows.push({ from: row, to: row });
      }
      this.reader.children((inner) => {
        if (inner === 'c') this.#readCell();
      });
    });
  }

  #readCell(): void {
    const { reader, sheet } = this;
    const place = reader.attribute('r');
    const type = reader.attribute('t') ?? 'n';
    const format = this.shared.styles[countOf(reader.attribute('s'), 0)] ?? 'number';
    if (place === undefined) this.#column += 1;
    else {
      const { row, column } = placeOf(place);
      if (row !== this.#row) throw new UnreadableFileError('damaged', 'cell outside of its row');
      this.#column = column;
    }
    const found: Content = { formula: false };
    reader.children((name) => {
      if (name === 'f') {
        found.formula = true;
        if (sheet.formulaTexts) this.#keepFormula(sheet.formulaTexts);
      } else if (name === 'v') found.value = once(found.value, reader.text());
      else if (name === 'is') found.inline = once(found.inline, richText(reader));
    });
    const cell = this.#cellOf(type, found, format);
    if (found.formula) sheet.putResult(this.#row, this.#column, cell);
    else if (cell) sheet.put(this.#row, this.#column, cell);
  }

  /** The formula itself, or the one that this cell shares. */
  #keepFormula(texts: Map<string, WrittenFormula>): void {
    const shared = this.reader.attribute('t') === 'shared' ? (this.reader.attribute('si') ?? '') : null;
    const formula = this.reader.text();
    const own = { formula, row: this.#row, column: this.#column };
    const written = shared !== null && formula === '' ? (this.#formulas.get(shared) ?? own) : own;
    if (shared !== null && formula !== '') this.#formulas.set(shared, own);
    texts.set(`${this.#row},${this.#column}`, written);
  }

  /** What a cell of this type holds; undefined when that is nothing. */
  #cellOf(type: string, { value, inline }: Content, format: NumberFormatClass): Cell | undefined {
    if (inline !== undefined && value === undefined) return { value: inline };
    if (value === undefined) return undefined;
    if (type === 'str' || type === 'inlineStr') return { value: withoutCodes(value) };
    if (value.trim() === '') return undefined;
    switch (type) {
      case 'n':
        return numberCell(numberOf(value), format, this.shared.date1904);
      case 's':
        return { value: this.#shared(value) };
      case 'b':
        return { value: booleanOf(value) };
      case 'e':
        return { value: null, error: value.trim() };
      case 'd':
        return { value: daysOf(value), date: true };
      default:
        throw new UnreadableFileError('damaged', `cell of type ${type}`);
    }
  }

  #shared(index: string): string {
    const text = this.shared.strings[countOf(index, -1)];
    if (text === undefined) throw new UnreadableFileError('damaged', 'shared string that is not there');
    return text;
  }
}

function once(before: string | undefined, text: string): string {
  if (before !== undefined) throw new UnreadableFileError('damaged', 'two values in a cell');
  return text;
}

const PLACE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** "B4" counted from 0. @throws UnreadableFileError damaged when no sheet has that place */
export function placeOf(place: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = PLACE.exec(place.trim()) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (row < 1 || row > SHEET_ROWS || column < 1 || column > SHEET_COLUMNS) {
    throw new UnreadableFileError('damaged', `cell in no place: ${place.slice(0, 20)}`);
  }
  return { row: row - 1, column: column - 1 };
}

export function rangeOf(reference: string): CellRange {
  const [first = '', last = first] = reference.split(':');
  const [a, b] = [placeOf(first), placeOf(last)];
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
