import * as XLSX from '@e965/xlsx';
import { rangeAddress } from '../../src/workbook/cell-grid';
import type { CellValue } from '../excel-host/cells';
import type { NameSpec, SheetSpec, WorkbookSpec } from '../excel-host/workbook-spec';

const VISIBILITY = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** A workbook file as Excel has it open: values, results of formulas, number formats, merges, hidden sheets and names. */
export function openInExcel(bytes: Uint8Array): WorkbookSpec {
  const book = XLSX.read(bytes, { cellNF: true, cellFormula: true, cellStyles: true, dense: true });
  return { sheets: book.SheetNames.map((name, index) => sheetSpec(book, name, index)) };
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
