import { arabicDigits, cleanText, skeleton } from '../../scores/thai-text';
import { ownListsText, type OwnListsKey } from '../../text/own-lists-th';
import type { Cell, CellGrid } from '../../workbook/cell-grid';

/** A row of a list, zero-based on its sheet. */
export interface ListRow<Field extends string> {
  readonly row: number;
  /** What its cells hold, cleaned, line by line; '' for an empty one and for an error. */
  readonly texts: Readonly<Record<Field, string>>;
}

/** A list that people fill in, as a sheet holds it. */
export interface ListTable<Field extends string> {
  readonly sheet: string;
  /** Zero-based. Columns that were deleted are missing. */
  readonly columns: ReadonlyMap<Field, number>;
  readonly rows: readonly ListRow<Field>[];
}

/** How a list is known: by its marker, whatever it is called now, or by its headers. */
export interface ListForm<Field extends string> {
  readonly kind: string;
  readonly headers: Readonly<Record<Field, OwnListsKey>>;
  /** By the skeleton of their headers. */
  readonly fields: ReadonlyMap<string, Field>;
  /** A sheet without a marker that has all of these is such a list. */
  readonly needed: readonly Field[];
}

/** A list of this kind with these columns. */
export const listForm = <Field extends string>(
  kind: string,
  headers: Readonly<Record<Field, OwnListsKey>>,
  needed: readonly Field[],
): ListForm<Field> => ({
  kind,
  headers,
  needed,
  fields: new Map(
    (Object.keys(headers) as Field[]).map((field) => [skeleton(ownListsText(headers[field])), field]),
  ),
});

/** No header is longer, whatever damage added to it. */
const LONGEST_HEADER = 40;

/** Title and instructions stand above; people may have added some lines. */
const LAST_HEADER_ROW = 40;

const linesOf = (value: Cell['value'] | undefined): string =>
  value === null || value === undefined
    ? ''
    : String(value)
        .split(/\r\n?|\n/)
        .map(cleanText)
        .join('\n')
        .trim();

function columnsIn<Field extends string>(
  row: CellGrid['rows'][number],
  { fields }: ListForm<Field>,
): ReadonlyMap<Field, number> {
  const found = new Map<Field, number>();
  row?.forEach((cell, column) => {
    const value = cell?.value;
    if (typeof value !== 'string' || value.length > LONGEST_HEADER) return;
    const field = fields.get(skeleton(value));
    if (field !== undefined && !found.has(field)) found.set(field, column);
  });
  return found;
}

/** The list that a sheet holds, however its columns were ordered; null when it holds none of this form. */
export function listIn<Field extends string>(grid: CellGrid, form: ListForm<Field>): ListTable<Field> | null {
  const { kind, headers, needed } = form;
  const marked = grid.marker?.split('|')[0];
  if (marked !== undefined && marked !== kind) return null;
  // Rows without cells are holes.
  const rows = Array.from(grid.rows.slice(0, LAST_HEADER_ROW), (row) => columnsIn(row, form));
  const most = Math.max(0, ...rows.map(({ size }) => size));
  const headerRow = rows.findIndex(({ size }) => size === most);
  const columns = rows[headerRow];
  if (columns === undefined || most < 2) return null;
  if (marked === undefined && !needed.every((field) => columns.has(field))) return null;
  const fields = Object.keys(headers) as Field[];
  const list: ListRow<Field>[] = [];
  for (let row = headerRow + 1; row < grid.rows.length; row += 1) {
    const texts = Object.fromEntries(
      fields.map((field) => {
        const column = columns.get(field);
        const cell = column === undefined ? undefined : grid.rows[row]?.[column];
        return [field, cell?.error === undefined ? linesOf(cell?.value) : ''];
      }),
    ) as Record<Field, string>;
    if (Object.values(texts).some((text) => text !== '')) list.push({ row, texts });
  }
  return { sheet: grid.sheet, columns, rows: list };
}

/** Whole numbers of a list: "1, 2", "๑ และ ๒", "1-3" (every one between). */
export function numbersIn(text: string): readonly number[] {
  const digits = arabicDigits(text);
  return [...digits.matchAll(/(\d+)(?:\s*[-–—]\s*(\d+))?/g)].flatMap(([, first = '', last]) => {
    const from = Number(first);
    const to = last === undefined ? from : Number(last);
    // A range that is no list of quarters or rounds is told by its ends.
    return to < from || to - from > 12
      ? [from, to]
      : Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
