import { memoryTextOf } from '../../documents/memory/memory-text';
import type { CellGrid, Workbook } from '../../workbook/cell-grid';
import type { KeptWork } from './kept-work';
import { MEMORY_MARKER } from './memory-marker';
import { readKeptWork } from './read-kept-work';
import { readSettings, type Settings } from './settings';
import { recordOf } from './stored-value';

/** What a workbook remembers in cells of its own, beside its registers. */
export interface Memory {
  readonly settings: Settings;
  readonly work: KeptWork;
}

const firstColumn = ({ rows }: CellGrid): readonly unknown[] => rows.map((row) => row?.[0]?.value);

/** The text on the sheet that remembers; null where a workbook has none. */
export function memoryText({ sheets }: Workbook): string | null {
  const sheet = sheets.find(({ marker }) => marker === MEMORY_MARKER);
  return sheet ? memoryTextOf(firstColumn(sheet)) : null;
}

/** What a workbook remembers; null when it remembers nothing, or nothing that can be understood. */
export function memoryOf(workbook: Workbook): Memory | null {
  const text = memoryText(workbook);
  if (text === null) return null;
  try {
    const stored = recordOf(JSON.parse(text));
    return { settings: readSettings(stored.get('settings')), work: readKeptWork(stored.get('work')) };
  } catch {
    return null;
  }
}
