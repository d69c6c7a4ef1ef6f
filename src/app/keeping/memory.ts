import { memoryDocument, memoryTextOf } from '../../documents/memory/memory-document';
import { sheetMarker } from '../../documents/options';
import type { CellGrid, Workbook } from '../../workbook/cell-grid';
import type { SheetDocument } from '../../workbook/sheet-document';
import { NO_PLAN_EDITS } from '../edit-plan';
import { MOST_KEPT_CHARACTERS, type KeptSet, type KeptWork } from './kept-work';
import { readKeptWork } from './read-kept-work';
import { NO_EDITS } from './set-edits';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings';
import { recordOf } from './stored-value';

/** What a workbook remembers in cells of its own, beside its registers. */
export interface Memory {
  readonly settings: Settings;
  readonly work: KeptWork;
}

/** The shape that is written; readers take from any other version what they understand. */
const VERSION = 1;

const MARKER = sheetMarker('memory', null);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Measures stand in the register. */
const withoutPlan = (sets: readonly KeptSet[]): readonly KeptSet[] =>
  sets
    .map((set) => ({ ...set, edits: { ...set.edits, plan: NO_PLAN_EDITS } }))
    .filter(({ edits }) => !isSame(edits, NO_EDITS));

/**
 * The sheet that remembers; none when there is nothing that a program would not do by itself.
 * @param again the workbook has such a sheet: what it remembers may be over
 */
export function memorySheets({ settings, work }: Memory, again: boolean): readonly SheetDocument[] {
  const sets = withoutPlan(work.sets);
  const kept = { ...work, sets, adrift: withoutPlan(work.adrift) };
  if (!again && isSame(settings, DEFAULT_SETTINGS) && sets.length === 0) return [];
  const text = JSON.stringify({ version: VERSION, settings, work: kept });
  return text.length > MOST_KEPT_CHARACTERS ? [] : [memoryDocument(text, settings)];
}

const firstColumn = ({ rows }: CellGrid): readonly unknown[] => rows.map((row) => row?.[0]?.value);

/** What a workbook remembers; null when it remembers nothing, or nothing that can be understood. */
export function memoryOf({ sheets }: Workbook): Memory | null {
  const sheet = sheets.find(({ marker }) => marker === MARKER);
  if (!sheet) return null;
  try {
    const stored = recordOf(JSON.parse(memoryTextOf(firstColumn(sheet))));
    return { settings: readSettings(stored.get('settings')), work: readKeptWork(stored.get('work')) };
  } catch {
    return null;
  }
}
