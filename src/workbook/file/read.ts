import type * as XLSX from '@e965/xlsx';
import type { Cell, CellGrid, CellRange, Workbook } from '../cell-grid';
import { MARKER_NAME } from '../sheet-document';
import { delimitedValues } from './delimited';
import { UnreadableFileError } from './errors';
import { readHtml, type HtmlTable } from './html-table';
import { recognise, type RecognisedFile } from './kind';
import { parse } from './library';
import { LONGEST_TEXT, MOST_MERGED, SHEET_COLUMNS, SHEET_ROWS } from './limits';
import { classOfFormat, classOfShown, type NumberFormatClass } from './number-format';

/** Sheet name of a file that has none (CSV). */
export const PLAIN_SHEET = 'Sheet1';

/** Days between the two epochs of Excel: a file in the 1904 system counts from there. */
const DAYS_1904 = 1462;

/**
 * The sheets of a workbook file (.xlsx, .xlsm, .xlsb, .xls, .ods, CSV, an HTML or XML table under any name) as plain
 * cells at their true positions. Formulas give their stored results; nothing is calculated.
 * @throws UnreadableFileError when the bytes are no workbook that can be opened
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const workbook = workbookIn(recognise(bytes));
  if (mergedPositions(workbook) > MOST_MERGED) throw new UnreadableFileError('too-large');
  return workbook;
}

function workbookIn(file: RecognisedFile): Workbook {
  if (file.kind === 'text') return { sheets: [plainGrid({ rows: delimitedValues(file.text), merges: [] })] };
  if (file.kind === 'html') return { sheets: [plainGrid(readHtml(file.text))] };
  return workbookOf(parse(file));
}

/** Positions in merged ranges, as far as their sheet has cells. */
function mergedPositions({ sheets }: Workbook): number {
  let positions = 0;
  for (const { rows, merges } of sheets.filter((sheet) => sheet.merges.length > 0)) {
    const widest = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
    for (const { top, left, bottom, right } of merges) {
      const height = Math.max(0, Math.min(bottom, rows.length - 1) - top + 1);
      positions += height * Math.max(0, Math.min(right, widest - 1) - left + 1);
    }
  }
  return positions;
}

function workbookOf(book: XLSX.WorkBook): Workbook {
  const classes = new Map<string, NumberFormatClass>();
  const classOf = (code: string): NumberFormatClass => {
    const known = classes.get(code) ?? classOfFormat(code);
    classes.set(code, known);
    return known;
  };
  const dateShift = book.Workbook?.WBProps?.date1904 ? DAYS_1904 : 0;
  const sheets = book.SheetNames.map((name, index): CellGrid => {
    const sheet = book.Sheets[name];
    return {
      sheet: name,
      rows: mapSparse(sheet?.['!data'] ?? [], (row) =>
        mapSparse(row, (cell) => cellOf(cell, classOf, dateShift)),
      ),
      merges: (sheet?.['!merges'] ?? []).map(rangeOf),
      hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0,
      marker: markerOf(book, index),
    };
  });
  return { sheets };
}

/** Longer arrays are walked by what is there: forEach asks for every position, and a sheet has 17,179,869,184. */
const SHORT = 256;

/** Array.map that keeps holes as holes and visits only what is there. */
function mapSparse<From, To>(items: readonly From[], convert: (item: From) => To): To[] {
  const result: To[] = [];
  const visit = (item: From | undefined, index: number): void => {
    const converted = item === undefined ? undefined : convert(item);
    if (converted !== undefined) result[index] = converted;
  };
  if (items.length <= SHORT) items.forEach(visit);
  else for (const key of Object.keys(items)) visit(items[Number(key)], Number(key));
  return result;
}

function cellOf(
  cell: XLSX.CellObject,
  classOf: (code: string) => NumberFormatClass,
  dateShift: number,
): Cell | undefined {
  if (cell.t === 'e') return { value: null, error: cell.w ?? '#VALUE!' };
  if (typeof cell.v === 'string') return { value: cell.v.slice(0, LONGEST_TEXT) };
  if (typeof cell.v === 'boolean') return { value: cell.v };
  if (typeof cell.v !== 'number' || !Number.isFinite(cell.v)) return undefined;
  const format = typeof cell.z === 'string' ? classOf(cell.z) : classOfShown(cell.w ?? '');
  if (format === 'date') return { value: cell.v + dateShift, date: true };
  return format === 'percent' ? { value: cell.v, percent: true } : { value: cell.v };
}

/** Bounds that no sheet has are drawn in. */
function rangeOf({ s: start, e: end }: XLSX.Range): CellRange {
  const row = (index: number): number => Math.max(0, Math.min(SHEET_ROWS - 1, index));
  const column = (index: number): number => Math.max(0, Math.min(SHEET_COLUMNS - 1, index));
  return { top: row(start.r), left: column(start.c), bottom: row(end.r), right: column(end.c) };
}

function markerOf(book: XLSX.WorkBook, sheetIndex: number): string | null {
  const name = book.Workbook?.Names?.find(
    (entry) => entry.Name === MARKER_NAME && entry.Sheet === sheetIndex,
  );
  const text = /^"((?:[^"]|"")*)"$/.exec(name?.Ref ?? '');
  return text?.[1] === undefined ? null : text[1].replaceAll('""', '"');
}

function plainGrid({ rows, merges }: HtmlTable): CellGrid {
  return {
    sheet: PLAIN_SHEET,
    rows: mapSparse(rows, (values) =>
      mapSparse(values, (value): Cell | undefined => (value === null ? undefined : { value })),
    ),
    merges: merges.map(([row, column, height, width]) => ({
      top: row,
      left: column,
      bottom: row + height - 1,
      right: column + width - 1,
    })),
    hidden: false,
    marker: null,
  };
}
