import type { Cell } from '../cell-grid';
import { Budget } from './budget';
import { valueOfText } from './delimited';
import { UnreadableFileError } from './errors';
import { exactCell } from './html-exact';
import { behind, endOfTag, htmlAttribute, LINE, shownText, span } from './html-tags';
import { MOST_MERGES, SHEET_COLUMNS, SHEET_ROWS } from './limits';
import { SheetBuilder } from './sheet-builder';

/** Positions of cells, covered ones included: a page of 16 MB has two million cells at most, spans make more of them. */
const MOST_POSITIONS = 20_000_000;

/** The standard ends colspan here, and so does every browser. */
const WIDEST_SPAN = 1_000;
const HIGHEST_SPAN = 65_534;

/** Elements whose text nobody sees. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'title', 'noscript', 'template', 'xml']);

/** Elements that hold one cell; a caption is a row with one. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'caption']);

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements that begin a line of their own outside of tables. */
const BLOCKS = words(
  'address article br center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table ul',
);

/** Elements that have no end, so that nothing is inside them. */
const VOID = words('area base br col embed hr img input link meta param source track wbr');

/**
 * What an HTML page shows, laid out as Excel does it: lines of text in column A, tables below one another. Pages that
 * web systems hand out under the name .xls are such. Rows and columns that the page hides are told; a single cell that it hides is left
 * out, and those behind it move up, as in a browser.
 * @throws UnreadableFileError too-large; damaged when the page ends inside a cell, which may have lost its last digits
 */
export function readHtml(html: string, name: string): SheetBuilder {
  const page = readPage(html, name, false);
  return (page.hidesSingleCells() ? readPage(html, name, true) : page).sheet;
}

function readPage(html: string, name: string, withoutHidden: boolean): Page {
  const page = new Page(name, hiddenClasses(html), withoutHidden);
  for (let at = 0; at < html.length;) {
    const less = html.indexOf('<', at);
    page.text(html.slice(at, less < 0 ? html.length : less));
    if (less < 0) break;
    at = html.startsWith('<!--', less) ? behind(html, '-->', less + 4) : readTag(html, less, page);
  }
  page.end();
  return page;
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

const HIDING = /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Style sheets of a page are short, and stand at its beginning. */
const STYLE_HEAD = 256 * 1024;

/** Classes that the page's own styles hide. */
function hiddenClasses(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, css = ''] of html.slice(0, STYLE_HEAD).matchAll(/<style\b[^>]*>([^<]*)/gi)) {
    for (const [, selectors = '', rules = ''] of css.matchAll(/([^{}]{1,500})\{([^{}]*)\}/g)) {
      if (!HIDING.test(rules)) continue;
      for (const selector of selectors.split(',')) {
        const [, own] = /^\s*[a-z]*\.([\w-]+)\s*$/i.exec(selector) ?? [];
        if (own !== undefined) found.add(own);
      }
    }
  }
  return found;
}

interface OpenCell {
  readonly columns: number;
  readonly rows: number;
  readonly hidden: boolean;
  /** How many of the elements around it are unseen; what hides inside of it ends with it. */
  readonly unseen: number;
  /** The number that the page shows rounded, as Excel writes it beside. */
  readonly exact: string | undefined;
}

class Page {
  readonly sheet: SheetBuilder;
  /** Where the next row stands. */
  private bottom = 0;
  private inRow = false;
  /** Where the next cell of the row stands, if nothing from above is there. */
  private column = 0;
  private pending = '';
  /** The open cell; null outside of tables and between cells. */
  private cell: OpenCell | null = null;
  private tables = 0;
  /** By column, the first row that no cell further up covers. */
  private free: number[] = [];
  private work = 0;
  /** Names of open elements, from the one that hides all that is in it. */
  private readonly unseen: string[] = [];
  private rowIsHidden = false;
  /** Columns that the table hides by its <col> elements. */
  private readonly hiddenColumns = new Set<number>();
  private columnElements = 0;
  /** By column, how many cells are shown and how many are hidden in rows that are shown. */
  private readonly shown = new Map<number, number>();
  private readonly hidden = new Map<number, number>();

  constructor(
    name: string,
    private readonly classes: ReadonlySet<string>,
    private readonly withoutHidden: boolean,
  ) {
    this.sheet = new SheetBuilder(name, new Budget());
  }

  /** A column is hidden when all its cells are; anything else hides single cells. */
  hidesSingleCells(): boolean {
    return !this.withoutHidden && [...this.hidden.keys()].some((column) => this.shown.has(column));
  }

  text(raw: string): void {
    if (this.unseen.length === 0 || this.cell?.hidden) this.pending += raw;
  }

  open(name: string, tag: string): void {
    const hides = this.isHidden(tag);
    // A paragraph ends where a block begins, whether the page says so or not.
    if (BLOCKS.has(name) && this.unseen.at(-1) === 'p') this.unseen.pop();
    if (name === 'table') this.openTable();
    else if (name === 'tr') {
      this.endRow();
      this.inRow = true;
      this.rowIsHidden = hides || this.unseen.length > 0;
    } else if (name === 'col') this.openColumn(tag, hides);
    else if (CELLS.has(name)) this.openCell(tag, hides);
    else if (this.cell) {
      if (name === 'br') this.text(LINE);
      else if (BLOCKS.has(name)) this.text(' ');
    } else if (BLOCKS.has(name)) this.endRow();
    const isHiding = hides && !CELLS.has(name) && name !== 'tr';
    if ((isHiding || this.unseen.includes(name)) && !VOID.has(name)) this.unseen.push(name);
  }

  close(name: string): void {
    if (name === 'td' || name === 'th') this.endCell();
    else if (name === 'tr' || name === 'caption') this.endRow();
    else if (name === 'table') {
      this.endRow();
      this.tables = Math.max(0, this.tables - 1);
      this.free = [];
      this.hiddenColumns.clear();
    } else if (BLOCKS.has(name)) {
      if (this.cell) this.text(' ');
      else this.endRow();
    }
    const inner = this.unseen.lastIndexOf(name);
    if (inner >= 0) this.unseen.length = inner;
  }

  end(): void {
    if (this.cell) throw new UnreadableFileError('damaged', 'page cut off');
    this.endRow();
    for (const column of this.hidden.keys()) {
      if (!this.shown.has(column)) this.sheet.hiddenColumns.push({ from: column, to: column });
    }
  }

  private openTable(): void {
    this.endRow();
    this.free = [];
    this.tables += 1;
    this.hiddenColumns.clear();
    this.columnElements = 0;
  }

  private openColumn(tag: string, hides: boolean): void {
    const from = this.columnElements;
    this.columnElements = Math.min(SHEET_COLUMNS, from + span(tag, 'span', WIDEST_SPAN));
    if (!hides) return;
    for (let column = from; column < this.columnElements; column += 1) this.hiddenColumns.add(column);
  }

  private openCell(tag: string, hides: boolean): void {
    this.endCell();
    this.cell = {
      columns: span(tag, 'colspan', WIDEST_SPAN),
      rows: span(tag, 'rowspan', HIGHEST_SPAN),
      hidden: hides || this.unseen.length > 0,
      unseen: this.unseen.length,
      exact: tag.includes('x:num') ? htmlAttribute(tag, 'x:num') : undefined,
    };
  }

  private isHidden(tag: string): boolean {
    if (!/\s(?:hidden|style|class)/i.test(tag)) return false;
    const classes = htmlAttribute(tag, 'class')?.split(/\s+/) ?? [];
    return (
      htmlAttribute(tag, 'hidden') !== undefined ||
      HIDING.test(htmlAttribute(tag, 'style') ?? '') ||
      classes.some((name) => this.classes.has(name))
    );
  }

  private endRow(): void {
    this.endCell();
    if (!this.inRow) return;
    this.inRow = false;
    this.nextRow(this.rowIsHidden);
    this.rowIsHidden = false;
  }

  private nextRow(hidden: boolean): void {
    if (hidden) this.sheet.hiddenRows.push({ from: this.bottom, to: this.bottom });
    this.bottom += 1;
    this.column = 0;
    this.spend(1);
  }

  private endCell(): void {
    const text = shownText(this.pending);
    this.pending = '';
    if (!this.cell) {
      // Text between the tags of a table is no cell; elsewhere it is a line.
      if (text === '' || this.tables > 0) return;
      this.sheet.put(this.bottom, 0, { value: valueOfText(text) });
      this.nextRow(false);
      return;
    }
    const { columns, rows, hidden, exact, unseen } = this.cell;
    this.cell = null;
    this.unseen.length = Math.min(unseen, this.unseen.length);
    if (hidden && !this.rowIsHidden && this.withoutHidden) return;
    this.inRow = true;
    const from = this.column;
    while ((this.free[this.column] ?? 0) > this.bottom) this.column += 1;
    const { column } = this;
    this.column = Math.min(SHEET_COLUMNS, column + columns);
    this.spend(this.column - from + 1);
    if (column + columns > SHEET_COLUMNS) return;
    const counts = hidden || this.hiddenColumns.has(column) ? this.hidden : this.shown;
    if (!this.rowIsHidden) counts.set(column, (counts.get(column) ?? 0) + 1);
    const cell = exact === undefined ? plainCell(text) : exactCell(text, exact);
    if (cell) this.sheet.put(this.bottom, column, cell, cell.percent ? '0.00%' : '');
    if (columns === 1 && rows === 1) return;
    const { bottom } = this;
    this.sheet.merges.push({
      top: bottom,
      left: column,
      bottom: Math.min(SHEET_ROWS, bottom + rows) - 1,
      right: column + columns - 1,
    });
    for (let covered = column; covered < this.column; covered += 1) this.free[covered] = bottom + rows;
  }

  private spend(positions: number): void {
    this.work += positions;
    if (this.work > MOST_POSITIONS || this.sheet.merges.length > MOST_MERGES || this.bottom > SHEET_ROWS) {
      throw new UnreadableFileError('too-large');
    }
  }
}

function plainCell(text: string): Cell | undefined {
  const value = valueOfText(text);
  return value === null ? undefined : { value };
}
