import type { Cell } from '../cell-grid';
import { markerOf } from '../marker-formula';
import { numberCell } from '../number-cell';
import { classOfFormat } from '../number-format';
import { MARKER_NAME } from '../sheet-document';
import { Budget } from './budget';
import { UnreadableFileError } from './errors';
import {
  LARGEST_READ,
  LONGEST_TEXT,
  MOST_CELLS,
  MOST_MERGES,
  MOST_SHEETS,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from './limits';
import { OPEN_DOCUMENT } from './open-document-names';
import { OpenStyleReader, type OpenStyles } from './open-document-styles';
import { SheetBuilder } from './sheet-builder';
import { dropUncalculated } from './uncalculated';
import { XmlReader } from './xml-reader';
import { decodeXml } from './xml-text';
import { booleanOf, countOf, daysOf, daysOfDuration, numberOf } from './xml-values';
import type { ZipEntry } from './zip';

/**
 * The sheets of an .ods workbook.
 * @throws UnreadableFileError
 */
export function readOpenDocument(entries: ReadonlyMap<string, ZipEntry>): readonly SheetBuilder[] {
  const [content, styles] = [entries.get('content.xml'), entries.get('styles.xml')];
  if (!content) throw new UnreadableFileError('damaged', 'no content');
  if (content.size + (styles?.size ?? 0) > LARGEST_READ) throw new UnreadableFileError('too-large');
  const texts = [...(styles ? [styles] : []), content].map((entry) => decodeXml(entry.read()));
  return readOpenTexts(texts);
}

/** The sheets of a flat .fods file, which is one XML text. @throws UnreadableFileError */
export function readFlatOpenDocument(text: string): readonly SheetBuilder[] {
  return readOpenTexts([text]);
}

/** Texts in their order: styles before the content that uses them. */
function readOpenTexts(texts: readonly string[]): readonly SheetBuilder[] {
  const budget = new Budget();
  const sheets: SheetBuilder[] = [];
  let earlier: OpenStyleReader | null = null;
  for (const text of texts) {
    const reader = new XmlReader(text, OPEN_DOCUMENT, budget);
    const styles: OpenStyleReader = new OpenStyleReader(reader, earlier);
    earlier = styles;
    reader.root();
    reader.children((section) => {
      if (section === 'office:styles' || section === 'office:automatic-styles') styles.readSection();
      else if (section === 'office:body') {
        reader.children((body) => {
          if (body === 'office:spreadsheet') readTables(reader, styles, sheets, budget);
        });
      }
    });
    reader.finish();
  }
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (names.size === 0 || names.size < sheets.length) {
    throw new UnreadableFileError('damaged', 'no sheets, or two of one name');
  }
  dropUncalculated(sheets, { wanted: false, done: false });
  return sheets;
}

function readTables(reader: XmlReader, styles: OpenStyles, sheets: SheetBuilder[], budget: Budget): void {
  reader.children((name) => {
    if (name !== 'table:table') return;
    const sheet = new SheetBuilder(reader.attribute('table:name') ?? `Sheet${sheets.length + 1}`, budget);
    sheet.hidden = styles.hiddenTables.has(reader.attribute('table:style-name') ?? '');
    sheets.push(sheet);
    if (sheets.length > MOST_SHEETS) throw new UnreadableFileError('too-large', 'sheets');
    new TableReader(reader, sheet, styles).read();
  });
}

/** Elements around rows and columns that say nothing of their cells; a group may be closed. */
const GROUPS: ReadonlySet<string> = new Set(
  ['header-rows', 'rows', 'row-group', 'header-columns', 'columns', 'column-group'].map(
    (name) => `table:table-${name}`,
  ),
);

const HIDDEN: ReadonlySet<string> = new Set(['collapse', 'filter']);

class TableReader {
  #row = 0;
  #column = 0;
  /** Styles of columns, by where they begin, for cells that have none of their own. */
  readonly #columnStyles: { readonly to: number; readonly style: string }[] = [];
  #columnAt = 0;

  constructor(
    private readonly reader: XmlReader,
    private readonly sheet: SheetBuilder,
    private readonly styles: OpenStyles,
  ) {}

  read(closed = false): void {
    const { reader } = this;
    reader.children((name) => {
      if (GROUPS.has(name)) this.read(closed || reader.attribute('table:display') === 'false');
      else if (name === 'table:table-column') this.#readColumn(closed);
      else if (name === 'table:table-row') this.#readRow(closed);
      else if (name === 'table:named-expressions') this.#readNames();
    });
  }

  #readColumn(closed: boolean): void {
    const { reader, sheet } = this;
    const count = countOf(reader.attribute('table:number-columns-repeated'), 1);
    const from = this.#columnAt;
    this.#columnAt += count;
    const to = Math.min(SHEET_COLUMNS, this.#columnAt) - 1;
    if (closed || HIDDEN.has(reader.attribute('table:visibility') ?? ''))
      sheet.hiddenColumns.push({ from, to });
    this.#columnStyles.push({ to, style: reader.attribute('table:default-cell-style-name') ?? '' });
    const width = this.styles.widths.get(reader.attribute('table:style-name') ?? '');
    if (width === undefined || count > MOST_WIDTHS) return;
    for (let column = from; column <= to; column += 1) sheet.widths[column] = width;
  }

  #readRow(closed: boolean): void {
    const { reader, sheet } = this;
    const count = countOf(reader.attribute('table:number-rows-repeated'), 1);
    const style = reader.attribute('table:default-cell-style-name') ?? '';
    if (closed || HIDDEN.has(reader.attribute('table:visibility') ?? '')) {
      sheet.hiddenRows.push({ from: this.#row, to: this.#row + count - 1 });
    }
    this.#column = 0;
    reader.children((name) => {
      if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#readCell(count, style);
    });
    this.#row += count;
  }

  #readCell(rows: number, rowStyle: string): void {
    const { reader, sheet } = this;
    const columns = countOf(reader.attribute('table:number-columns-repeated'), 1);
    const style = reader.attribute('table:style-name') ?? (rowStyle || this.#columnStyle());
    const code = this.styles.codes.get(style) ?? '';
    const isFormula = reader.attribute('table:formula') !== undefined;
    const merge = this.#merge();
    const cell = this.#cellOf(code, isFormula);
    const column = this.#column;
    this.#column += columns;
    if (merge) sheet.merges.push(merge);
    if (sheet.merges.length > MOST_MERGES) throw new UnreadableFileError('too-large', 'merges');
    if (!cell && !isFormula) return;
    if (rows * columns > MOST_CELLS) throw new UnreadableFileError('too-large', 'cells');
    for (let row = this.#row; row < this.#row + rows; row += 1) {
      for (let at = column; at < column + columns; at += 1) {
        if (isFormula) sheet.putResult(row, at, cell, code);
        else if (cell) sheet.put(row, at, cell, code);
      }
    }
  }

  #merge(): SheetBuilder['merges'][number] | null {
    const { reader } = this;
    const width = countOf(reader.attribute('table:number-columns-spanned'), 1);
    const height = countOf(reader.attribute('table:number-rows-spanned'), 1);
    if (width <= 1 && height <= 1) return null;
    return {
      top: this.#row,
      left: this.#column,
      bottom: Math.min(SHEET_ROWS, this.#row + height) - 1,
      right: Math.min(SHEET_COLUMNS, this.#column + width) - 1,
    };
  }

  #columnStyle(): string {
    return this.#columnStyles.find(({ to }) => this.#column <= to)?.style ?? '';
  }

  /** What the open cell holds; undefined when that is nothing. */
  #cellOf(code: string, isFormula: boolean): Cell | undefined {
    const { reader } = this;
    const kind = reader.attribute('office:value-type');
    const isError = reader.attribute('calcext:value-type') === 'error';
    const value = reader.attribute('office:value');
    const stored = VALUES.get(kind ?? '');
    const attribute = stored && reader.attribute(stored.attribute);
    const written = reader.attribute('office:string-value');
    const text = cellText(reader);
    if (isError) return { value: null, error: text };
    if (stored) return attribute === undefined ? undefined : stored.cell(attribute);
    if (kind === undefined) return text === '' ? undefined : { value: text };
    if (kind === 'string') {
      if (isFormula && text !== '' && /^(?:#|Err:\d)/.test(text) && (written ?? '') === '') {
        return { value: null, error: text };
      }
      const whole = written ?? text;
      return whole === '' && !isFormula ? undefined : { value: whole };
    }
    if (!NUMBERS.has(kind)) throw new UnreadableFileError('damaged', `cell of type ${kind}`);
    if (value === undefined) return undefined;
    const shows = kind === 'percentage' ? 'percent' : classOfFormat(code);
    return numberCell(numberOf(value), shows === 'date' ? 'number' : shows, false);
  }

  #readNames(): void {
    const { reader, sheet } = this;
    reader.children((name) => {
      if (name !== 'table:named-expression' || reader.attribute('table:name') !== MARKER_NAME) return;
      sheet.marker = markerOf((reader.attribute('table:expression') ?? '').replace(/^of:/, ''));
    });
  }
}

/** Widths of more columns at once are those of the empty rest of a sheet. */
const MOST_WIDTHS = 256;

const NUMBERS: ReadonlySet<string> = new Set(['float', 'percentage', 'currency']);

/** Values that stand in attributes of their own. */
const VALUES: ReadonlyMap<string, { readonly attribute: string; cell(text: string): Cell }> = new Map([
  ['date', { attribute: 'office:date-value', cell: (text: string) => ({ value: daysOf(text), date: true }) }],
  [
    'time',
    { attribute: 'office:time-value', cell: (text: string) => ({ value: daysOfDuration(text), date: true }) },
  ],
  ['boolean', { attribute: 'office:boolean-value', cell: (text: string) => ({ value: booleanOf(text) }) }],
]);

/** The paragraphs of the open cell, a line each; notes and drawings are no part of it. Leaves the cell. */
function cellText(reader: XmlReader): string {
  const lines: string[] = [];
  reader.children((name) => {
    if (name === 'text:p' || name === 'text:h') lines.push(paragraph(reader));
  });
  return lines.join('\n');
}

/** Parts of a paragraph that hold text of it. */
const RUNS: ReadonlySet<string> = new Set([
  'text:span',
  'text:a',
  'text:meta',
  'text:ruby',
  'text:ruby-base',
]);

/** Parts that every reader of a paragraph fills from what the document knows, which stands in them. */
const FIELDS: ReadonlySet<string> = new Set([
  'text:date',
  'text:time',
  'text:sheet-name',
  'text:title',
  'text:author-name',
]);

function paragraph(reader: XmlReader): string {
  let text = '';
  let afterSpace = true;
  const add = (part: string, collapses: boolean): void => {
    if (text.length + part.length > LONGEST_TEXT * 4) throw new UnreadableFileError('too-large', 'text');
    text += part;
    afterSpace = collapses && part.endsWith(' ');
  };
  const read = (): void =>
    reader.children(
      (name) => {
        if (RUNS.has(name) || FIELDS.has(name)) read();
        else if (name === 'text:s') {
          const count = countOf(reader.attribute('text:c'), 1);
          if (count > LONGEST_TEXT) throw new UnreadableFileError('unsafe', 'spaces');
          add(' '.repeat(count), false);
        } else if (name === 'text:tab') add('\t', false);
        else if (name === 'text:line-break') add('\n', false);
      },
      (written) => {
        // White space in a paragraph is one space, and none at its beginning.
        const collapsed = written.replace(/[ \t\r\n]+/g, ' ');
        add(afterSpace ? collapsed.replace(/^ /, '') : collapsed, true);
      },
    );
  read();
  return text;
}
