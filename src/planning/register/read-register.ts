import type { FiscalYear } from '../../framework/types';
import { arabicDigits, cleanText } from '../../scores/thai-text';
import type { Cell, CellGrid, CellRange, SheetTable } from '../../workbook/cell-grid';
import type { Measure } from '../measure';
import type { MeasureId } from '../measure-id';
import {
  EARLIER_HEADERS,
  REGISTER_FIELDS,
  REGISTER_HEADERS,
  type FieldValue,
  type RegisterField,
} from './fields';
import { fieldNamed, memoryIn, type RegisterMemory } from './memory';
import { measureOf, type FieldValues } from './values';

/** A row of a register as it stands on its sheet. */
export interface RegisterSheetRow {
  /** Zero-based. */
  readonly row: number;
  /** What its cells hold, as they hold it. */
  readonly values: FieldValues;
  /** Its id is null where the cell has none, a damaged one, or that of a row above: it was copied. */
  readonly measure: Measure;
}

/** What in a register nobody could understand; it is left as it is. */
export interface RegisterRemark {
  readonly code: 'copied-row' | 'untitled-row' | 'error-cell' | 'missing-column';
  /** Zero-based; null where it is about the whole sheet. */
  readonly row: number | null;
  readonly field: RegisterField | null;
}

/** A register (ทะเบียนมาตรการ) as a sheet holds it. */
export interface SheetRegister {
  readonly sheet: string;
  readonly planYear: FiscalYear | null;
  /** As the scores called it; null where nobody knows. */
  readonly agency: string | null;
  /** Every measure that was ever drawn here. */
  readonly offered: ReadonlySet<MeasureId>;
  /** The first version drew other columns: such a register is read, and drawn anew. */
  readonly earlier: boolean;
  /** Zero-based places on the sheet. */
  readonly headerRow: number;
  /** The hidden row above the headers, or, when it is gone, the row above them if its cell is free; else null. */
  readonly memoryRow: number | null;
  /** What the register remembers, as it stands there; '' when it is gone. */
  readonly memory: string;
  readonly columns: ReadonlyMap<RegisterField, number>;
  /** Excel's table that it is; null where a program kept cells only, or does not tell. */
  readonly table: SheetTable | null;
  /** First and last column, those that people added included. */
  readonly left: number;
  readonly right: number;
  /** So many rows can be added without a loss: Excel moves what stands below its table, but no other table and no merged cells. */
  readonly room: number;
  /** The last row of the table and of what stands directly below it. */
  readonly lastRow: number;
  /** In the order of the sheet; rows in which nothing is written are left out. */
  readonly rows: readonly RegisterSheetRow[];
  readonly remarks: readonly RegisterRemark[];
}

/** Headers stand near the top; nobody puts more above them. */
const LAST_HEADER_ROW = 60;

/** So many columns of ours make a table a register where neither marker nor memory says so. */
const FEWEST_HEADERS = 10;

/** A header as it is compared: no blanks, no line breaks, Arabic digits. */
const headerKey = (text: string): string => arabicDigits(cleanText(text)).replaceAll(/\s/g, '').toLowerCase();

const keysOf = (
  headers: Readonly<Partial<Record<RegisterField, string>>>,
): ReadonlyMap<string, RegisterField> =>
  new Map(
    REGISTER_FIELDS.flatMap((field) => {
      const header = headers[field];
      return header === undefined ? [] : [[headerKey(header), field] as const];
    }),
  );

const CURRENT = keysOf(REGISTER_HEADERS);
const EARLIER = keysOf(EARLIER_HEADERS);
const KNOWN: ReadonlyMap<string, RegisterField> = new Map([...CURRENT, ...EARLIER]);

type Row = readonly (Cell | undefined)[] | undefined;

const textOf = (cell: Cell | undefined): string =>
  cell?.value === null || cell?.value === undefined ? '' : String(cell.value);

/** What a cell holds; an error as its text, so that nobody takes it for an empty one. */
const valueOf = (cell: Cell | undefined): FieldValue => cell?.error ?? cell?.value ?? null;

/** Longer texts are no headers of ours. */
const LONGEST_HEADER = 60;

const headerField = (cell: Cell | undefined): RegisterField | undefined =>
  typeof cell?.value === 'string' && cell.value.length <= LONGEST_HEADER
    ? KNOWN.get(headerKey(cell.value))
    : undefined;

const knownIn = (row: Row): ReadonlySet<RegisterField> =>
  new Set((row ?? []).flatMap((cell) => headerField(cell) ?? []));

interface Found {
  readonly row: number;
  readonly text: string;
  readonly memory: RegisterMemory;
}

function memoryOf({ rows }: CellGrid): Found | null {
  for (let row = 0; row <= LAST_HEADER_ROW; row += 1) {
    for (const cell of rows[row] ?? []) {
      const text = textOf(cell);
      const memory = memoryIn(text);
      if (memory) return { row, text, memory };
    }
  }
  return null;
}

/** In the marker of a sheet that was kept beside a newer one. */
const KEPT = 'kept';

/** Kind, year and rest of a marker of ours: 'register|2568|kept'. */
function markerParts(marker: string | null): readonly string[] {
  return marker?.split('|') ?? [];
}

function headerRowOf({ rows }: CellGrid): number | null {
  let best: { readonly row: number; readonly count: number } | null = null;
  for (let row = 0; row <= LAST_HEADER_ROW; row += 1) {
    const { size: count } = knownIn(rows[row]);
    if (count > (best?.count ?? 1)) best = { row, count };
  }
  return best?.row ?? null;
}

/** Columns by their headers; where one was reworded, by what the hidden row says of it. */
function columnsOf(header: Row, memory: Row): ReadonlyMap<RegisterField, number> {
  const columns = new Map<RegisterField, number>();
  const taken = new Set<number>();
  const take = (fieldOf: (column: number) => RegisterField | null | undefined): void => {
    for (let column = 0; column < Math.max(header?.length ?? 0, memory?.length ?? 0); column += 1) {
      const field = fieldOf(column);
      if (!field || columns.has(field) || taken.has(column)) continue;
      columns.set(field, column);
      taken.add(column);
    }
  };
  take((column) => CURRENT.get(headerKey(textOf(header?.[column]))));
  take((column) => EARLIER.get(headerKey(textOf(header?.[column]))));
  take((column) => fieldNamed(textOf(memory?.[column])));
  if (!columns.has('id')) take((column) => (memoryIn(textOf(memory?.[column])) ? 'id' : null));
  return columns;
}

const isWritten = (value: FieldValue | undefined): boolean =>
  value !== null && value !== undefined && value !== '';

/** The first version put the year before the id: "2568-m03-2". */
const withoutYear = (id: FieldValue | undefined): FieldValue | undefined =>
  typeof id === 'string' ? id.trim().replace(/^\d{4}-/, '') : id;

/** The first version numbered the steps in their cell. */
const withoutNumbers = (steps: FieldValue | undefined): FieldValue | undefined =>
  typeof steps === 'string' ? steps.replaceAll(/^[\d๐-๙]{1,2}\. /gm, '') : steps;

/** Fields of a row that a person fills in; a row is there when one of them is. */
const ROW_FIELDS: readonly RegisterField[] = REGISTER_FIELDS.filter(
  (field) => !['number', 'deadline', 'timeliness', 'score', 'class', 'planYear'].includes(field),
);

/**
 * The register that a sheet holds; null when it holds none. It is known by its marker, by what stands in the hidden row, or by its
 * headers, whatever the sheet is called now, and however its rows and columns were ordered. A row directly below the table belongs to it.
 * A drawing that was kept beside a newer one is none any more.
 */
export function readRegister(grid: CellGrid): SheetRegister | null {
  const [kind, year = '', ...states] = markerParts(grid.marker);
  if (states.includes(KEPT) || (kind !== undefined && kind !== 'register')) return null;
  const found = memoryOf(grid);
  const headerRow = headerRowOf(grid);
  if (headerRow === null) return null;
  const header = grid.rows[headerRow];
  const known = knownIn(header);
  const isNamed = kind === 'register' || found !== null;
  if (!isNamed && !(known.size >= FEWEST_HEADERS && known.has('title') && known.has('status'))) return null;
  const columns = columnsOf(header, found ? grid.rows[found.row] : undefined);
  const earlier = found === null && !columns.has('number');

  const read = (row: number): FieldValues =>
    Object.fromEntries([...columns].map(([field, column]) => [field, valueOf(grid.rows[row]?.[column])]));
  const isRow = (row: number): boolean => {
    const values = read(row);
    return ROW_FIELDS.some((field) => isWritten(values[field]));
  };
  const idIn = (row: number): MeasureId | null => measureOf({ id: withoutYear(read(row).id) ?? null }).id;
  const table = grid.tables?.find(({ top }) => top === headerRow) ?? null;
  const [left, right] = [
    table?.left ?? Math.min(...columns.values()),
    table?.right ?? rightOf(header, columns),
  ];
  const lastRow = lastRowOf(grid, table, headerRow, isRow, (row) => idIn(row) !== null);

  const remarks: RegisterRemark[] = [];
  if (!columns.has('title')) remarks.push({ code: 'missing-column', row: null, field: 'title' });
  const seen = new Set<MeasureId>();
  const rows: RegisterSheetRow[] = [];
  for (let row = headerRow + 1; row <= lastRow; row += 1) {
    const values = read(row);
    if (!isRow(row)) continue;
    const told = (code: RegisterRemark['code'], field: RegisterField | null): number =>
      remarks.push({ code, row, field });
    const measure = measureOf({
      ...values,
      id: withoutYear(values.id) ?? null,
      ...(earlier && { steps: withoutNumbers(values.steps) ?? null }),
    });
    const copied = measure.id !== null && seen.has(measure.id);
    if (copied) told('copied-row', 'id');
    if (measure.id !== null) seen.add(measure.id);
    if (measure.content.title.trim() === '') told('untitled-row', 'title');
    for (const [field, column] of columns) {
      if (grid.rows[row]?.[column]?.error !== undefined) told('error-cell', field);
    }
    rows.push({ row, values, measure: copied ? { ...measure, id: null } : measure });
  }

  const planYear = found?.memory.planYear ?? yearIn(year) ?? yearInRows(rows);
  return {
    sheet: grid.sheet,
    planYear,
    agency: found?.memory.agency ?? null,
    offered: new Set([...(found?.memory.offered ?? []), ...seen]),
    earlier,
    headerRow,
    memoryRow: found?.row ?? freeRowAbove(grid, headerRow, columns.get('id')),
    memory: found?.text ?? '',
    columns,
    table,
    left,
    right,
    room: roomBelow(grid, table, lastRow),
    lastRow,
    rows,
    remarks,
  };
}

const yearIn = (text: string): FiscalYear | null => (/^\d{4}$/.test(text) ? Number(text) : null);

const yearInRows = (rows: readonly RegisterSheetRow[]): FiscalYear | null => {
  const year = rows.find(({ values }) => typeof values.planYear === 'number')?.values.planYear;
  return typeof year === 'number' ? year : null;
};

/** The end of the table, where it is known, or the last row with an id, and the written rows without a gap below it. */
function lastRowOf(
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

/** The row above the headers, where nobody has anything in the column of the ids. */
function freeRowAbove(
  { rows, merges }: CellGrid,
  headerRow: number,
  column: number | undefined,
): number | null {
  const row = headerRow - 1;
  if (column === undefined || row < 0 || valueOf(rows[row]?.[column]) !== null) return null;
  const isMerged = merges.some(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return isMerged ? null : row;
}

/** The last column of the headers that stand side by side. */
function rightOf(header: Row, columns: ReadonlyMap<RegisterField, number>): number {
  let right = Math.max(...columns.values());
  while (textOf(header?.[right + 1]) !== '') right += 1;
  return right;
}

/** So many rows can be added below; Excel's own table moves down what stands there. */
function roomBelow(
  { rows, merges, tables = [] }: CellGrid,
  table: SheetTable | null,
  lastRow: number,
): number {
  const isBelow = ({ bottom }: CellRange): boolean => bottom > lastRow;
  if (table?.bottom === lastRow) return [...tables, ...merges].some(isBelow) ? 0 : Infinity;
  const isFilled = (row: Row): boolean => row?.some((cell) => valueOf(cell) !== null) ?? false;
  const filled = rows.findIndex((row, at) => at > lastRow && isFilled(row));
  const first = Math.min(filled < 0 ? Infinity : filled, ...merges.filter(isBelow).map(({ top }) => top));
  // What stands directly below a register belongs to it, so a row stays empty between.
  return Math.max(0, first - lastRow - 2);
}

/** Every register of a workbook, in the order of its tabs. */
export const registersOf = (sheets: readonly CellGrid[]): readonly SheetRegister[] =>
  sheets.flatMap((sheet) => readRegister(sheet) ?? []);
