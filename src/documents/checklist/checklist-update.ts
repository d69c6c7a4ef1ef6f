import {
  COMPUTED_CHECKLIST_FIELDS,
  type ChecklistLine,
  type ComputedChecklistField,
  type ComputedLine,
} from '../../planning/checklist/fields';
import { checklistMemoryText, type ChecklistMemory } from '../../planning/checklist/memory';
import type { ChecklistSheetRow, SheetChecklist } from '../../planning/checklist/read-checklist';
import type { FieldValue } from '../../planning/register/fields';
import { hashOf } from '../../planning/text-digest';
import type { ItemId } from '../../framework';
import type { TableUpdate } from '../../workbook/table-update';

const isEmpty = (value: FieldValue | undefined): boolean =>
  value === null || value === undefined || value === '';

const digestOf = (value: FieldValue): string => (isEmpty(value) ? '' : hashOf(String(value)).toString(36));

/** Digests of what stands in the computed cells of a row, in their order. */
export const drawnDigests = (line: ComputedLine): string =>
  COMPUTED_CHECKLIST_FIELDS.map((field) => digestOf(line[field])).join('.');

const itemIdOf = (number: number): ItemId => `o${number}`;

/** A row with its computed cells brought up to date. */
interface RefreshedRow {
  readonly line: ChecklistLine;
  /** Fields of cells that are written. */
  readonly changed: readonly ComputedChecklistField[];
  readonly digests: string;
}

/**
 * Computed cells that are empty or say what we wrote there last are brought up to date; one that says something else was written by a
 * person, and stays.
 */
function refreshed({ values }: ChecklistSheetRow, computed: ComputedLine, drawn: string): RefreshedRow {
  const before = drawn.split('.');
  const after: string[] = [];
  const changed: ComputedChecklistField[] = [];
  const line: Record<keyof ChecklistLine, FieldValue> = { ...values };
  COMPUTED_CHECKLIST_FIELDS.forEach((field, index) => {
    const [now, next] = [values[field], computed[field]];
    const isSame = isEmpty(now) ? isEmpty(next) : now === next;
    const isOurs = isSame || isEmpty(now) || digestOf(now) === before[index];
    after.push(isOurs ? digestOf(next) : (before[index] ?? ''));
    if (isSame || !isOurs) return;
    changed.push(field);
    line[field] = next;
  });
  return { line, changed, digests: after.join('.') };
}

/** A checklist as it is after its computed cells were brought up to date. */
export interface UpdatedChecklist {
  readonly update: TableUpdate;
  /** Every written row, in the order of the sheet. */
  readonly lines: readonly ChecklistLine[];
  readonly memory: string;
}

/**
 * What has to be written on the sheet of a checklist: computed cells and what is remembered of them, nothing else. Rows are neither added
 * nor removed: an item whose row a person deleted stays deleted.
 * @param computed by the number of the item
 */
export function checklistUpdate(
  checklist: SheetChecklist,
  computed: ReadonlyMap<number, ComputedLine>,
): UpdatedChecklist {
  const { sheet, planYear, listYear, agency, columns, headerRow, lastRow, table, left, right } = checklist;
  const cells: TableUpdate['cells'][number][] = [];
  const drawn: Partial<Record<ItemId, string>> = {};
  const lines = checklist.rows.map((own): ChecklistLine => {
    const next = own.item === null ? undefined : computed.get(own.item);
    if (own.item === null || next === undefined) return own.values;
    const id = itemIdOf(own.item);
    const { line, changed, digests } = refreshed(own, next, checklist.drawn[id] ?? '');
    drawn[id] = digests;
    for (const field of changed) {
      const column = columns.get(field);
      if (column === undefined) continue;
      cells.push({ row: own.row, column, content: { value: line[field] ?? '' }, before: own.values[field] });
    }
    return line;
  });
  const remembered: ChecklistMemory = { planYear, listYear, agency, drawn };
  const memory = checklistMemoryText(remembered);
  const numbers = columns.get('number') ?? -1;
  const { memoryRow } = checklist;
  if (memoryRow !== null && memory !== checklist.memory) {
    cells.push({ row: memoryRow, column: numbers, content: { value: memory }, before: checklist.memory });
  }
  const values = new Map(checklist.rows.map(({ row, values: { number } }) => [row, number]));
  return {
    update: {
      sheet,
      table,
      left,
      right,
      headerRow,
      lastRow,
      keys: {
        column: numbers,
        values: Array.from(
          { length: lastRow - headerRow },
          (_, at) => values.get(headerRow + 1 + at) ?? null,
        ),
      },
      cells,
      removed: [],
      added: [],
    },
    lines,
    memory,
  };
}
