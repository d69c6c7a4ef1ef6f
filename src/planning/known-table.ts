import { arabicDigits, cleanText } from '../scores/thai-text';
import type { Cell, CellGrid, SheetTable } from '../workbook/cell-grid';

/** How tables that people write in are found again on their sheets, however these were changed. */

export type Row = readonly (Cell | undefined)[] | undefined;

/** Headers stand near the top; nobody puts more above them. */
const LAST_HEADER_ROW = 60;

/** Longer texts are no headers of ours. */
const LONGEST_HEADER = 60;

/** In the marker of a sheet that was kept beside a newer one. */
export const KEPT_STATE = 'kept';

/** Kind, year and rest of a marker of ours: 'register|2568|kept'. */
export const markerParts = (marker: string | null): readonly string[] => marker?.split('|') ?? [];

/** A header as it is compared: no blanks, no line breaks, Arabic digits. */
export const headerKey = (text: string): string =>
  arabicDigits(cleanText(text)).replaceAll(/\s/g, '').toLowerCase();

export const textOf = (cell: Cell | undefined): string =>
  cell?.value === null || cell?.value === undefined ? '' : String(cell.value);

/** What a cell holds; an error as its text, so that nobody takes it for an empty one. */
export const valueOf = (cell: Cell | undefined): Cell['value'] => cell?.error ?? cell?.value ?? null;

/** The fields whose headers stand in a row. @param known fields by the keys of their headers */
export const knownIn = <Field>(row: Row, known: ReadonlyMap<string, Field>): ReadonlySet<Field> =>
  new Set(
    (row ?? []).flatMap((cell) =>
      typeof cell?.value === 'string' && cell.value.length <= LONGEST_HEADER
        ? (known.get(headerKey(cell.value)) ?? [])
        : [],
    ),
  );

/** The row with most headers, at least two; null where there is none. */
export function headerRowOf<Field>({ rows }: CellGrid, known: ReadonlyMap<string, Field>): number | null {
  let best: { readonly row: number; readonly count: number } | null = null;
  for (let row = 0; row <= LAST_HEADER_ROW; row += 1) {
    const { size: count } = knownIn(rows[row], known);
    if (count > (best?.count ?? 1)) best = { row, count };
  }
  return best?.row ?? null;
}

/** What a sheet remembers in a cell near its top. */
export interface FoundMemory<Memory> {
  readonly row: number;
  readonly text: string;
  readonly memory: Memory;
}

/** @param memoryIn the memory in the text of a cell; null for any other text */
export function memoryOf<Memory>(
  { rows }: CellGrid,
  memoryIn: (text: string) => Memory | null,
): FoundMemory<Memory> | null {
  for (let row = 0; row <= LAST_HEADER_ROW; row += 1) {
    for (const cell of rows[row] ?? []) {
      const text = textOf(cell);
      const memory = memoryIn(text);
      if (memory) return { row, text, memory };
    }
  }
  return null;
}

/** Where the fields stand: what an earlier way of knowing them found goes before what a later one says. */
export function columnsOf<Field>(
  width: number,
  ways: readonly ((column: number) => Field | null | undefined)[],
): ReadonlyMap<Field, number> {
  const columns = new Map<Field, number>();
  const taken = new Set<number>();
  for (const fieldOf of ways) {
    for (let column = 0; column < width; column += 1) {
      const field = fieldOf(column);
      if (field === null || field === undefined || columns.has(field) || taken.has(column)) continue;
      columns.set(field, column);
      taken.add(column);
    }
  }
  return columns;
}

/** The last column of the headers that stand side by side. */
export function rightOf(header: Row, columns: ReadonlyMap<unknown, number>): number {
  let right = Math.max(...columns.values());
  while (textOf(header?.[right + 1]) !== '') right += 1;
  return right;
}

/** The end of the table, where it is known, or the last row with an id, and the written rows without a gap below it. */
export function lastRowOf(
  { rows }: CellGrid,
  table: SheetTable | null,
  headerRow: number,
  isRow: (row: number) => boolean,
  hasId: (row: number) => boolean,
): number {
  let last = table?.bottom ?? headerRow;
  if (table?.hasTotals) return last;
  rows.forEach((_, row) => {
    if (row > last && hasId(row)) last = row;
  });
  for (let row = last + 1; row < rows.length && isRow(row); row += 1) last = row;
  return last;
}
