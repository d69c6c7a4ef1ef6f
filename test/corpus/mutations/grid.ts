import type { CellRange } from '../../../src/workbook/cell-grid';
import { movePlaces, type Case, type CaseSheet } from './case';

const width = (sheet: CaseSheet): number => sheet.rows[0]?.length ?? 0;

/** A row or column put in at `at` moves what stands there and behind; a merged area around it grows. */
const stretched = (first: number, last: number, at: number, count: number): [number, number] => [
  first >= at ? first + count : first,
  last >= at ? last + count : last,
];

export function insertRows(one: Case, index: number, at: number, count: number): void {
  const sheet = one.sheets[index]!;
  const empty = Array.from({ length: count }, () => Array.from({ length: width(sheet) }, () => undefined));
  sheet.rows.splice(at, 0, ...empty);
  sheet.merges = sheet.merges.map((merge): CellRange => {
    const [top, bottom] = stretched(merge.top, merge.bottom, at, count);
    return { ...merge, top, bottom };
  });
  movePlaces(one, index, ({ row, column }) => [row >= at ? row + count : row, column]);
}

export function insertColumns(one: Case, index: number, at: number, count: number): void {
  const sheet = one.sheets[index]!;
  for (const row of sheet.rows) row.splice(at, 0, ...Array.from({ length: count }, () => undefined));
  sheet.merges = sheet.merges.map((merge): CellRange => {
    const [left, right] = stretched(merge.left, merge.right, at, count);
    return { ...merge, left, right };
  });
  movePlaces(one, index, ({ row, column }) => [row, column >= at ? column + count : column]);
}

export function transpose(one: Case, index: number): void {
  const sheet = one.sheets[index]!;
  sheet.rows = Array.from({ length: width(sheet) }, (_, column) => sheet.rows.map((row) => row[column]));
  sheet.merges = sheet.merges.map(({ top, left, bottom, right }) => ({
    top: left,
    left: top,
    bottom: right,
    right: bottom,
  }));
  movePlaces(one, index, ({ row, column }) => [column, row]);
}

/** Row `from[k]` goes to where row `to[k]` was. */
export function permuteRows(one: Case, index: number, from: readonly number[], to: readonly number[]): void {
  const sheet = one.sheets[index]!;
  const old = [...sheet.rows];
  const target = new Map(from.map((row, k) => [row, to[k]!]));
  for (const [row, goal] of target) sheet.rows[goal] = old[row]!;
  movePlaces(one, index, ({ row, column }) => [target.get(row) ?? row, column]);
}
