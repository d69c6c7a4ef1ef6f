import * as XLSX from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { rangeAddress } from '../../src/workbook/cell-grid';
import { attribute, startTags, unescapeXml } from '../../src/workbook/file/xml';
import type { CellValue } from '../excel-host/cells';
import type { NameSpec, SheetSpec, WorkbookSpec } from '../excel-host/workbook-spec';

const VISIBILITY = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** A workbook file as Excel has it open: values, results of formulas, number formats, merges, tables, charts, hidden sheets and names. */
export function openInExcel(bytes: Uint8Array): WorkbookSpec {
  const book = XLSX.read(bytes, { cellNF: true, cellFormula: true, cellStyles: true, dense: true });
  const objects = objectsIn(bytes);
  return {
    sheets: book.SheetNames.map((name, index) => ({ ...sheetSpec(book, name, index), ...objects.get(name) })),
  };
}

/** Tables and charts of each sheet by its name, from the parts of the file; none of a file that is no .xlsx. */
function objectsIn(bytes: Uint8Array): ReadonlyMap<string, Pick<SheetSpec, 'tables' | 'charts'>> {
  // A zip begins so.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new Map();
  const parts = unzipSync(bytes);
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  /** What a part leads to, by the ids of the links. */
  const linksOf = (path: string): ReadonlyMap<string, string> =>
    new Map(
      startTags(text(path.replace(/[^/]*$/, '_rels/$&.rels')), 'Relationship').map((tag) => [
        attribute(tag, 'Id') ?? '',
        new URL(attribute(tag, 'Target') ?? '', `file:///${path}`).pathname.slice(1),
      ]),
    );
  const sheets = linksOf('xl/workbook.xml');
  return new Map(
    startTags(text('xl/workbook.xml'), 'sheet').map((tag) => {
      const linked = [...linksOf(sheets.get(attribute(tag, 'r:id') ?? '') ?? '').values()];
      const tables = linked.flatMap((path) => startTags(text(path), 'table'));
      const charts = linked.flatMap((path) => startTags(text(path), 'chart'));
      return [
        unescapeXml(attribute(tag, 'name') ?? ''),
        {
          tables: Object.fromEntries(
            tables.map((table) => [attribute(table, 'name') ?? '', attribute(table, 'ref') ?? '']),
          ),
          // What it shows is nothing to the tests.
          charts: charts.map(() => 'A1'),
        },
      ];
    }),
  );
}

function sheetSpec(book: XLSX.WorkBook, name: string, index: number): SheetSpec {
  const sheet = book.Sheets[name]!;
  const formulas: Record<string, { formula: string; shown: CellValue }> = {};
  const numberFormats: Record<string, string> = {};
  const data = sheet['!data'] ?? [];
  const width = data.reduce((most, row) => Math.max(most, row.length), 0);
  const values = Array.from(data, (row: XLSX.CellObject[] | undefined, r) =>
    Array.from({ length: width }, (_, c): CellValue | null => {
      const cell = row?.[c];
      if (!cell) return null;
      const address = XLSX.utils.encode_cell({ r, c });
      const shown = cell.t === 'e' ? (cell.w ?? '#VALUE!') : ((cell.v as CellValue | undefined) ?? '');
      if (typeof cell.z === 'string' && cell.z !== 'General') numberFormats[address] = cell.z;
      if (cell.f === undefined) return shown;
      formulas[address] = { formula: `=${cell.f}`, shown };
      return null;
    }),
  );
  return {
    name,
    blocks: width === 0 ? [] : [{ values }],
    formulas,
    numberFormats,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) =>
      rangeAddress({ top: s.r, left: s.c, bottom: e.r, right: e.c }),
    ),
    hiddenRows: hiddenAmong(sheet['!rows'] ?? []).map((row) => row + 1),
    hiddenColumns: hiddenAmong(sheet['!cols'] ?? []).map((column) => XLSX.utils.encode_col(column)),
    visibility: VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0],
    names: namesOf(book, index),
  };
}

const hiddenAmong = (infos: readonly ({ readonly hidden?: boolean | undefined } | undefined)[]): number[] =>
  [...infos].flatMap((info, at) => (info?.hidden ? [at] : []));

function namesOf(book: XLSX.WorkBook, index: number): Record<string, NameSpec> {
  const own = (book.Workbook?.Names ?? []).filter(
    ({ Sheet, Name }) => Sheet === index && !Name.startsWith('_xlnm'),
  );
  return Object.fromEntries(own.map(({ Name, Ref }) => [Name, { formula: `=${Ref}`, visible: false }]));
}
