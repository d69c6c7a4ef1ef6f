import * as XLSX from '@e965/xlsx';
import type { BinaryFacts } from './biff-facts';
import { UnreadableFileError } from './errors';
import type { BinaryFile } from './kind';
import { preparePackage, type LibraryParts } from './library-parts';
import { SHEET_COLUMNS, SHEET_ROWS } from './limits';
import { prepareBiff } from './scan-biff';

declare module '@e965/xlsx' {
  /** What `read` calls for an archive that it has opened. */
  export function parse_zip(parts: LibraryParts, options: ParsingOptions): WorkBook;
}

/** Code pages of old .xls files, by what browsers and Node call them. Thai Excel writes 874. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** The code page of files that do not say theirs. */
const THAI = 874;

const decoders = new Map<string, TextDecoder>();

/** The library asks for text character by character. */
function decode(page: number, bytes: ArrayLike<number>): string {
  const label = CODE_PAGES[page] ?? 'windows-1252';
  const decoder = decoders.get(label) ?? new TextDecoder(label);
  decoders.set(label, decoder);
  return decoder.decode(Uint8Array.from(bytes));
}

// It brings tables of its own to Node only: in a browser the Thai of old .xls files would be lost without this.
XLSX.set_cptable({ utils: { decode } });

/** SheetJS' own model of a file, with what it does not tell of it. */
export interface ParsedBook {
  readonly book: XLSX.WorkBook;
  readonly facts: BinaryFacts;
}

/**
 * SheetJS' own model of a binary file, in its dense form: a far-off cell costs one row, not a rectangle. Everything is proven
 * and counted before it sees it; formulas, links and macros are not looked at.
 * @throws UnreadableFileError
 */
export function parse(file: BinaryFile, options: XLSX.ParsingOptions = {}): ParsedBook {
  const settings = { dense: true, cellNF: true, cellFormula: false, cellHTML: false, ...options };
  try {
    return silently(() => parseKind(file, settings));
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError('damaged', error);
  }
}

function parseKind(file: BinaryFile, settings: XLSX.ParsingOptions): ParsedBook {
  if (file.kind === 'xls') {
    const { bytes, facts } = prepareBiff(file.stream);
    return { book: proven(XLSX.read(bytes, { ...settings, type: 'buffer', codepage: THAI })), facts };
  }
  const { parts, facts } = preparePackage(file.entries);
  return { book: proven(XLSX.parse_zip(parts, settings)), facts };
}

/** The library tells the console, in English, what it does not know; nobody who reads it can do anything about it. */
function silently<Result>(run: () => Result): Result {
  const { console: told } = globalThis;
  const { error } = told;
  told.error = () => undefined;
  try {
    return run();
  } finally {
    told.error = error;
  }
}

/**
 * SheetJS passes over a sheet that it cannot read, and takes every number for a row; leaving out scores in silence is
 * worse than refusing.
 */
function proven(book: XLSX.WorkBook): XLSX.WorkBook {
  const names = new Set(book.SheetNames.map((name) => name.toLowerCase()));
  const whole = book.SheetNames.every((name) => book.Sheets[name] && isOnSheet(book.Sheets[name]));
  if (names.size === 0 || names.size < book.SheetNames.length || !whole)
    throw new UnreadableFileError('damaged');
  return book;
}

function isOnSheet({ '!data': rows = [] }: XLSX.WorkSheet): boolean {
  return isWithin(rows, SHEET_ROWS) && Object.values(rows).every((row) => isWithin(row, SHEET_COLUMNS));
}

/** The length of an array says nothing of indices from 4,294,967,295 on; they are the last of its keys. */
function isWithin(items: readonly unknown[], most: number): boolean {
  return items.length <= most && Number(Object.keys(items).at(-1) ?? 0) < most;
}
