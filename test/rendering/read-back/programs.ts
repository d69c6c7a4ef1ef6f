import * as XLSX from '@e965/xlsx';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { formulaText, foundFacts, valueText, type Facts, type FoundSheet } from './facts';

const run = promisify(execFile);

/** Debian installs openpyxl for its own Python. */
const PYTHON = '/usr/bin/python3';

/** Facts of one workbook, by the names of its sheets. */
export type FoundBook = ReadonlyMap<string, Facts>;

/** A program that opens workbooks, and what is known of what it cannot hold. */
export interface Program {
  readonly name: string;
  /** What it finds in files, in their order. @param folder for what it writes itself */
  readonly read: (files: readonly string[], folder: string) => Promise<readonly FoundBook[]>;
  /** Whether it can hold a fact at all: the last word of its name, and its text. */
  readonly holds: (kind: string, text: string) => boolean;
  /** A text in the one way in which it and we write it. */
  readonly plain: (kind: string, text: string) => string;
}

const asWritten = (_: string, text: string): string => text;

async function withOpenpyxl(files: readonly string[]): Promise<readonly FoundBook[]> {
  const script = join(__dirname, 'read-with-openpyxl.py');
  const { stdout } = await run(PYTHON, [script, ...files], { maxBuffer: Infinity });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => {
      const sheets = JSON.parse(line) as readonly FoundSheet[];
      return new Map(sheets.map((sheet) => [sheet.name, foundFacts(sheet)]));
    });
}

const OPENPYXL: Program = {
  name: 'openpyxl',
  read: withOpenpyxl,
  holds: () => true,
  plain: asWritten,
};

const LIBREOFFICE: Program = {
  name: 'LibreOffice',
  read: async (files, folder) => {
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const args = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      folder,
    ];
    await run('soffice', [...args, ...files]);
    return withOpenpyxl(files.map((file) => join(folder, basename(file))));
  },
  // Without a window it keeps no views.
  holds: (kind) => kind !== 'frozen',
  // Single characters that are shown as they are stand behind a backslash.
  plain: (kind, text) => (kind === 'format' ? text.replace(/\\(.)|"(.)"/g, '$1$2') : text),
};

/**
 * No tables, no lists beside which other values may stand, no borders at the sides, no codes of characters. It reads which sheets are
 * hidden, but does not write it into an .xlsx.
 */
function holdsGnumeric(kind: string, text: string): boolean {
  if (kind === 'list') return !text.endsWith('free');
  if (kind === 'formula') return !text.includes('[');
  if (kind === 'value') return !/_x[\dA-F]{4}_/.test(text);
  return kind !== 'table' && kind !== 'border' && kind !== 'hidden';
}

const GNUMERIC: Program = {
  name: 'Gnumeric',
  read: async (files, folder) => {
    const written = files.map((file) => join(folder, basename(file)));
    for (const [place, file] of files.entries()) {
      await run('ssconvert', ['--export-type=Gnumeric_Excel:xlsx2', file, written[place] ?? '']);
    }
    return withOpenpyxl(written);
  },
  holds: holdsGnumeric,
  plain: (kind, text) => (kind === 'formula' ? text.replaceAll('_xlfn.RANK.EQ(', 'RANK(') : text),
};

/** What SheetJS reads. */
const READ_BY_SHEETJS = new Set(['value', 'formula', 'format', 'merge']);

const SHEETJS: Program = {
  name: 'SheetJS',
  read: (files) =>
    Promise.resolve(
      files.map((file) => {
        const { Sheets } = XLSX.read(readFileSync(file), {
          cellNF: true,
          cellFormula: true,
          sheetStubs: true,
        });
        return new Map(Object.entries(Sheets).map(([name, sheet]) => [name, factsOf(sheet)]));
      }),
    ),
  holds: (kind) => READ_BY_SHEETJS.has(kind),
  plain: asWritten,
};

function factsOf(sheet: XLSX.WorkSheet): Facts {
  const facts = new Map<string, string>();
  for (const [at, cell] of Object.entries(sheet) as [string, XLSX.CellObject][]) {
    if (at.startsWith('!')) continue;
    facts.set(`${at} value`, valueText(cell.v instanceof Date ? null : cell.v));
    facts.set(`${at} formula`, formulaText(cell.f ?? ''));
    facts.set(`${at} format`, String(cell.z ?? 'General'));
  }
  for (const range of sheet['!merges'] ?? []) facts.set(`${XLSX.utils.encode_range(range)} merge`, '');
  return facts;
}

export const PROGRAMS: readonly Program[] = [OPENPYXL, LIBREOFFICE, GNUMERIC, SHEETJS];

/** A folder of its own for what a program writes. */
export function folderOf({ name }: Program, parent: string): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  return folder;
}
