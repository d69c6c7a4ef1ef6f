import { itemCode } from '../../framework/item-id';
import type { FiscalYear } from '../../framework/types';
import { arabicDigits, cleanText } from '../../scores/thai-text';
import { checklistText } from '../../text/checklist-th';
import type { CellGrid, SheetTable } from '../../workbook/cell-grid';
import { listYearOf } from '../disclosure/disclosure-lists';
import {
  columnsOf,
  headerKey,
  headerRowOf,
  lastRowOf,
  markerParts,
  memoryOf,
  rightOf,
  textOf,
  valueOf,
} from '../known-table';
import type { FieldValue } from '../register/fields';
import { CHECKLIST_FIELDS, CHECKLIST_HEADERS, type ChecklistField, type ChecklistLine } from './fields';
import { checklistMemoryIn, type ChecklistMemory } from './memory';

/** A row of a checklist as it stands on its sheet. */
export interface ChecklistSheetRow {
  /** Zero-based. */
  readonly row: number;
  readonly values: ChecklistLine;
  /** Number of the item; null for a row that people added, one whose number nobody understands, and one that stands above already. */
  readonly item: number | null;
  /** There is something in the place of the number that names no item, or one that a row above has. */
  readonly odd: boolean;
}

/** A checklist as a sheet holds it. */
export interface SheetChecklist {
  readonly sheet: string;
  readonly planYear: FiscalYear | null;
  /** The year whose list it is. */
  readonly listYear: FiscalYear;
  /** As the scores called it; null where nobody knows. */
  readonly agency: string | null;
  readonly drawn: ChecklistMemory['drawn'];
  /** Zero-based places on the sheet. */
  readonly headerRow: number;
  /** null when what it remembered is gone. */
  readonly memoryRow: number | null;
  /** As it stands there; '' when it is gone. */
  readonly memory: string;
  readonly columns: ReadonlyMap<ChecklistField, number>;
  readonly table: SheetTable | null;
  /** First and last column, those that people added included. */
  readonly left: number;
  readonly right: number;
  readonly lastRow: number;
  /** In the order of the sheet; rows in which nothing is written are left out. */
  readonly rows: readonly ChecklistSheetRow[];
}

const KNOWN: ReadonlyMap<string, ChecklistField> = new Map(
  CHECKLIST_FIELDS.map((field) => [headerKey(CHECKLIST_HEADERS[field]), field]),
);

const fieldNamed = (text: string): ChecklistField | undefined =>
  CHECKLIST_FIELDS.find((field) => field === text);

/** The number of the item that a cell names: 27, "o27", "ข้อ ๒๗"; null for any other. */
function itemNumber(value: FieldValue): number | null {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 ? value : null;
  const text = arabicDigits(cleanText(String(value ?? '')));
  const code = itemCode(text);
  if (code?.item.instrument === 'OIT') return code.item.number;
  const digits = /^(?:ข้อ\s*)?(\d{1,2})$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

const yearIn = (text: string): FiscalYear | null => (/^\d{4}$/.test(text) ? Number(text) : null);

/** The checklist that a sheet holds, however its rows and columns were ordered; null when its headers are gone. */
export function readChecklist(grid: CellGrid): SheetChecklist | null {
  const found = memoryOf(grid, checklistMemoryIn);
  const headerRow = headerRowOf(grid, KNOWN);
  if (headerRow === null) return null;
  const header = grid.rows[headerRow];
  const named = found ? grid.rows[found.row] : undefined;
  const columns = columnsOf<ChecklistField>(Math.max(header?.length ?? 0, named?.length ?? 0), [
    (column) => KNOWN.get(headerKey(textOf(header?.[column]))),
    (column) => fieldNamed(textOf(named?.[column])),
    (column) => (checklistMemoryIn(textOf(named?.[column])) ? 'number' : null),
  ]);
  const read = (row: number): ChecklistLine =>
    Object.fromEntries(
      CHECKLIST_FIELDS.map((field) => {
        const column = columns.get(field);
        return [field, column === undefined ? null : valueOf(grid.rows[row]?.[column])];
      }),
    ) as ChecklistLine;
  const isWritten = (row: number): boolean =>
    Object.values(read(row)).some((value) => value !== null && value !== '');
  // What is counted stands below the rows.
  const isSummary = (row: number): boolean =>
    grid.rows[row]?.some((cell) => cell?.value === checklistText('summary.group')) ?? false;
  const table = grid.tables?.find(({ top }) => top === headerRow) ?? null;
  const lastRow = lastRowOf(
    grid,
    table ?? null,
    headerRow,
    (row) => isWritten(row) && !isSummary(row),
    () => false,
  );
  const seen = new Set<number>();
  const rows: ChecklistSheetRow[] = [];
  for (let row = headerRow + 1; row <= lastRow; row += 1) {
    if (!isWritten(row)) continue;
    const values = read(row);
    const item = itemNumber(values.number);
    const isTwice = item !== null && seen.has(item);
    if (item !== null) seen.add(item);
    const isEmpty = values.number === null || values.number === '';
    rows.push({ row, values, item: isTwice ? null : item, odd: isTwice || (item === null && !isEmpty) });
  }
  const planYear = found?.memory.planYear ?? yearIn(markerParts(grid.marker)[1] ?? '');
  return {
    sheet: grid.sheet,
    planYear,
    listYear: found?.memory.listYear ?? listYearOf(planYear),
    agency: found?.memory.agency ?? null,
    drawn: found?.memory.drawn ?? {},
    headerRow,
    memoryRow: found?.row ?? null,
    memory: found?.text ?? '',
    columns,
    table,
    left: table?.left ?? Math.min(...columns.values()),
    right: table?.right ?? rightOf(header, columns),
    lastRow,
    rows,
  };
}
