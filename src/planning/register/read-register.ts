import type { FiscalYear } from '../../framework/types';
import type { CellGrid, CellRange, SheetTable } from '../../workbook/cell-grid';
import {
  columnsOf,
  headerKey,
  headerRowOf,
  KEPT_STATE,
  lastRowOf,
  knownIn,
  markerParts,
  memoryOf,
  rightOf,
  textOf,
  valueOf,
  type Row,
} from '../known-table';
import { isUnitForm } from '../answers/is-unit-form';
import { typedPercent } from '../follow-up/percent';
import type { Measure } from '../measure';
import type { MeasureId } from '../measure-id';
import {
  EARLIER_HEADERS,
  REGISTER_FIELDS,
  REGISTER_HEADERS,
  type FieldValue,
  type RegisterField,
} from './fields';
import { fieldNamed, memoryIn } from './memory';
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

/** So many columns of ours make a table a register where neither marker nor memory says so. */
const FEWEST_HEADERS = 10;

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

/** Columns by their headers; where one was reworded, by what the hidden row says of it. */
const columnsIn = (header: Row, memory: Row): ReadonlyMap<RegisterField, number> =>
  columnsOf<RegisterField>(Math.max(header?.length ?? 0, memory?.length ?? 0), [
    (column) => CURRENT.get(headerKey(textOf(header?.[column]))),
    (column) => EARLIER.get(headerKey(textOf(header?.[column]))),
    (column) => fieldNamed(textOf(memory?.[column])),
    (column) => (memoryIn(textOf(memory?.[column])) ? 'id' : null),
  ]);

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
  if (states.includes(KEPT_STATE) || (kind !== undefined && kind !== 'register') || isUnitForm(grid))
    return null;
  const found = memoryOf(grid, memoryIn);
  const headerRow = headerRowOf(grid, KNOWN);
  if (headerRow === null) return null;
  const header = grid.rows[headerRow];
  const known = knownIn(header, KNOWN);
  const isNamed = kind === 'register' || found !== null;
  if (!isNamed && !(known.size >= FEWEST_HEADERS && known.has('title') && known.has('status'))) return null;
  const columns = columnsIn(header, found ? grid.rows[found.row] : undefined);
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
    const percent = columns.get('percent');
    const measure = measureOf({
      ...values,
      id: withoutYear(values.id) ?? null,
      ...(percent !== undefined && { percent: typedPercent(grid.rows[row]?.[percent]) }),
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
