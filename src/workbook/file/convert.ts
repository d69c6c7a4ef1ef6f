import * as XLSX from '@e965/xlsx';
import { MARKER_NAME } from '../sheet-document';
import { rangeAddress, type Cell } from '../cell-grid';
import { markerFormula } from '../marker-formula';
import { LONGEST_FORMAT } from '../number-format';
import { uniqueSheetName } from '../sheet-name';
import { xmlSafe } from '../xml-safe';
import { cleanPackage, type ConvertedPackage, type LeftBehind } from './clean-package';
import { UnreadableFileError } from './errors';
import { isBinary, isOffice, recognise } from './kind';
import { parse, type ParsedBook } from './library';
import { LONGEST_TEXT, MOST_POSITIONS } from './limits';
import { Package } from './package';
import { binarySheets } from './read-binary';
import { sheetsOf } from './read-textual';
import type { SheetBuilder } from './sheet-builder';
import { visitSparse } from './sparse';

/** A workbook as an .xlsx file. */
export interface ConvertedWorkbook {
  readonly bytes: Uint8Array;
  readonly leftBehind: readonly LeftBehind[];
}

/**
 * Any readable workbook as .xlsx: one that is stays as it is (`cleanPackage`). Other kinds go through SheetJS: values, merges, hidden
 * sheets, number formats and column widths are kept; formulas become their results.
 * @throws UnreadableFileError; strict for a workbook in the strict form, to which sheets of the usual form cannot be added
 */
export function toPackage(bytes: Uint8Array): ConvertedPackage {
  const file = recognise(bytes);
  if (isOffice(file)) return cleanPackage(bytes);
  const book = isBinary(file) ? binaryBook(parse(file, { cellStyles: true })) : bookOf(sheetsOf(file));
  const packed = write(book);
  return { book: Package.open(packed), packed, leftBehind: file.macros ? ['macros'] : [] };
}

/** The same as a file: an .xlsx that stays as it is keeps its bytes. @throws UnreadableFileError */
export function toXlsx(bytes: Uint8Array): ConvertedWorkbook {
  const { book, packed, leftBehind } = toPackage(bytes);
  return { bytes: book.isChanged ? book.toBytes() : packed, leftBehind };
}

/** What was read of a file as the library writes it. Formulas are their results; one without a result is an empty cell. */
function bookOf(sheets: readonly SheetBuilder[]): XLSX.WorkBook {
  const book = XLSX.utils.book_new();
  for (const sheet of sheets) {
    const { name, rows, codes, merges, widths } = sheet;
    const data: XLSX.CellObject[][] = [];
    visitSparse(rows, (row, at) => {
      const cells: XLSX.CellObject[] = (data[at] = []);
      visitSparse(row, (cell, column) => {
        const written = libraryCell(cell, codes[at]?.[column]);
        if (written) cells[column] = written;
      });
    });
    book.SheetNames.push(name);
    const own: XLSX.WorkSheet = {
      '!data': data,
      '!merges': merges.map(({ top, left, bottom, right }) => ({
        s: { r: top, c: left },
        e: { r: bottom, c: right },
      })),
      '!cols': Array.from(widths, (width: number | undefined) => (width === undefined ? {} : { wch: width })),
    };
    hide(own, sheet);
    book.Sheets[name] = own;
  }
  book.Workbook = {
    Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })),
    Names: sheets.flatMap(({ marker }, Sheet) =>
      marker === null ? [] : [{ Name: MARKER_NAME, Ref: markerFormula(marker), Sheet, Hidden: true }],
    ),
  };
  return book;
}

/** The library's own view of a binary file, with what it does not see: hidden rows and columns, results that are none. */
function binaryBook(parsed: ParsedBook): XLSX.WorkBook {
  for (const sheet of binarySheets(parsed)) {
    const own = parsed.book.Sheets[sheet.name];
    if (!own) continue;
    hide(own, sheet);
    for (const { row, column } of sheet.formulas) {
      if (sheet.rows[row]?.[column]?.uncalculated) Reflect.deleteProperty(own['!data']?.[row] ?? [], column);
    }
  }
  return parsed.book;
}

/** What a person does not see stays so. */
function hide(own: XLSX.WorkSheet, sheet: SheetBuilder): void {
  const { hiddenRows, hiddenColumns } = sheet.unseen();
  const rows = (own['!rows'] ??= []);
  for (const row of hiddenRows) rows[row] = { ...rows[row], hidden: true };
  const columns = (own['!cols'] ??= []);
  for (const column of hiddenColumns) columns[column] = { ...columns[column], hidden: true };
}

function libraryCell({ value, error, date }: Cell, code = ''): XLSX.CellObject | null {
  if (error !== undefined) return { t: 's', v: error };
  if (value === null) return null;
  if (typeof value === 'string') return { t: 's', v: value };
  if (typeof value === 'boolean') return { t: 'b', v: value };
  const format = code.length <= LONGEST_FORMAT ? code : '';
  return { t: 'n', v: value, ...((format || date) && { z: format || 'dd/mm/yyyy' }) };
}

/**
 * The number formats every workbook has. SheetJS would write those of whatever file it read last as well, so that the
 * same CSV file gave other bytes in another order of files.
 */
const BUILT_IN_FORMATS = { ...(XLSX.SSF as { get_table(): Readonly<Record<number, string>> }).get_table() };

/** Names and texts that Excel would refuse are made acceptable first: SheetJS would throw, or write them as they are. */
function write(book: XLSX.WorkBook): Uint8Array {
  const names: string[] = [];
  const sheets: Record<string, XLSX.WorkSheet> = {};
  for (const old of book.SheetNames) {
    const sheet = book.Sheets[old] ?? {};
    const name = uniqueSheetName(old, names);
    names.push(name);
    sheets[name] = sheet;
    makeWritable(sheet);
    // The library writes the level of columns under a name that no schema has.
    sheet['!cols']?.forEach((column) => Reflect.deleteProperty(column, 'level'));
  }
  const markers = (book.Workbook?.Names ?? []).filter(({ Name }) => Name === MARKER_NAME);
  const clean: XLSX.WorkBook & { SSF: Record<number, string> } = {
    SSF: { ...BUILT_IN_FORMATS },
    SheetNames: names,
    Sheets: sheets,
    Workbook: {
      Names: markers,
      Sheets: names.map((_, index) => ({ Hidden: book.Workbook?.Sheets?.[index]?.Hidden ?? 0 })),
      WBProps: { date1904: book.Workbook?.WBProps?.date1904 ?? false },
    },
  };
  return new Uint8Array(
    XLSX.write(clean, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer,
  );
}

/** SheetJS writes every position of the used range, so the range is drawn to the cells that are there. */
function makeWritable(sheet: XLSX.WorkSheet): void {
  const rows = sheet['!data'];
  if (!rows) return;
  let lastColumn = 0;
  rows.forEach((row) => {
    lastColumn = Math.max(lastColumn, row.length - 1);
    row.forEach(makeAcceptable);
  });
  if (rows.length * (lastColumn + 1) > MOST_POSITIONS) throw new UnreadableFileError('too-large');
  const bottom = Math.max(0, rows.length - 1);
  for (let row = 0; row <= bottom; row += 1) rows[row] ??= [];
  sheet['!ref'] = rangeAddress({ top: 0, left: 0, bottom, right: lastColumn });
}

function makeAcceptable(cell: XLSX.CellObject | undefined): void {
  if (typeof cell?.v === 'string') cell.v = xmlSafe(cell.v).slice(0, LONGEST_TEXT);
}
