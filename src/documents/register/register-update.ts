import type { RegisterRow } from '../../planning/measure';
import { indicatorOfId, type MeasureId } from '../../planning/measure-id';
import { COMPUTED_FIELDS, type FieldValue, type RegisterField } from '../../planning/register/fields';
import { memoryText } from '../../planning/register/memory';
import type { RegisterSheetRow, SheetRegister } from '../../planning/register/read-register';
import { valuesOf } from '../../planning/register/values';
import type { CellContent, TableUpdate } from '../../workbook/table-update';
import { registerCells, type RegisterCell, type RegisterDrawing } from './register-columns';

const COMPUTED: ReadonlySet<RegisterField> = new Set(COMPUTED_FIELDS);

/** Formulas do their work themselves; and who typed something in their place meant it. */
const BY_FORMULA: ReadonlySet<RegisterField> = new Set<RegisterField>(['deadline', 'timeliness']);

const isEmpty = (value: FieldValue | undefined): boolean =>
  value === null || value === undefined || value === '';

const contentOf = ({ value, formula }: RegisterCell): CellContent =>
  formula === undefined ? { value } : { formula: `=${formula}`, value };

/** What is written into a cell of a row: a progress that stands there as a share of one stays a share, in whatever format it has. */
function contentIn(
  field: RegisterField,
  { values, measure }: RegisterSheetRow,
  cell: RegisterCell,
): CellContent {
  const { percent } = measure.progress;
  const isShare = field === 'percent' && typeof values.percent === 'number' && values.percent !== percent;
  return contentOf(isShare && typeof cell.value === 'number' ? { value: cell.value / 100 } : cell);
}

/** The ids, each in its row. */
function keysOf({ columns, headerRow, lastRow, rows }: SheetRegister): TableUpdate['keys'] {
  const ids = new Map(rows.map(({ row, values }) => [row, values.id ?? null]));
  const values = Array.from({ length: lastRow - headerRow }, (_, at) => ids.get(headerRow + 1 + at) ?? null);
  return { column: columns.get('id') ?? -1, values };
}

/** Whether a cell gets what it should hold: ours are refreshed, people's only where they changed it by another way than the cell. */
function isWritten(
  field: RegisterField,
  row: RegisterRow,
  { values, measure }: RegisterSheetRow,
  cell: RegisterCell,
): boolean {
  const now = values[field];
  if (!COMPUTED.has(field)) {
    const before = valuesOf(measure)[field as keyof ReturnType<typeof valuesOf>];
    return before !== cell.value;
  }
  if (field === 'deadline' && row.newDeadline !== measure.progress.newDeadline) return true;
  if (BY_FORMULA.has(field)) return isEmpty(now) && !isEmpty(cell.value);
  // What an own measure is for is a person's text.
  if (field === 'subject' && row.id !== null && indicatorOfId(row.id) === null && !isEmpty(now)) return false;
  return isEmpty(now) ? !isEmpty(cell.value) : now !== cell.value;
}

/** What a person did to a row: his text, and the id by which the row is known from then on. */
const isOfPerson = (field: RegisterField): boolean =>
  field === 'id' || field === 'deadline' || !COMPUTED.has(field);

/**
 * What has to be written on the sheet of a register so that it holds these rows.
 * @param rows every row that stays, by the ids that the rows of the sheet have or get, then those that are new
 * @param kept for each row of the sheet its place among `rows`; null for one that is deleted
 * @param offered every measure that was ever drawn here
 * @param edited rows of the sheet, by their places among its rows, in which alone something is written, and only what a person edits;
 * null where everything is brought up to date
 */
export function registerUpdate(
  register: SheetRegister,
  rows: readonly RegisterRow[],
  kept: readonly (number | null)[],
  offered: readonly MeasureId[],
  drawing: RegisterDrawing,
  edited: ReadonlySet<number> | null = null,
): TableUpdate {
  const { sheet, columns, headerRow, lastRow, table, left, right, planYear, agency } = register;
  const cells: TableUpdate['cells'][number][] = [];
  const removed: number[] = [];
  register.rows.forEach((own, index) => {
    const place = kept[index];
    const row = place === null || place === undefined ? undefined : rows[place];
    if (row === undefined) {
      removed.push(own.row);
      return;
    }
    if (edited?.has(index) === false) return;
    const drawn = registerCells(row, columns, own.row, drawing);
    for (const [field, column] of columns) {
      const cell = drawn[field];
      if ((edited && !isOfPerson(field)) || !isWritten(field, row, own, cell)) continue;
      cells.push({
        row: own.row,
        column,
        content: contentIn(field, own, cell),
        before: own.values[field] ?? null,
      });
    }
  });

  const idColumn = columns.get('id');
  const text = memoryText({ planYear, agency, offered });
  const { memoryRow } = register;
  if (idColumn !== undefined && memoryRow !== null && text !== register.memory) {
    cells.push({ row: memoryRow, column: idColumn, content: { value: text }, before: register.memory });
  }

  const added = rows.slice(kept.filter((place) => place !== null).length).map((row, index) => {
    const drawn = registerCells(row, columns, lastRow + 1 + index, drawing);
    const line: (CellContent | null)[] = Array.from(
      { length: Math.max(...columns.values()) + 1 },
      () => null,
    );
    for (const [field, column] of columns) line[column] = contentOf(drawn[field]);
    return line;
  });
  return {
    sheet,
    table,
    left,
    right,
    headerRow,
    lastRow,
    keys: keysOf(register),
    cells,
    removed,
    added,
  };
}
