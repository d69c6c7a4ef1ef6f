import { isFormerOf } from '../../app/compare/former-of';
import type { OpenScores, OpenSet } from '../../app/open-scores';
import type { Settings } from '../../app/keeping/settings';
import type { Owner } from '../../app/owner';
import type { YearResults } from '../../scores/trend/trend';
import { judgedAs } from './analysis-of';
import { ownerOf } from './owner-of';
import { selectedSet, type PaneState } from './pane-state';
import { remembered } from './remembered';

const found = remembered(
  (
    owner: Owner<OpenSet>,
    selected: OpenSet,
    former: OpenScores['former'],
    trusted: PaneState['trusted'],
    edits: PaneState['edits'],
    settings: Settings,
  ): YearResults => ({
    analyses: [...owner.doubtful.filter(({ key }) => trusted.includes(key)), ...owner.results]
      .map((open) => judgedAs(open, edits[open.key], settings))
      .filter(({ set }) => set.fiscalYear !== null),
    former: (former ?? []).filter((result) => isFormerOf(result, selected.set, selected.set.agency === null)),
  }),
);

/** What the agency the user works on has of all years, judged by his settings and with what he corrected; null until one is chosen. */
export function yearResultsOf(state: PaneState): YearResults | null {
  const [owner, selected] = [ownerOf(state), selectedSet(state)];
  if (!owner || !selected || !state.open) return null;
  const { scores, settings } = state.open;
  return found(owner, selected, scores.former, state.trusted, state.edits, settings);
}

/** Whether the agency may have more than one year: what shows them is loaded then. */
export function mayHaveYears(state: PaneState): boolean {
  const owner = ownerOf(state);
  const former = state.open?.scores.former ?? [];
  return owner !== null && owner.results.length + owner.doubtful.length + former.length > 1;
}
