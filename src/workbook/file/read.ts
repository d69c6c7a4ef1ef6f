import type * as XLSX from '@e965/xlsx';
import type { Cell, CellRange, Workbook } from '../cell-grid';
import { markerOf } from '../marker-formula';
import { mergedPositions } from '../merged-positions';
import { numberCell } from '../number-cell';
import { classOfFormat, classOfShown, type NumberFormatClass } from '../number-format';
import { MARKER_NAME } from '../sheet-document';
import { Budget } from './budget';
import { delimitedValues } from './delimited';
import { UnreadableFileError } from './errors';
import { readExcel2003 } from './excel-2003';
import { isGarbled } from './garbled';
import { readHtml } from './html-table';
import { recognise, type RecognisedFile, type TextualFile } from './kind';
import { parse, type ParsedBook } from './library';
import { LONGEST_TEXT, MOST_MERGED, SHEET_COLUMNS, SHEET_ROWS } from './limits';
import { readOfficeWorkbook } from './office-workbook';
import { readFlatOpenDocument, readOpenDocument } from './open-document';
import { SheetBuilder } from './sheet-builder';
import { visitSparse } from './sparse';
import { dropUncalculated } from './uncalculated';

/** Sheet name of a file that has none (CSV). */
const PLAIN_SHEET = 'Sheet1';

/**
 * The sheets of a workbook file (.xlsx, .xlsm, .xlsb, .xls, .ods, CSV, an HTML or XML table under any name) as plain
 * cells at their true positions. Formulas give their stored results; nothing is calculated.
 * @throws UnreadableFileError when the bytes are no workbook that can be opened
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const workbook = workbookIn(recognise(bytes));
  if (mergedPositions(workbook) > MOST_MERGED) throw new UnreadableFileError('too-large');
  if (isGarbled(workbook)) throw new UnreadableFileError('garbled');
  return workbook;
}

function workbookIn(file: RecognisedFile): Workbook {
  const isBinary = file.kind === 'xls' || file.kind === 'xlsb';
  const sheets = isBinary ? binarySheets(parse(file)) : sheetsOf(file);
  return { sheets: sheets.map((sheet) => sheet.grid()) };
}

/** The sheets of a file that is text inside. @throws UnreadableFileError */
export function sheetsOf(file: TextualFile): readonly SheetBuilder[] {
  switch (file.kind) {
    case 'text':
      return [plainSheet(delimitedValues(file.text))];
    case 'html':
      return [readHtml(file.text, PLAIN_SHEET)];
    case 'ods':
      return readOpenDocument(file.entries);
    case 'fods':
      return readFlatOpenDocument(file.text);
    case 'spreadsheetml':
      return readExcel2003(file.text);
    case 'xlsx':
    case 'xlsm':
      return readOfficeWorkbook(file.entries);
  }
}

function plainSheet(rows: readonly (readonly (string | number | null)[])[]): SheetBuilder {
  const sheet = new SheetBuilder(PLAIN_SHEET, new Budget());
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      if (value === null) return;
      if (column >= SHEET_COLUMNS) throw new UnreadableFileError('too-large', 'columns');
      sheet.put(at, column, { value });
    }),
  );
  return sheet;
}

/** The sheets of a file that is no text inside. */
export function binarySheets({ book, facts }: ParsedBook): readonly SheetBuilder[] {
  const classes = new Map<string, NumberFormatClass>();
  const classOf = (code: string): NumberFormatClass => {
    const known = classes.get(code) ?? classOfFormat(code);
    classes.set(code, known);
    return known;
  };
  const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const budget = new Budget();
  const sheets = book.SheetNames.map((name, index) => {
    const sheet = new SheetBuilder(name, budget);
    const own = book.Sheets[name];
    visitSparse(own?.['!data'] ?? [], (row, at) =>
      visitSparse(row, (cell, column) => {
        const read = cellOf(cell, classOf, date1904);
        if (read) sheet.put(at, column, read);
      }),
    );
    for (const merge of own?.['!merges'] ?? []) sheet.merges.push(rangeOf(merge));
    sheet.hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    sheet.marker = sheetMarker(book, index);
    const { formulas = [], hiddenRows = [], hiddenColumns = [] } = facts.sheets[index] ?? {};
    for (const formula of formulas) sheet.formulas.push(formula);
    for (const span of hiddenRows) sheet.hiddenRows.push(span);
    for (const span of hiddenColumns) sheet.hiddenColumns.push(span);
    return sheet;
  });
  dropUncalculated(sheets, facts.calculation);
  return sheets;
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
