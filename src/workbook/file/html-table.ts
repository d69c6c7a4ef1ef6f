import { valueOfText } from './delimited';
import { UnreadableFileError } from './errors';
import { LONGEST_TEXT, MOST_MERGES, SHEET_COLUMNS, SHEET_ROWS } from './limits';

/** Rows of values as a page shows them; merged cells as [row, column, rows, columns]. */
export interface HtmlTable {
  /** Sparse. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly merges: readonly (readonly [row: number, column: number, rows: number, columns: number])[];
}

/** Positions of cells, covered ones included: a page of 16 MB has two million cells at most, spans make more of them. */
const MOST_POSITIONS = 20_000_000;

/** The standard ends colspan here, and so does every browser. */
const WIDEST_SPAN = 1_000;
const HIGHEST_SPAN = 65_534;

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
    bull: '•',
  }),
);

/** Elements whose text nobody sees. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'title', 'noscript', 'template', 'xml']);

/** Elements that hold one cell; a caption is a row with one. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'caption']);

/** Elements that begin a line of their own outside of tables. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article br center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table ul'.split(
    ' ',
  ),
);

/**
 * What an HTML page shows, laid out as Excel does it: lines of text in column A, tables below one another. Pages that
 * web systems hand out under the name .xls are such.
 * @throws UnreadableFileError too-large; damaged when the page ends inside a cell, which may have lost its last digits
 */
export function readHtml(html: string): HtmlTable {
  const page = new Page();
  for (let at = 0; at < html.length;) {
    const less = html.indexOf('<', at);
    page.text(html.slice(at, less < 0 ? html.length : less));
    if (less < 0) break;
    at = html.startsWith('<!--', less) ? behind(html, '-->', less + 4) : readTag(html, less, page);
  }
  page.end();
  return page;
}

function behind(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from);
  return found < 0 ? html.length : found + text.length;
}

function readTag(html: string, less: number, page: Page): number {
  const [, slash, written = ''] =
    /^<(\/?)([a-z][\w:]*)/i.exec(html.slice(less, less + LONGEST_TAG_NAME)) ?? [];
  const name = written.toLowerCase();
  if (name === '') {
    const markup = /^[!?/]/.test(html.charAt(less + 1));
    if (!markup) page.text('<');
    return markup ? behind(html, '>', less) : less + 1;
  }
  const end = endOfTag(html, less);
  if (slash) page.close(name);
  else page.open(name, html.slice(less, end));
  if (slash || !UNSEEN.has(name)) return end;
  const close = html.slice(end).search(new RegExp(`</${name}`, 'i'));
  return close < 0 ? html.length : end + close;
}

const LONGEST_TAG_NAME = 32;

/** A ">" in a quoted value does not end the tag, unless the quote is never closed. */
function endOfTag(html: string, less: number): number {
  let quote = '';
  const most = Math.min(html.length, less + LONGEST_TAG);
  for (let at = less + 1; at < most; at += 1) {
    const char = html.charAt(at);
    if (quote !== '') quote = char === quote ? '' : quote;
    else if ((char === '"' || char === "'") && /[=\s]/.test(html.charAt(at - 1))) quote = char;
    else if (char === '>') return at + 1;
  }
  return behind(html, '>', less);
}

/** Longer tags are rare (pictures as text), and hold no ">" in their values. */
const LONGEST_TAG = 1_024;

class Page implements HtmlTable {
  readonly rows: (string | number | null)[][] = [];
  readonly merges: [number, number, number, number][] = [];
  private row: (string | number | null)[] | null = null;
  /** Where the next cell of the row stands, if nothing from above is there. */
  private column = 0;
  private pending = '';
  /** The open cell; null outside of tables and between cells. */
  private cell: { readonly columns: number; readonly rows: number } | null = null;
  private tables = 0;
  /** By column, the first row that no cell further up covers. */
  private free: number[] = [];
  private work = 0;

  text(raw: string): void {
    this.pending += raw;
  }

  open(name: string, tag: string): void {
    if (name === 'table') {
      this.endRow();
      this.free = [];
      this.tables += 1;
    } else if (name === 'tr') {
      this.endRow();
      this.row = [];
    } else if (CELLS.has(name)) {
      this.endCell();
      this.cell = { columns: span(tag, 'colspan', WIDEST_SPAN), rows: span(tag, 'rowspan', HIGHEST_SPAN) };
    } else if (this.cell) {
      if (name === 'br') this.pending += LINE;
      else if (BLOCKS.has(name)) this.pending += ' ';
    } else if (BLOCKS.has(name)) this.endRow();
  }

  close(name: string): void {
    if (name === 'td' || name === 'th') this.endCell();
    else if (name === 'tr' || name === 'caption') this.endRow();
    else if (name === 'table') {
      this.endRow();
      this.tables = Math.max(0, this.tables - 1);
      this.free = [];
    } else if (!BLOCKS.has(name)) return;
    else if (this.cell) this.pending += ' ';
    else this.endRow();
  }

  end(): void {
    if (this.cell) throw new UnreadableFileError('damaged', 'page cut off');
    this.endRow();
  }

  private endRow(): void {
    this.endCell();
    if (!this.row) return;
    this.addRow(this.row);
    this.row = null;
    this.column = 0;
  }

  private addRow(row: (string | number | null)[]): void {
    this.rows.push(row);
    this.spend(1);
  }

  private endCell(): void {
    const text = shownText(this.pending);
    this.pending = '';
    if (!this.cell) {
      // Text between the tags of a table is no cell; elsewhere it is a line.
      if (text !== '' && this.tables === 0) this.addRow([text]);
      return;
    }
    const { columns, rows } = this.cell;
    this.cell = null;
    const row = (this.row ??= []);
    const at = this.rows.length;
    const from = this.column;
    while ((this.free[this.column] ?? 0) > at) this.column += 1;
    const { column } = this;
    this.column = Math.min(SHEET_COLUMNS, column + columns);
    this.spend(this.column - from + 1);
    if (column + columns > SHEET_COLUMNS) return;
    row[column] = valueOfText(text);
    if (columns === 1 && rows === 1) return;
    this.merges.push([at, column, rows, columns]);
    for (let covered = column; covered < this.column; covered += 1) this.free[covered] = at + rows;
  }

  private spend(positions: number): void {
    this.work += positions;
    if (this.work > MOST_POSITIONS || this.merges.length > MOST_MERGES || this.rows.length > SHEET_ROWS) {
      throw new UnreadableFileError('too-large');
    }
  }
}

/** Stands for a line break until white space is gathered. */
const LINE = '\u0000';

function span(tag: string, name: string, most: number): number {
  const [, digits = '1'] = new RegExp(`\\s${name}\\s*=\\s*["']?(\\d{1,9})`, 'i').exec(tag) ?? [];
  return Math.min(most, Math.max(1, Number(digits)));
}

function shownText(raw: string): string {
  return raw
    .slice(0, LONGEST_TEXT * 4)
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,8}));?/gi,
      (whole, hex?: string, decimal?: string, name = '') => {
        const code = hex ? parseInt(hex, 16) : Number(decimal ?? NaN);
        if (Number.isNaN(code)) return ENTITIES.get(String(name).toLowerCase()) ?? whole;
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      },
    )
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ?\0 ?/g, '\n')
    .trim()
    .slice(0, LONGEST_TEXT);
}
