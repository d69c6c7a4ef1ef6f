import { memoryTextOfDocument } from '../../documents/memory/memory-text';
import type { Workbook } from '../../workbook/cell-grid';
import type { DocumentStore } from '../../workbook/document-store';
import { textDigest } from '../../workbook/sheet-content';
import type { SheetDocument } from '../../workbook/sheet-document';
import type { KeptSet, KeptWork } from './kept-work';
import { memoryOf, memoryText } from './memory';
import { readKeptWork } from './read-kept-work';
import { NO_EDITS } from './set-edits';
import { knownSheet, WORK_KEY, WorkbookMemory } from './workbook-memory';

/** What a workbook that is open in a host remembers, its sheet of memory included. */
export function openMemory(store: DocumentStore, workbook: Workbook): WorkbookMemory {
  const text = memoryText(workbook);
  const digest = text === null ? undefined : textDigest(text);
  const sheet = digest === undefined || digest === knownSheet(store) ? null : memoryOf(workbook);
  if (digest === undefined || !sheet) return new WorkbookMemory(store);
  const own = readKeptWork(store.read(WORK_KEY));
  const work = united(sheet.work, own, knownSheet(store) !== undefined);
  return new WorkbookMemory(store, { digest, settings: sheet.settings, work });
}

/**
 * Work of the sheet, with what it does not hold: measures that were edited before they stood in a register, and, where the add-in never
 * knew a sheet of memory, work on other scores.
 */
function united(sheet: KeptWork, own: KeptWork, isKnown: boolean): KeptWork {
  const planOf = ({ key, edits: { plan } }: KeptSet): KeptSet['edits']['plan'] => ({
    ...(own.sets.find((set) => set.key === key)?.edits.plan ?? plan),
    ...(plan.pursued && { pursued: plan.pursued }),
  });
  const others = own.sets.filter(({ key }) => !sheet.sets.some((set) => set.key === key));
  const planOnly = (set: KeptSet): KeptSet => ({ ...set, edits: { ...NO_EDITS, plan: set.edits.plan } });
  return {
    ...sheet,
    sets: [
      ...sheet.sets.map((set) => ({ ...set, edits: { ...set.edits, plan: planOf(set) } })),
      ...(isKnown ? others.map(planOnly) : others),
    ],
    adrift: isKnown ? sheet.adrift : [...sheet.adrift, ...own.adrift],
  };
}

/** Settings and sheet say the same after documents were made; where nothing can be kept, the sheet counts when it is opened next. */
export async function rememberMemory(
  memory: WorkbookMemory,
  documents: readonly SheetDocument[],
): Promise<void> {
  const sheet = documents.find(({ kind }) => kind === 'memory');
  try {
    if (sheet) await memory.writeKnown(textDigest(memoryTextOfDocument(sheet)));
  } catch {
    return;
  }
}
