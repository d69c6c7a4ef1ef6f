import { quotedSheet } from './cell-grid';
import type { SheetDocument } from './sheet-document';
import { uniqueSheetName } from './sheet-name';

/** A document with the names it gets in the workbook. */
export interface NamedDocument {
  readonly sheet: string;
  readonly document: SheetDocument;
}

/** Names that a workbook already uses. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Tables and defined names share one space of names. */
  readonly tables: readonly string[];
}

/**
 * Gives every document and table a name that is free, and follows the change in the formulas of the set.
 * @param own names that documents have already, by their place: they take the place of a sheet
 */
export function nameDocuments(
  documents: readonly SheetDocument[],
  taken: TakenNames,
  own: ReadonlyMap<number, string> = new Map(),
): readonly NamedDocument[] {
  const sheets: string[] = [];
  documents.forEach(({ name }, place) =>
    sheets.push(own.get(place) ?? uniqueSheetName(name, [...taken.sheets, ...own.values(), ...sheets])),
  );
  const used = new Set(taken.tables.map((name) => name.toLowerCase()));
  const tables = new Map<string, string>();
  for (const { name } of documents.flatMap((document) => document.tables)) {
    const free = freeTableName(name, used);
    used.add(free.toLowerCase());
    tables.set(name, free);
  }
  const renames = [
    ...documents.map(
      ({ name }, index) => [`${quotedSheet(name)}!`, `${quotedSheet(sheets[index] ?? name)}!`] as const,
    ),
    ...[...tables].map(([from, to]) => [`${from}[`, `${to}[`] as const),
  ].filter(([from, to]) => from !== to);
  return documents.map((document, index) => ({
    sheet: sheets[index] ?? document.name,
    document: {
      ...document,
      tables: document.tables.map((table) => ({ ...table, name: tables.get(table.name) ?? table.name })),
      rows: renames.length === 0 ? document.rows : withRenames(document.rows, renames),
    },
  }));
}

function freeTableName(wished: string, used: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wished : `${wished}_${count}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

type Rename = readonly [from: string, to: string];

function withRenames(rows: SheetDocument['rows'], renames: readonly Rename[]): SheetDocument['rows'] {
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell?.formula === undefined ? cell : { ...cell, formula: renameInFormula(cell.formula, renames) },
    ),
  }));
}

/** A text in double quotes; one that is the address of a place on a sheet ("#'แผน'!A1") follows the sheet. */
function renameInText(text: string, renames: readonly Rename[]): string {
  const place = text.slice(1, -1).replaceAll('""', '"');
  const rename = renames.find(([from]) => place.toLowerCase().startsWith(`#${from.toLowerCase()}`));
  return rename ? `"${`#${rename[1]}${place.slice(1 + rename[0].length)}`.replaceAll('"', '""')}"` : text;
}

/**
 * Replaces references in a formula; text in double quotes is left alone unless it is the address of a link.
 * renameInFormula('COUNTA(Owners[ชื่อ])&"Owners["', [['Owners[', 'Owners_2[']]) is 'COUNTA(Owners_2[ชื่อ])&"Owners["'.
 */
export function renameInFormula(formula: string, renames: readonly Rename[]): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}\p{M}\p{N}_.\\]+\[/gu, (token) => {
    if (token.startsWith('"')) return renameInText(token, renames);
    const rename = renames.find(([from]) => from.toLowerCase() === token.toLowerCase());
    return rename ? rename[1] : token;
  });
}
