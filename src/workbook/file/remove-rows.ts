import { a1, quotedSheet, rangeAddress, type CellRange } from '../cell-grid';
import { rowsOf } from './cell-changes';
import { SPREADSHEET } from './office-names';
import { rangeOf } from './office-sheet';
import type { Package } from './package';
import { withAttribute } from './xml';
import { outlineOf, TextEdits, type Outline } from './xml-outline';

/** Where rows of a sheet stand after some were removed. */
export class RowsRemoved {
  /** @param removed zero-based, each once */
  constructor(private readonly removed: readonly number[]) {}

  /** The row that a row becomes; null for one that is removed. */
  row(row: number): number | null {
    return this.removed.includes(row) ? null : this.#above(row);
  }

  /** What is left of a range; null when nothing is. */
  range(range: CellRange): CellRange | null {
    const top = this.#above(range.top);
    const bottom = this.#above(range.bottom + 1) - 1;
    return bottom < top ? null : { ...range, top, bottom };
  }

  /** "A5:B9" or "A5" as it is called now; null when nothing of it is left. */
  reference(reference: string): string | null {
    const range = this.range(rangeOf(reference));
    if (range === null) return null;
    return reference.includes(':') ? rangeAddress(range) : a1(range.top, range.left);
  }

  #above(row: number): number {
    return row - this.removed.filter((each) => each < row).length;
  }
}

/** A text in quotes, a sheet before "!", a cell or two that span a range. */
const TOKENS =
  /("(?:[^"]|"")*")|('(?:[^']|'')*'!|[\p{L}\p{M}\p{N}_.]+!)?(?<![\p{L}\p{M}\p{N}_.])(\$?[A-Z]{1,3}\$?)(\d{1,7})(?::(\$?[A-Z]{1,3}\$?)(\d{1,7}))?(?![\p{L}\p{M}\p{N}_.(])/gu;

/**
 * A formula after rows of a sheet were removed.
 * @param isOurs whether a sheet before "!" is that sheet; undefined is a place without a sheet
 */
export function shiftedFormula(
  formula: string,
  rows: RowsRemoved,
  isOurs: (sheet: string | undefined) => boolean,
): string {
  return formula.replace(
    TOKENS,
    (whole, text?: string, sheet?: string, first?: string, top?: string, last?: string, bottom?: string) => {
      if (text !== undefined || first === undefined || top === undefined || !isOurs(sheet)) return whole;
      const range = { top: Number(top) - 1, bottom: Number(bottom ?? top) - 1, left: 0, right: 0 };
      const now = rows.range(range);
      const gone = now === null || (bottom === undefined && rows.row(range.top) === null);
      if (gone) return `${sheet ?? ''}#REF!`;
      const end = last === undefined ? '' : `:${last}${now.bottom + 1}`;
      return `${sheet ?? ''}${first}${now.top + 1}${end}`;
    },
  );
}

const FORMULAS = /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2)(?:\s[^>]*)?(?<!\/)>)([^<]*)/g;

/** Elements of a sheet whose ranges move with its rows, by the attribute that holds them. */
const MOVING: Readonly<
  Record<string, { readonly child: string | null; readonly attribute: 'ref' | 'sqref' }>
> = {
  mergeCells: { child: 'mergeCell', attribute: 'ref' },
  hyperlinks: { child: 'hyperlink', attribute: 'ref' },
  conditionalFormatting: { child: null, attribute: 'sqref' },
  dataValidations: { child: 'dataValidation', attribute: 'sqref' },
  ignoredErrors: { child: 'ignoredError', attribute: 'sqref' },
  autoFilter: { child: null, attribute: 'ref' },
  dimension: { child: null, attribute: 'ref' },
};

/** What may stand on a sheet whose rows are removed; anything else might point to its cells. */
const KNOWN: ReadonlySet<string> = new Set([
  ...Object.keys(MOVING),
  'sheetPr',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'phoneticPr',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'tableParts',
]);

/** Whether a sheet holds nothing that could not follow its rows: no notes, no pictures, no formulas that cells share. */
export function canRemoveRows(book: Package, path: string): boolean {
  const xml = book.text(path);
  return (
    outlineOf(xml, SPREADSHEET, 1).children.every(({ name }) => KNOWN.has(name)) &&
    book.relations(path).every(({ type }) => /\/(?:table|hyperlink|printerSettings)$/.test(type)) &&
    !/<(?:[\w.-]+:)?f\s[^>]*\bt=["'](?:shared|array|dataTable)["']/.test(xml)
  );
}

/** Whether "ชื่อ!" or "'ชื่อ'!" before a cell is this sheet. */
function isSheet(sheet: string): (prefix: string) => boolean {
  const names = new Set([quotedSheet(sheet), sheet].map((name) => `${name.toLowerCase()}!`));
  return (prefix) => names.has(prefix.toLowerCase());
}

/** A formula of another sheet, or of a name, after rows of a sheet were removed. */
export const shiftedElsewhere = (formula: string, sheet: string, removed: readonly number[]): string => {
  const isOurs = isSheet(sheet);
  return shiftedFormula(
    formula,
    new RowsRemoved(removed),
    (prefix) => prefix !== undefined && isOurs(prefix),
  );
};

/**
 * Removes rows of a sheet as Excel does: what stands below moves up, and whatever names these cells names them where they stand now, on
 * this sheet and on others. Names of the workbook are left to the caller.
 * @param removed zero-based; `canRemoveRows` must hold
 */
export function removeRows(book: Package, path: string, sheet: string, removed: readonly number[]): void {
  const xml = book.text(path);
  const root = outlineOf(xml, SPREADSHEET, 5);
  const rows = new RowsRemoved(removed);
  const isOurs = isSheet(sheet);
  const onSheet = (prefix: string | undefined): boolean => prefix === undefined || isOurs(prefix);
  const elsewhere = (prefix: string | undefined): boolean => prefix !== undefined && isOurs(prefix);

  const edits = new TextEdits(xml);
  for (const section of root.children) {
    if (section.name === 'sheetData') moveRows(edits, section, rows);
    const moving = MOVING[section.name];
    if (!moving) continue;
    let count = 0;
    for (const element of moving.child === null ? [section] : section.children) {
      const before = element.attributes.get(moving.attribute) ?? '';
      const after = before
        .split(/\s+/)
        .flatMap((each) => (each === '' ? [] : (rows.reference(each) ?? [])))
        .join(' ');
      if (after !== '') count += 1;
      if (after === '') edits.replace(element, '');
      else if (after !== before) edits.retag(element, (tag) => withAttribute(tag, moving.attribute, after));
    }
    // A container says how many it holds, and is none when it holds nothing.
    if (moving.child === null || count === section.children.length) continue;
    if (section.attributes.has('count')) edits.retag(section, (tag) => withAttribute(tag, 'count', count));
  }
  book.setText(path, shiftedIn(edits.result(), rows, onSheet));
  for (const { type, target } of book.relations(path)) {
    if (!type.endsWith('/table')) continue;
    const table = book.text(target);
    const moved = table.replace(/\bref="([^"]*)"/g, (whole, reference: string) => {
      const now = rows.reference(reference);
      return now === null ? whole : `ref="${now}"`;
    });
    if (moved !== table) book.setText(target, moved);
  }
  for (const other of book.paths()) {
    if (other === path || !/\/worksheets\/[^/]+\.xml$/.test(other)) continue;
    const text = book.text(other);
    const moved = shiftedIn(text, rows, elsewhere);
    if (moved !== text) book.setText(other, moved);
  }
}

function moveRows(edits: TextEdits, data: Outline, rows: RowsRemoved): void {
  for (const { row, element, cells } of rowsOf(data)) {
    const now = rows.row(row);
    if (now === null) {
      edits.replace(element, '');
      continue;
    }
    if (now === row) continue;
    edits.retag(element, (tag) => withAttribute(tag, 'r', now + 1));
    for (const { column, element: cell } of cells)
      edits.retag(cell, (tag) => withAttribute(tag, 'r', a1(now, column)));
  }
}

const plainText = (xml: string): string =>
  xml.replaceAll('&apos;', "'").replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&#34;', '"');

/** Every formula of a part with its places shifted; one in which nothing moves keeps its letters. */
const shiftedIn = (xml: string, rows: RowsRemoved, isOurs: (sheet: string | undefined) => boolean): string =>
  xml.replace(FORMULAS, (whole, tag: string, formula: string) => {
    const plain = plainText(formula);
    const moved = shiftedFormula(plain, rows, isOurs);
    return moved === plain ? whole : tag + moved;
  });
