import type { Cell } from '../cell-grid';
import { markerOf } from '../marker-formula';
import { numberCell } from '../number-cell';
import { classOfFormat } from '../number-format';
import { MARKER_NAME } from '../sheet-document';
import { Budget } from './budget';
import { UnreadableFileError } from './errors';
import { MOST_MERGES, MOST_SHEETS } from './limits';
import { SheetBuilder } from './sheet-builder';
import { dropUncalculated } from './uncalculated';
import type { Namespaces } from './xml-namespaces';
import { XmlReader } from './xml-reader';
import { booleanOf, countOf, daysOf, isSet, numberOf } from './xml-values';

const EXCEL_2003: Namespaces = [
  ['urn:schemas-microsoft-com:office:spreadsheet', 'ss:'],
  ['urn:schemas-microsoft-com:office:excel', 'x:'],
];

/** Formats that have a name here and a code elsewhere. */
const NAMED_FORMATS: Readonly<Record<string, string>> = {
  General: '',
  'General Number': '',
  'General Date': 'dd/mm/yyyy hh:mm',
  'Long Date': 'd mmmm yyyy',
  'Medium Date': 'dd-mmm-yy',
  'Short Date': 'dd/mm/yyyy',
  'Long Time': 'hh:mm:ss',
  'Medium Time': 'hh:mm AM/PM',
  'Short Time': 'hh:mm',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Currency: '#,##0.00',
  'Euro Currency': '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
};

/**
 * The sheets of a workbook in the XML of Excel 2003, which many programs save under the name .xls.
 * @throws UnreadableFileError
 */
export function readExcel2003(text: string): readonly SheetBuilder[] {
  const budget = new Budget();
  const reader = new XmlReader(text, EXCEL_2003, budget);
  const sheets: SheetBuilder[] = [];
  let codes: ReadonlyMap<string, string> = new Map();
  if (reader.root() !== 'ss:Workbook') throw new UnreadableFileError('damaged', 'no workbook');
  reader.children((name) => {
    if (name === 'ss:Styles') codes = readStyles(reader);
    else if (name === 'ss:Worksheet') {
      const sheet = new SheetBuilder(reader.attribute('ss:Name') ?? `Sheet${sheets.length + 1}`, budget);
      sheets.push(sheet);
      if (sheets.length > MOST_SHEETS) throw new UnreadableFileError('too-large', 'sheets');
      readSheet(reader, sheet, codes, budget);
    }
  });
  reader.finish();
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (names.size === 0 || names.size < sheets.length) {
    throw new UnreadableFileError('damaged', 'no sheets, or two of one name');
  }
  dropUncalculated(sheets, { wanted: false, done: false });
  return sheets;
}

/** Number format codes by the name of a style. A style has the format of its parent unless it says otherwise. */
function readStyles(reader: XmlReader): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  reader.children(() => {
    const id = reader.attribute('ss:ID') ?? '';
    codes.set(id, codes.get(reader.attribute('ss:Parent') ?? '') ?? '');
    reader.children((part) => {
      const format = part === 'ss:NumberFormat' ? reader.attribute('ss:Format') : undefined;
      if (format !== undefined) {
        codes.set(id, Object.hasOwn(NAMED_FORMATS, format) ? (NAMED_FORMATS[format] ?? '') : format);
      }
    });
  });
  return codes;
}

function readSheet(
  reader: XmlReader,
  sheet: SheetBuilder,
  codes: ReadonlyMap<string, string>,
  budget: Budget,
): void {
  reader.children((part) => {
    if (part === 'ss:Table') new TableReader(reader, sheet, codes, budget).read();
    else if (part === 'ss:Names') {
      reader.children(() => {
        if (reader.attribute('ss:Name') === MARKER_NAME) {
          sheet.marker = markerOf(reader.attribute('ss:RefersTo') ?? '');
        }
      });
    } else if (part === 'x:WorksheetOptions') {
      reader.children((option) => {
        if (option === 'x:Visible') sheet.hidden = /hidden/i.test(reader.text());
      });
    }
  });
}

class TableReader {
  #row = 0;
  #column = 0;
  #columnAt = 0;
  readonly #columnStyles: { readonly from: number; readonly to: number; readonly style: string }[] = [];

  constructor(
    private readonly reader: XmlReader,
    private readonly sheet: SheetBuilder,
    private readonly codes: ReadonlyMap<string, string>,
    private readonly budget: Budget,
  ) {}

  read(): void {
    this.reader.children((name) => {
      if (name === 'ss:Column') this.#readColumn();
      else if (name === 'ss:Row') this.#readRow();
    });
  }

  #readColumn(): void {
    const { reader, sheet } = this;
    const from = countOf(reader.attribute('ss:Index'), this.#columnAt + 1) - 1;
    const span = countOf(reader.attribute('ss:Span'), 0);
    this.budget.addCells(span);
    const to = from + span;
    this.#columnAt = to + 1;
    const width = reader.attribute('ss:Width');
    const isHidden = isSet(reader.attribute('ss:Hidden')) || (width !== undefined && Number(width) === 0);
    if (isHidden) sheet.hiddenColumns.push({ from, to });
    this.#columnStyles.push({ from, to, style: reader.attribute('ss:StyleID') ?? '' });
    const characters = Number(width) / POINTS_A_CHARACTER;
    if (!(characters > 0) || span > MOST_WIDTHS) return;
    for (let column = from; column <= to; column += 1) sheet.widths[column] = characters;
  }

  #readRow(): void {
    const { reader, sheet } = this;
    const row = countOf(reader.attribute('ss:Index'), this.#row + 1) - 1;
    const span = countOf(reader.attribute('ss:Span'), 0);
    if (row < this.#row) throw new UnreadableFileError('damaged', 'rows out of order');
    const height = reader.attribute('ss:Height');
    if (isSet(reader.attribute('ss:Hidden')) || (height !== undefined && Number(height) === 0)) {
      sheet.hiddenRows.push({ from: row, to: row + span });
    }
    const style = reader.attribute('ss:StyleID');
    this.#column = 0;
    reader.children((name) => {
      if (name === 'ss:Cell') this.#readCell(row, style);
    });
    this.#row = row + span + 1;
  }

  #readCell(row: number, rowStyle: string | undefined): void {
    const { reader, sheet } = this;
    const column = countOf(reader.attribute('ss:Index'), this.#column + 1) - 1;
    const across = countOf(reader.attribute('ss:MergeAcross'), 0);
    const down = countOf(reader.attribute('ss:MergeDown'), 0);
    const style = reader.attribute('ss:StyleID') ?? rowStyle ?? this.#columnStyle(column);
    const isFormula = reader.attribute('ss:Formula') !== undefined;
    const code = this.codes.get(style) ?? '';
    this.#column = column + across + 1;
    this.budget.addCells((across + 1) * (down + 1) - 1);
    if (across + down > 0) {
      sheet.merges.push({ top: row, left: column, bottom: row + down, right: column + across });
      if (sheet.merges.length > MOST_MERGES) throw new UnreadableFileError('too-large', 'merges');
    }
    let cell: Cell | undefined;
    reader.children((part) => {
      if (part === 'ss:Data') cell = dataCell(reader, code);
    });
    if (isFormula) sheet.putResult(row, column, cell, code);
    else if (cell) sheet.put(row, column, cell, code);
  }

  #columnStyle(column: number): string {
    return this.#columnStyles.find(({ from, to }) => column >= from && column <= to)?.style ?? '';
  }
}

/** A character of the usual font is so many points wide. */
const POINTS_A_CHARACTER = 5.25;

/** Widths of more columns at once are those of the empty rest of a sheet. */
const MOST_WIDTHS = 256;

function dataCell(reader: XmlReader, code: string): Cell | undefined {
  const type = reader.attribute('ss:Type') ?? 'String';
  const text = reader.wholeText();
  if (type === 'String') return text === '' ? undefined : { value: text };
  if (text.trim() === '') return undefined;
  if (type === 'Number') return numberCell(numberOf(text), classOfFormat(code), false);
  if (type === 'DateTime') return { value: daysOf(text), date: true };
  if (type === 'Boolean') return { value: booleanOf(text) };
  if (type === 'Error') return { value: null, error: text.trim() };
  throw new UnreadableFileError('damaged', `cell of type ${type}`);
}
