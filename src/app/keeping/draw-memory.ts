import { memoryDocument } from '../../documents/memory/memory-document';
import type { SheetDocument } from '../../workbook/sheet-document';
import type { WorkbookDrawing } from '../../workbook/table-update';
import { MOST_KEPT_CHARACTERS, type KeptSet } from './kept-work';
import type { Memory } from './memory';
import { besideRegister, NO_EDITS } from './set-edits';
import { DEFAULT_SETTINGS } from './settings';

/** The shape that is written; readers take from any other version what they understand. */
const VERSION = 1;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Measures stand in the register. */
const withoutMeasures = (sets: readonly KeptSet[]): readonly KeptSet[] =>
  sets
    .map((set) => ({ ...set, edits: { ...set.edits, plan: besideRegister(set.edits.plan) } }))
    .filter(({ edits }) => !isSame(edits, NO_EDITS));

/**
 * The sheet that remembers; none when there is nothing that a program would not do by itself.
 * @param again the workbook has such a sheet: what it remembers may be over
 */
export function memorySheets({ settings, work }: Memory, again: boolean): readonly SheetDocument[] {
  const sets = withoutMeasures(work.sets);
  const kept = { ...work, sets, adrift: withoutMeasures(work.adrift) };
  if (!again && isSame(settings, DEFAULT_SETTINGS) && sets.length === 0) return [];
  const text = JSON.stringify({ version: VERSION, settings, work: kept });
  return text.length > MOST_KEPT_CHARACTERS ? [] : [memoryDocument(text, settings)];
}

/** A drawing with the sheet that remembers, where there is anything to be remembered. */
export function withMemory<Drawing extends Pick<WorkbookDrawing, 'documents' | 'table'>>(
  drawing: Drawing,
  memory: Memory,
  again: boolean,
): Drawing {
  const { documents, table } = drawing;
  if (documents.length === 0 && table === null) return drawing;
  const sheets = memorySheets(memory, again);
  return {
    ...drawing,
    documents: [...documents, ...sheets],
    table: table && { ...table, instead: [...table.instead, ...sheets] },
  };
}
