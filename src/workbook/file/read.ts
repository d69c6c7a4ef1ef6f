import type * as XLSX from '@e965/xlsx';
import type { Cell, CellGrid, CellRange, Workbook } from '../cell-grid';
import { markerOf } from '../marker-formula';
import { mergedPositions } from '../merged-positions';
import { numberCell } from '../number-cell';
import { classOfFormat, classOfShown, type NumberFormatClass } from '../number-format';
import { MARKER_NAME } from '../sheet-document';
import { delimitedValues } from './delimited';
import { UnreadableFileError } from './errors';
import { readExcel2003 } from './excel-2003';
import { readHtml, type HtmlTable } from './html-table';
import { recognise, type RecognisedFile, type XmlFile } from './kind';
import { parse } from './library';
import { LONGEST_TEXT, MOST_MERGED, SHEET_COLUMNS, SHEET_ROWS } from './limits';
import { readOfficeWorkbook } from './office-workbook';
import { readFlatOpenDocument, readOpenDocument } from './open-document';
import type { SheetBuilder } from './sheet-builder';

/** Sheet name of a file that has none (CSV). */
export const PLAIN_SHEET = 'Sheet1';

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
  if (file.kind === 'xls' || file.kind === 'xlsb') return workbookOf(parse(file));
  return { sheets: sheetsOf(file).map((sheet) => sheet.grid()) };
}

/** The sheets of a file that is XML inside. @throws UnreadableFileError */
export function sheetsOf(file: XmlFile): readonly SheetBuilder[] {
  if (file.kind === 'ods') return readOpenDocument(file.entries);
  if (file.kind === 'fods') return readFlatOpenDocument(file.text);
  return file.kind === 'spreadsheetml' ? readExcel2003(file.text) : readOfficeWorkbook(file.entries);
}

function workbookOf(book: XLSX.WorkBook): Workbook {
  const classes = new Map<string, NumberFormatClass>();
  const classOf = (code: string): NumberFormatClass => {
    const known = classes.get(code) ?? classOfFormat(code);
    classes.set(code, known);
    return known;
  };
  const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const sheets = book.SheetNames.map((name, index): CellGrid => {
    const sheet = book.Sheets[name];
    return {
      sheet: name,
      rows: mapSparse(sheet?.['!data'] ?? [], (row) =>
        mapSparse(row, (cell) => cellOf(cell, classOf, date1904)),
      ),
      merges: (sheet?.['!merges'] ?? []).map(rangeOf),
      hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0,
      marker: sheetMarker(book, index),
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
  date1904: boolean,
): Cell | undefined {
  if (cell.t === 'e') return { value: null, error: cell.w ?? '#VALUE!' };
  if (typeof cell.v === 'string') return { value: cell.v.slice(0, LONGEST_TEXT) };
  if (typeof cell.v === 'boolean') return { value: cell.v };
  if (typeof cell.v !== 'number' || !Number.isFinite(cell.v)) return undefined;
  const format = typeof cell.z === 'string' ? classOf(cell.z) : classOfShown(cell.w ?? '');
  return numberCell(cell.v, format, date1904);
}

/** Bounds that no sheet has are drawn in. */
function rangeOf({ s: start, e: end }: XLSX.Range): CellRange {
  const row = (index: number): number => Math.max(0, Math.min(SHEET_ROWS - 1, index));
  const column = (index: number): number => Math.max(0, Math.min(SHEET_COLUMNS - 1, index));
  return { top: row(start.r), left: column(start.c), bottom: row(end.r), right: column(end.c) };
}

function sheetMarker(book: XLSX.WorkBook, sheetIndex: number): string | null {
  const name = book.Workbook?.Names?.find(
    (entry) => entry.Name === MARKER_NAME && entry.Sheet === sheetIndex,
  );
  return markerOf(name?.Ref ?? '');
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
