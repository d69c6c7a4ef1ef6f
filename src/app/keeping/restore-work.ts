import { isItemId } from '../../framework/item-id';
import { formatHundredths } from '../../scores/exact';
import type { Corrections } from '../correct-scores';
import { findSet } from '../find-set';
import type { KeptSet, KeptWork } from './kept-work';
import type { OpenScores, OpenSet } from '../open-scores';
import type { ReadingChange } from '../reading-changes';
import { NO_EDITS, type SetEdits } from './set-edits';

/** Work on scores as they are read now. */
export interface RestoredWork extends Pick<KeptWork, 'selected' | 'adrift'> {
  /** By key of the set, as the sets are called now. */
  readonly edits: Readonly<Record<string, SetEdits>>;
  /** What could not stay as it was. */
  readonly changes: readonly ReadingChange[];
}

/** Whoever leaves scores behind for so long does not come back to them. */
const MOST_ADRIFT = 20;

/**
 * Corrections of scores that stand in the sheet as they stood when they were corrected. A score that was changed in the
 * sheet since is newer than its correction and wins; it is told, unless it is what the person had corrected it to.
 */
function stillCorrect(
  { edits, scores }: KeptSet,
  { set }: OpenSet,
): { readonly corrections: Corrections; readonly changes: readonly ReadingChange[] } {
  const changes: ReadingChange[] = [];
  const kept: [number | string, NonNullable<Corrections[keyof Corrections]>][] = [];
  set.entries.forEach(({ indicator, score }, index) => {
    const corrected = edits.corrections[indicator];
    const before = scores[index] ?? null;
    if (corrected === undefined || score === corrected) return;
    if (score === before) kept.push([indicator, corrected]);
    else {
      changes.push({
        code: 'overtaken',
        params: {
          indicator,
          sheet: set.sheet,
          from: before === null ? '–' : formatHundredths(before),
          to: score === null ? '–' : formatHundredths(score),
          corrected: formatHundredths(corrected),
        },
      });
    }
  });
  // What an item was when it was corrected is not kept: its correction stays, and is told with the score that it replaces.
  for (const [key, corrected] of Object.entries(edits.corrections))
    if (isItemId(key)) kept.push([key, corrected]);
  return { corrections: Object.fromEntries(kept), changes };
}

function restoredEdits(kept: KeptSet, found: OpenSet): Pick<RestoredWork, 'changes'> & { edits: SetEdits } {
  const { corrections, changes } = stillCorrect(kept, found);
  const same = Object.keys(corrections).length === Object.keys(kept.edits.corrections).length;
  return { edits: same ? kept.edits : { ...kept.edits, corrections }, changes };
}

/**
 * Finds the scores that a person worked on in a workbook that was read again, and gives his work to them. What is not
 * found is kept in case it comes back.
 */
export function restoreWork(work: KeptWork, { sets }: OpenScores): RestoredWork {
  const changes: ReadingChange[] = [];
  const edits: Record<string, SetEdits> = {};
  const adrift: KeptSet[] = [];
  const claimed = new Map<string, string>();
  const former = [...work.sets, ...work.adrift];
  const own = new Set(former.map(({ key }) => key));
  // A set that another piece of work names by its key is not given away for its scores.
  const free = (key: string): readonly OpenSet[] =>
    sets.filter((set) => !(set.key in edits) && (set.key === key || !own.has(set.key)));
  for (const kept of former) {
    const found = findSet(
      { key: kept.key, fiscalYear: kept.fiscalYear, scores: kept.scores },
      free(kept.key),
    );
    if (!found) {
      adrift.push(kept);
      if (!work.adrift.includes(kept)) changes.push({ code: 'adrift', params: { sheet: kept.sheet } });
      continue;
    }
    const restored = restoredEdits(kept, found);
    edits[found.key] = restored.edits;
    changes.push(...restored.changes);
    claimed.set(kept.key, found.key);
  }
  const { selected, order } = work;
  const same = selected === null ? null : (claimed.get(selected) ?? selected);
  const now = sets.some(({ key }) => key === same) ? same : null;
  if (now !== null && order.planYear !== undefined) {
    const own = edits[now] ?? NO_EDITS;
    edits[now] = { ...own, planYear: own.planYear ?? order.planYear };
  }
  return {
    selected: now,
    edits,
    adrift: adrift.slice(-MOST_ADRIFT),
    changes,
  };
}
