import type { CellObject, WorkBook } from '@e965/xlsx';

/** The sheets of a plan for measures of 2568 and of any year, by stem. */
export const PLAN_STEMS = [
  'บทสรุป',
  'วิเคราะห์ผล',
  'แผนมาตรการ',
  'ทะเบียนมาตรการ',
  'ผู้รับผิดชอบ',
  'ตรวจสอบข้อมูล',
] as const;

export interface Reopened {
  readonly sheets: readonly string[];
  /** Formula cells whose stored result has no value, with their address. */
  readonly emptyFormulas: readonly string[];
  readonly formulas: number;
  /** Texts and numbers of a sheet, row by row, empty cells left out. */
  readonly rows: (sheet: string) => readonly (readonly (string | number)[])[];
}

/** What a reader that did not write the workbook finds in it. */
export function contentOf(book: WorkBook): Reopened {
  const cells = book.SheetNames.flatMap((name) =>
    Object.entries(book.Sheets[name] ?? {})
      .filter(([address]) => !address.startsWith('!'))
      .map(([address, cell]) => ({ name, address, cell: cell as CellObject })),
  );
  const formulas = cells.filter(({ cell }) => cell.f !== undefined);
  return {
    sheets: book.SheetNames,
    formulas: formulas.length,
    emptyFormulas: formulas
      .filter(({ cell }) => cell.v === undefined || cell.t === 'e')
      .map(({ name, address }) => `${name}!${address}`),
    rows: (sheet) => {
      const rows = new Map<string, (string | number)[]>();
      for (const { name, address, cell } of cells) {
        if (name !== sheet || (typeof cell.v !== 'string' && typeof cell.v !== 'number')) continue;
        const row = address.replace(/\D/g, '');
        rows.set(row, [...(rows.get(row) ?? []), cell.v]);
      }
      return [...rows.values()];
    },
  };
}
