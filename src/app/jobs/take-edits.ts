import { findSet } from '../find-set';
import { keptWorkText, type KeptSet } from '../keeping/kept-work';
import { besideRegister } from '../keeping/set-edits';
import type { OpenSet } from '../open-scores';
import { readKeptWork } from '../keeping/read-kept-work';
import type { WorkbookMemory } from '../keeping/workbook-memory';

/**
 * Measures that a person chose, changed and added in the pane stand in the register now: the work that is kept holds them no more, else
 * it would overwrite what people type there later.
 * @param set to which they belong
 * @returns whether the workbook took it; one that keeps nothing is no reason to call a job failed that is done
 */
export async function takeEdits(memory: WorkbookMemory, set: OpenSet): Promise<boolean> {
  const work = readKeptWork(memory.work);
  const all = [...work.sets, ...work.adrift];
  const own = all.find(({ key }) => key === set.key) ?? all.find((kept) => findSet(kept, [set]));
  const without = (kept: KeptSet): KeptSet =>
    kept === own ? { ...kept, edits: { ...kept.edits, plan: besideRegister(kept.edits.plan) } } : kept;
  const text = keptWorkText({
    ...work,
    sets: work.sets.map(without),
    adrift: work.adrift.map(without),
  });
  try {
    if (text !== null) await memory.writeWork(JSON.parse(text));
    return text !== null;
  } catch {
    return false;
  }
}
