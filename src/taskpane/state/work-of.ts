import type { KeptWork } from '../../app/keeping/kept-work';
import { NO_EDITS } from '../../app/keeping/set-edits';
import type { PaneState } from './pane-state';

const NOTHING = JSON.stringify(NO_EDITS);

/** What the user did, as it is kept with the workbook; sets he did nothing to are left out. */
export function workOf({ open, selected, order, edits, adrift }: PaneState): KeptWork {
  const sets = (open?.scores.sets ?? []).flatMap(({ key, set }) => {
    const own = edits[key];
    if (own === undefined || JSON.stringify(own) === NOTHING) return [];
    const { sheet, fiscalYear, entries } = set;
    return [{ key, sheet, fiscalYear, scores: entries.map(({ score }) => score), edits: own }];
  });
  return { selected, order, sets, adrift };
}
