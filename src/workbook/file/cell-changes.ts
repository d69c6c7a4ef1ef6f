import { a1, type CellRef } from '../cell-grid';
import type { CellChange } from '../host-workbook';
import { UnreadableFileError } from './errors';
import { SPREADSHEET } from './office-names';
import { placeOf } from './office-sheet';
import { cellText, type StringTable } from './string-table';
import { escapeText } from '../escape-xml';
import { withPrefix } from './xml';
import { outlineOf, TextEdits, type Outline } from './xml-outline';
import { isSet } from './xml-values';

/** A change of one cell in a file. The look of the cell stays as it is. */
export type FileCellChange = Omit<CellChange, 'style'>;

/** A change as it is written: with the number of a style, and the result of a formula, where they are known. */
export interface CellEdit extends Omit<FileCellChange, 'content'> {
  readonly content: { readonly value: CellValue } | { readonly formula: string; readonly result?: CellValue };
  /** Of the style table; without it the cell looks as it did. */
  readonly s?: string;
}

type CellValue = string | number | boolean | null;

interface OldCell {
  readonly column: number;
  readonly element: Outline;
}

interface OldRow {
  readonly row: number;
  readonly element: Outline;
  readonly cells: readonly OldCell[];
}

/** What changes of a sheet come to. */
export interface ChangedSheet {
  readonly xml: string;
  /** A cell has lost its formula. */
  readonly lostFormula: boolean;
}

/**
 * The part of a worksheet with cells changed; all that is not said of them keeps its letters. A formula is written without a result.
 * @param changes of this sheet, each cell once
 * @throws UnreadableFileError damaged when the part is none of a worksheet
 * @throws Error when a formula would change that other cells share: it cannot be taken from them
 */
export function changeCells(xml: string, changes: readonly CellEdit[], strings: StringTable): ChangedSheet {
  const root = outlineOf(xml, SPREADSHEET, 4);
  const data = root.children.find(({ name }) => name === 'sheetData');
  if (!data) throw new UnreadableFileError('damaged', 'no cells');
  const edits = new TextEdits(xml);
  const rows = rowsOf(data);
  const columnStyles = stylesOfColumns(root);
  let lostFormula = false;
  const byRow = new Map<number, CellEdit[]>();
  for (const change of [...changes].sort((a, b) => a.row - b.row || a.column - b.column)) {
    byRow.set(change.row, [...(byRow.get(change.row) ?? []), change]);
  }
  let appended = '';
  for (const [row, own] of byRow) {
    const old = rows.find((each) => each.row === row);
    const written = (change: CellEdit, style: string | undefined): string =>
      withPrefix(cellXml(change, change.s ?? style, strings), data.prefix);
    if (!old) {
      const cells = own.map((change) => written(change, columnStyles(change.column))).join('');
      const text = `<${data.prefix}row r="${row + 1}">${cells}</${data.prefix}row>`;
      const next = rows.find((each) => each.row > row);
      if (next) edits.insert(next.element.start, text);
      else appended += text;
      continue;
    }
    let behind = '';
    for (const change of own) {
      const cell = old.cells.find(({ column }) => column === change.column);
      if (cell) {
        lostFormula = checkFormula(cell.element, change) || lostFormula;
        edits.replace(cell.element, written(change, cell.element.attributes.get('s')));
        continue;
      }
      const rowStyle = isSet(old.element.attributes.get('customFormat'))
        ? old.element.attributes.get('s')
        : undefined;
      const text = written(change, rowStyle ?? columnStyles(change.column));
      const next = old.cells.find(({ column }) => column > change.column);
      if (next) edits.insert(next.element.start, text);
      else behind += text;
    }
    edits.append(old.element, behind);
  }
  edits.append(data, appended);
  return { xml: edits.result(), lostFormula };
}

/** Rows and cells with their places; one that does not say its place stands behind the one before. */
export function rowsOf(data: Outline): readonly OldRow[] {
  let row = -1;
  return data.children
    .filter(({ name }) => name === 'row')
    .map((element) => {
      row = Number(element.attributes.get('r') ?? row + 2) - 1;
      let column = -1;
      const cells = element.children
        .filter(({ name }) => name === 'c')
        .map((cell) => {
          const place = cell.attributes.get('r');
          column = place === undefined ? column + 1 : placeOf(place).column;
          return { column, element: cell };
        });
      return { row, element, cells };
    });
}

/** A cell that is not there yet looks as its column does. */
function stylesOfColumns(root: Outline): (column: number) => string | undefined {
  const columns = root.children.find(({ name }) => name === 'cols')?.children ?? [];
  return (column) => {
    const found = columns.find(
      ({ attributes }) =>
        Number(attributes.get('min')) <= column + 1 && column + 1 <= Number(attributes.get('max')),
    );
    return found?.attributes.get('style');
  };
}

/** Whether a formula goes. */
function checkFormula(cell: Outline, { content }: CellEdit): boolean {
  const formula = cell.children.find(({ name }) => name === 'f');
  if (formula?.attributes.has('ref')) throw new Error('a formula that other cells share cannot be changed');
  return formula !== undefined && 'value' in content;
}

function cellXml(
  { row, column, content }: Pick<CellEdit, 'content'> & Omit<CellRef, 'sheet'>,
  style: string | undefined,
  strings: StringTable,
): string {
  const start = `<c r="${a1(row, column)}"${style === undefined ? '' : ` s="${style}"`}`;
  if ('formula' in content) {
    const formula = `<f>${escapeText(content.formula.replace(/^=/, ''))}</f>`;
    const { result = null } = content;
    if (result === null) return `${start}>${formula}</c>`;
    if (typeof result === 'number') return `${start}>${formula}<v>${result}</v></c>`;
    return typeof result === 'boolean'
      ? `${start} t="b">${formula}<v>${Number(result)}</v></c>`
      : `${start} t="str">${formula}<v>${escapeText(cellText(result))}</v></c>`;
  }
  const { value } = content;
  if (value === null || value === '') return `${start}/>`;
  if (typeof value === 'string') return `${start} t="s"><v>${strings.numberOf(value)}</v></c>`;
  return typeof value === 'boolean'
    ? `${start} t="b"><v>${Number(value)}</v></c>`
    : `${start}><v>${value}</v></c>`;
}
