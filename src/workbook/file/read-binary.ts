import type * as XLSX from '@e965/xlsx';
import type { Cell, CellRange } from '../cell-grid';
import { markerOf } from '../marker-formula';
import { numberCell } from '../number-cell';
import { classOfFormat, classOfShown, type NumberFormatClass } from '../number-format';
import { MARKER_NAME } from '../sheet-document';
import { Budget } from './budget';
import type { BinaryFile } from './kind';
import { parse, type ParsedBook } from './library';
import { LONGEST_TEXT, SHEET_COLUMNS, SHEET_ROWS } from './limits';
import { SheetBuilder } from './sheet-builder';
import { visitSparse } from './sparse';
import { dropUncalculated } from './uncalculated';

/** The sheets of a file that is no text inside, as SheetJS reads it. @throws UnreadableFileError */
export const readBinary = (file: BinaryFile): readonly SheetBuilder[] => binarySheets(parse(file));

/** The same of one that is parsed already. */
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
