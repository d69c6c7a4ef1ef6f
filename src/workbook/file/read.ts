import * as XLSX from '@e965/xlsx';
import type { Cell, CellGrid, CellRange, Workbook } from '../cell-grid';
import { MARKER_NAME } from '../sheet-document';
import { decodeText } from './decode-text';
import { parseDelimited, valueOfText } from './delimited';
import { UnreadableFileError } from './errors';
import { fileKind } from './kind';
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
  const kind = fileKind(bytes);
  if (kind === 'text') return { sheets: [plainGrid(decodeText(bytes))] };
  if (kind === 'html')
    return workbookOf(parse(decodeText(bytes), { type: 'string', raw: true }), valueOfText);
  return workbookOf(parse(bytes), (text) => text);
}

/** SheetJS' own model of the file, in its dense form: a far-off cell costs one row, not a rectangle. */
export function parse(
  input: Uint8Array | string,
  options: XLSX.ParsingOptions = { type: 'array' },
): XLSX.WorkBook {
  const settings = {
    dense: true,
    cellNF: true,
    cellFormula: false,
    cellHTML: false,
    ...options,
  };
  try {
    const book = XLSX.read(input, settings);
    // SheetJS passes over a sheet that it cannot read; leaving out scores in silence is worse than refusing.
    if (book.SheetNames.length === 0 || book.SheetNames.some((name) => !book.Sheets[name])) {
      throw new UnreadableFileError('damaged');
    }
    return book;
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    const encrypted = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new UnreadableFileError(encrypted ? 'encrypted' : 'damaged', error);
  }
}

function workbookOf(book: XLSX.WorkBook, valueOf: (text: string) => string | number | null): Workbook {
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
        mapSparse(row, (cell) => cellOf(cell, classOf, dateShift, valueOf)),
      ),
      merges: (sheet?.['!merges'] ?? []).map(rangeOf),
      hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0,
      marker: markerOf(book, index),
    };
  });
  return { sheets };
}

/** Array.map that keeps holes as holes and visits only what is there. */
function mapSparse<From, To>(items: readonly From[], convert: (item: From) => To): To[] {
  const result: To[] = [];
  items.forEach((item, index) => {
    const converted = convert(item);
    if (converted !== undefined) result[index] = converted;
  });
  return result;
}

function cellOf(
  cell: XLSX.CellObject,
  classOf: (code: string) => NumberFormatClass,
  dateShift: number,
  valueOf: (text: string) => string | number | null,
): Cell | undefined {
  if (cell.t === 'e') return { value: null, error: cell.w ?? '#VALUE!' };
  if (typeof cell.v === 'string') return { value: valueOf(cell.v) };
  if (typeof cell.v === 'boolean') return { value: cell.v };
  if (typeof cell.v !== 'number' || !Number.isFinite(cell.v)) return undefined;
  const format = typeof cell.z === 'string' ? classOf(cell.z) : classOfShown(cell.w ?? '');
  if (format === 'date') return { value: cell.v + dateShift, date: true };
  return format === 'percent' ? { value: cell.v, percent: true } : { value: cell.v };
}

function rangeOf(range: XLSX.Range): CellRange {
  return { top: range.s.r, left: range.s.c, bottom: range.e.r, right: range.e.c };
}

function markerOf(book: XLSX.WorkBook, sheetIndex: number): string | null {
  const name = book.Workbook?.Names?.find(
    (entry) => entry.Name === MARKER_NAME && entry.Sheet === sheetIndex,
  );
  const text = /^"((?:[^"]|"")*)"$/.exec(name?.Ref ?? '');
  return text?.[1] === undefined ? null : text[1].replaceAll('""', '"');
}

function plainGrid(text: string): CellGrid {
  const rows = parseDelimited(text).map((fields) =>
    mapSparse(fields, (field): Cell | undefined => {
      const value = valueOfText(field);
      return value === null ? undefined : { value };
    }),
  );
  return { sheet: PLAIN_SHEET, rows, merges: [], hidden: false, marker: null };
}
