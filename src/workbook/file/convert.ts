import * as XLSX from '@e965/xlsx';
import { MARKER_NAME } from '../sheet-document';
import { rangeAddress, type Cell } from '../cell-grid';
import { markerFormula } from '../marker-formula';
import { LONGEST_FORMAT } from '../number-format';
import { uniqueSheetName } from '../sheet-name';
import { xmlSafe } from '../xml-safe';
import { UnreadableFileError } from './errors';
import { recognise } from './kind';
import { parse, type ParsedBook } from './library';
import { LONGEST_TEXT, MOST_POSITIONS } from './limits';
import { Package } from './package';
import { binarySheets, sheetsOf } from './read';
import type { SheetBuilder } from './sheet-builder';
import { visitSparse } from './sparse';
import { WorkbookPart } from './workbook-part';

/** What a file can hold and an .xlsx file to which sheets are added cannot. */
export type LeftBehind =
  | 'macros'
  /** A signature holds only as long as nothing is changed. */
  | 'signatures'
  /** The old way of sharing a workbook: it may hold no tables, and lists its sheets in its history. */
  | 'sharing';

/** A workbook as the package of an .xlsx file. */
export interface ConvertedPackage {
  readonly book: Package;
  /** What it was opened from. */
  readonly packed: Uint8Array;
  readonly leftBehind: readonly LeftBehind[];
}

/** A workbook as an .xlsx file. */
export interface ConvertedWorkbook {
  readonly bytes: Uint8Array;
  readonly leftBehind: readonly LeftBehind[];
}

const SHEET_MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** Main parts of workbooks with macros, of templates and of add-ins. */
const OTHER_MAIN =
  /^application\/vnd\.(?:ms-excel\.|openxmlformats-officedocument\.spreadsheetml\.)\w+(?:\.macroEnabled)?\.main\+xml$/;

const VBA_TYPE = /vbaProject|vbaProjectSignature/i;

/** Links to programs: projects, sheets of old macros, buttons of the ribbon that start them. */
const MACRO_LINK = /\/(?:vbaProject|xl(?:Intl)?Macrosheet|extensibility)$/i;

const SIGNATURE_LINK = /\/digital-signature\/origin$/i;

const SHARING_LINK = /\/(?:revisionHeaders|usernames)$/i;

/** Where the namespaces of "Strict Open XML Spreadsheet" live. */
const STRICT = 'http://purl.oclc.org/ooxml/';

/** What Excel itself stores in .bin files beside macros. */
const PRINTER_SETTINGS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings';

/**
 * Any readable workbook as .xlsx. An .xlsx stays as it is, but for what it cannot hold any longer; an .xlsm loses its macros. Other
 * kinds go through SheetJS: values, merges, hidden sheets, number formats and column widths are kept; formulas become their results.
 * @throws UnreadableFileError; strict for a workbook in the strict form, to which sheets of the usual form cannot be added
 */
export function toPackage(bytes: Uint8Array): ConvertedPackage {
  const file = recognise(bytes);
  if (file.kind === 'xlsx' || file.kind === 'xlsm') return cleaned(bytes);
  const isBinary = file.kind === 'xls' || file.kind === 'xlsb';
  const book = isBinary ? binaryBook(parse(file, { cellStyles: true })) : bookOf(sheetsOf(file));
  const packed = write(book);
  return { book: Package.open(packed), packed, leftBehind: file.macros ? ['macros'] : [] };
}

/** The same as a file: an .xlsx that stays as it is keeps its bytes. @throws UnreadableFileError */
export function toXlsx(bytes: Uint8Array): ConvertedWorkbook {
  const { book, packed, leftBehind } = toPackage(bytes);
  return { bytes: book.isChanged ? book.toBytes() : packed, leftBehind };
}

function cleaned(packed: Uint8Array): ConvertedPackage {
  const book = Package.open(packed);
  const workbook = book.workbookPath;
  if (
    /xmlns(?::[\w.-]+)?\s*=\s*["']http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml\/main/.test(
      book.text(workbook),
    )
  )
    throw new UnreadableFileError('strict', STRICT);
  const leftBehind: LeftBehind[] = [];
  if (withoutMacros(book, workbook)) leftBehind.push('macros');
  if (withoutLinks(book, '', SIGNATURE_LINK)) leftBehind.push('signatures');
  if (withoutLinks(book, workbook, SHARING_LINK)) leftBehind.push('sharing');
  return { book, packed, leftBehind };
}

/** Takes links of these types out, with all parts that only they lead to; tells whether there were any. */
function withoutLinks(book: Package, from: string, types: RegExp): boolean {
  const links = book.relations(from).filter(({ type }) => types.test(type));
  if (links.length === 0) return false;
  const gone = book.ownedBy(links.filter(({ external }) => !external).map(({ target }) => target));
  book.unrelate(from, new Set(links.map(({ id }) => id)));
  book.remove(gone);
  return true;
}

function withoutMacros(book: Package, path: string): boolean {
  const links = book.relations(path).filter(({ type }) => MACRO_LINK.test(type));
  const buttons = withoutLinks(book, '', MACRO_LINK);
  if (!buttons && links.length === 0 && book.typeOf(path) === SHEET_MAIN) return false;
  const gone = new Set(links.map(({ id }) => id));
  const workbook = new WorkbookPart(book.text(path));
  const sheets = workbook.sheets.flatMap((sheet, was) =>
    gone.has(sheet.link) ? [] : [{ ...sheet, was, instead: null }],
  );
  if (sheets.length === 0) throw new UnreadableFileError('not-a-workbook', 'sheets of macros only');
  const isProcedure = workbook.names.some(({ procedure }) => procedure);
  if (isProcedure || sheets.length < workbook.sheets.length) {
    book.setText(
      path,
      workbook.withSheets(sheets, { drop: (_, { procedure }) => procedure, add: [], recalculate: false }),
    );
  }
  withoutLinks(book, path, MACRO_LINK);
  book.retype(({ attributes }) => {
    const type = attributes.get('ContentType') ?? '';
    if (OTHER_MAIN.test(type)) return SHEET_MAIN;
    // Declared for all .bin files: what remains of them is Excel's own.
    return VBA_TYPE.test(type) ? PRINTER_SETTINGS : undefined;
  });
  return buttons || links.length > 0;
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
