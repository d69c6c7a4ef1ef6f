import { rangeAddress, type CellRange } from '../cell-grid';
import type { CellContent, TableUpdate } from '../table-update';
import { changeCells, rowsOf, type CellEdit } from './cell-changes';
import { UnreadableFileError } from './errors';
import { SPREADSHEET } from './office-names';
import { rangeOf } from './office-sheet';
import type { Package } from './package';
import { canRemoveRows } from './remove-rows';
import type { StringTable } from './string-table';
import { withAttribute } from './xml';
import { outlineOf, TextEdits, type Outline } from './xml-outline';

/** Parts of a sheet whose ranges grow with a table: colours and drop-downs. */
const GROWING: Readonly<Record<string, string>> = {
  conditionalFormatting: 'conditionalFormatting',
  dataValidations: 'dataValidation',
};

/** A sheet whose table was changed. */
export interface UpdatedSheet {
  readonly xml: string;
  readonly lostFormula: boolean;
  /** Number (from 1) of the last row of the table before and after. */
  readonly grew: Growth;
}

interface Growth {
  readonly from: number;
  readonly to: number;
}

const isFilled = (cell: Outline): boolean =>
  cell.children.some(({ name, text, children }) => name === 'f' || text !== '' || children.length > 0);

/** Whether nobody has anything beside the table in the rows that leave: they go as whole rows of the sheet. */
function isAlone(xml: string, { removed, left, right }: TableUpdate): boolean {
  const data = outlineOf(xml, SPREADSHEET, 5).children.find(({ name }) => name === 'sheetData');
  return (
    !data ||
    rowsOf(data)
      .filter(({ row }) => removed.includes(row))
      .every(({ cells }) =>
        cells.every(({ column, element }) => (column >= left && column <= right) || !isFilled(element)),
      )
  );
}

/** The table of a sheet with this header row, and the path of its part; null where a program kept cells only. */
function tableAt(
  book: Package,
  path: string,
  headerRow: number,
): { readonly part: string; readonly range: CellRange; readonly hasTotals: boolean } | null {
  for (const { type, target } of book.relations(path)) {
    if (!type.endsWith('/table') || book.bytes(target) === undefined) continue;
    const { attributes } = outlineOf(book.text(target), SPREADSHEET, 0);
    const range = rangeOf(attributes.get('ref') ?? '');
    if (range.top === headerRow) {
      return { part: target, range, hasTotals: Number(attributes.get('totalsRowCount') ?? 0) > 0 };
    }
  }
  return null;
}

/**
 * Whether nobody has anything in the rows below the table that it grows into, nor in the one after them: what stands directly below a
 * register belongs to it.
 */
function hasRoom(root: Outline, { lastRow, added }: TableUpdate): boolean {
  const [first, last] = [lastRow + 1, lastRow + added.length + 1];
  const data = root.children.find(({ name }) => name === 'sheetData');
  const filled = data
    ? rowsOf(data).some(
        ({ row, cells }) => row >= first && row <= last && cells.some(({ element }) => isFilled(element)),
      )
    : false;
  const merged = root.children
    .filter(({ name }) => name === 'mergeCells')
    .flatMap(({ children }) => children)
    .some(({ attributes }) => {
      const range = rangeOf(attributes.get('ref') ?? '');
      return range.top <= last && range.bottom >= first;
    });
  return !filled && !merged;
}

/**
 * The part of a sheet with its table changed: cells, rows behind the last one, and everything that ends with the table ends with its new
 * last row. null where that cannot be done without harm to what somebody has there: no room below, a row of totals, something beside rows
 * that leave, notes that would not follow theirs.
 * @throws UnreadableFileError when a part is damaged
 */
export function updateTable(
  book: Package,
  path: string,
  update: TableUpdate,
  strings: StringTable,
): UpdatedSheet | null {
  const { headerRow, lastRow, added, cells, removed } = update;
  if (removed.length > 0 && !(canRemoveRows(book, path) && isAlone(book.text(path), update))) return null;
  // A table has at least one row.
  if (added.length === 0 && removed.length === lastRow - headerRow) return null;
  const xml = book.text(path);
  const root = outlineOf(xml, SPREADSHEET, 5);
  const table = tableAt(book, path, headerRow);
  if (table?.hasTotals ?? false) return null;
  if (added.length > 0 && !hasRoom(root, update)) return null;
  const grew = { from: (table?.range.bottom ?? lastRow) + 1, to: lastRow + added.length + 1 };

  const data = root.children.find(({ name }) => name === 'sheetData');
  if (!data) throw new UnreadableFileError('damaged', 'no cells');
  const model = rowsOf(data).find(({ row }) => row === lastRow);
  const looks = new Map(model?.cells.map(({ column, element }) => [column, element.attributes.get('s')]));
  const changes: CellEdit[] = [
    ...cells.map(({ row, column, content }) => ({ sheet: '', row, column, content: plain(content) })),
    ...added.flatMap((line, index) =>
      Array.from({ length: Math.max(line.length, ...looks.keys()) }, (_, column): CellEdit => {
        const style = looks.get(column);
        const content = plain(line[column] ?? { value: null });
        return {
          sheet: '',
          row: lastRow + 1 + index,
          column,
          content,
          ...(style !== undefined && { s: style }),
        };
      }),
    ),
  ];
  const changed = changeCells(withLongerRanges(xml, root, update, grew), changes, strings);
  if (table && grew.to !== grew.from) growPart(book, table.part, table.range, grew.to);
  return { ...changed, grew };
}

const plain = (content: CellContent): CellEdit['content'] =>
  'formula' in content ? { formula: content.formula, result: content.value } : content;

/** Ranges below the header that ended with the table end with its new last row; the used range reaches there. */
function withLongerRanges(
  xml: string,
  root: Outline,
  { headerRow, left }: TableUpdate,
  { from, to }: Growth,
): string {
  if (from === to) return xml;
  const edits = new TextEdits(xml);
  const longer = (ref: string): string => {
    const range = rangeOf(ref);
    const ends = range.top > headerRow && range.bottom + 1 >= from && range.bottom + 1 < to;
    return ends ? rangeAddress({ ...range, bottom: to - 1 }) : ref;
  };
  for (const section of root.children) {
    if (section.name === 'dimension') {
      const range = rangeOf(section.attributes.get('ref') ?? '');
      if (range.bottom + 1 < to) {
        const ref = rangeAddress({ ...range, left: Math.min(range.left, left), bottom: to - 1 });
        edits.retag(section, (tag) => withAttribute(tag, 'ref', ref));
      }
    }
    const wanted = GROWING[section.name];
    if (wanted === undefined) continue;
    const each = wanted === section.name ? [section] : section.children;
    for (const element of each) {
      const before = element.attributes.get('sqref') ?? '';
      const after = before.split(/\s+/).map(longer).join(' ');
      if (after !== before) edits.retag(element, (tag) => withAttribute(tag, 'sqref', after));
    }
  }
  return edits.result();
}

/** The part of a table reaches down to another row, and so does its filter. */
function growPart(book: Package, part: string, range: CellRange, lastRow: number): void {
  const xml = book.text(part);
  const root = outlineOf(xml, SPREADSHEET, 1);
  const edits = new TextEdits(xml);
  const ref = rangeAddress({ ...range, bottom: lastRow - 1 });
  edits.retag(root, (tag) => withAttribute(tag, 'ref', ref));
  const filter = root.children.find(({ name }) => name === 'autoFilter');
  if (filter) edits.retag(filter, (tag) => withAttribute(tag, 'ref', ref));
  book.setText(part, edits.result());
}

/** A printed range that ended with the table ends with its new last row: ("'ทะเบียน'!$A$1:$R$9", 9, 11) → "'ทะเบียน'!$A$1:$R$11". */
export const longerPrintArea = (formula: string, { from, to }: Growth): string =>
  formula.replace(/(\$[A-Z]{1,3}\$)(\d+)$/, (whole, column: string, row: string) =>
    Number(row) >= from && Number(row) < to ? `${column}${to}` : whole,
  );
