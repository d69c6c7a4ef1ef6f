import type { FiscalYear } from '../../framework/types';
import type { Cell, CellGrid } from '../../workbook/cell-grid';
import { columnsOf, headerKey, headerRowOf, lastRowOf, markerParts, memoryOf, textOf } from '../known-table';
import { typedPercent } from '../follow-up/percent';
import { measureId, type MeasureId } from '../measure-id';
import type { FieldValue } from '../register/fields';
import { FORM_FIELDS, FORM_HEADERS, HELD_FIELDS, type FormField, type HeldField } from './fields';
import { digestOf, heldOf, isBlank, meaningOf } from './held';
import { isUnitForm } from './is-unit-form';
import { unitFormMemoryIn } from './memory';

/** A row of a form as it was given back. */
export interface UnitFormRow {
  /** null for a row that people added, and one whose id is damaged. */
  readonly id: MeasureId | null;
  readonly title: string;
  /** A field whose column is gone, or whose cell holds an error, is missing. */
  readonly values: Readonly<Partial<Record<HeldField, FieldValue>>>;
  /** Fields whose cells hold an error. */
  readonly errors: readonly HeldField[];
  /** Digests of what its cells held when it was handed out; null where nobody knows. */
  readonly held: string | null;
}

/** The sheet of a unit as it was given back. */
export interface UnitForm {
  readonly sheet: string;
  readonly planYear: FiscalYear | null;
  /** As the scores called it; null where nobody knows. */
  readonly agency: string | null;
  /** '' where nobody knows. */
  readonly unit: string;
  /** null when its headers are gone. */
  readonly rows: readonly UnitFormRow[] | null;
}

const KNOWN: ReadonlyMap<string, FormField> = new Map(
  FORM_FIELDS.map((field) => [headerKey(FORM_HEADERS[field]), field]),
);

const fieldNamed = (text: string): FormField | undefined => FORM_FIELDS.find((field) => field === text);

/** The form that a sheet holds, however its rows and columns were ordered; null when it is none. */
export function readUnitForm(grid: CellGrid): UnitForm | null {
  if (!isUnitForm(grid)) return null;
  const found = memoryOf(grid, unitFormMemoryIn);
  const [, year = '', unit = ''] = markerParts(grid.marker);
  const form = {
    sheet: grid.sheet,
    planYear: found?.memory.planYear ?? (/^\d{4}$/.test(year) ? Number(year) : null),
    agency: found?.memory.agency ?? null,
    unit: found?.memory.unit ?? unit,
  };
  const headerRow = headerRowOf(grid, KNOWN);
  if (headerRow === null) return { ...form, rows: null };
  const header = grid.rows[headerRow];
  const named = found ? grid.rows[found.row] : undefined;
  const columns = columnsOf<FormField>(Math.max(header?.length ?? 0, named?.length ?? 0), [
    (column) => KNOWN.get(headerKey(textOf(header?.[column]))),
    (column) => fieldNamed(textOf(named?.[column])),
    (column) => (unitFormMemoryIn(textOf(named?.[column])) ? 'id' : null),
  ]);
  const cellOf = (row: number, field: FormField): Cell | undefined => {
    const column = columns.get(field);
    return column === undefined ? undefined : grid.rows[row]?.[column];
  };
  const idIn = (row: number): MeasureId | null => measureId(textOf(cellOf(row, 'id')).trim());
  const isWritten = (row: number): boolean =>
    idIn(row) !== null ||
    HELD_FIELDS.some((field) => {
      const cell = cellOf(row, field);
      return cell?.error !== undefined || !isBlank(cell?.value ?? null);
    });
  // Places to sign stand below the rows, apart from them.
  const lastRow = lastRowOf(grid, null, headerRow, isWritten, (row) => idIn(row) !== null);
  const rows: UnitFormRow[] = [];
  for (let row = headerRow + 1; row <= lastRow; row += 1) {
    if (!isWritten(row)) continue;
    const id = idIn(row);
    const fields = HELD_FIELDS.filter((field) => columns.has(field));
    const isError = (field: HeldField): boolean => cellOf(row, field)?.error !== undefined;
    rows.push({
      id,
      title: textOf(cellOf(row, 'title')).trim(),
      values: Object.fromEntries(
        fields
          .filter((field) => !isError(field))
          .map((field) => {
            const cell = cellOf(row, field);
            return [field, field === 'percent' ? typedPercent(cell) : (cell?.value ?? null)];
          }),
      ),
      errors: fields.filter(isError),
      held: (id && found?.memory.held[id]) ?? null,
    });
  }
  return { ...form, rows };
}

/** Nobody wrote in it since it was handed out. */
export const isUntouched = ({ rows }: UnitForm): boolean =>
  rows?.every(
    ({ held, values, errors }) =>
      errors.length === 0 &&
      HELD_FIELDS.every((field) => digestOf(meaningOf(field, values[field] ?? null)) === heldOf(held, field)),
  ) ?? false;

/** Every form of a workbook, in the order of its tabs. */
export const unitFormsOf = (sheets: readonly CellGrid[]): readonly UnitForm[] =>
  sheets.flatMap((sheet) => readUnitForm(sheet) ?? []);
