import { analyseSet } from '../../app/analyse-set';
import type { OpenSet } from '../../app/open-scores';
import { parseName } from '../../app/parse-option';
import type { Settings } from '../../app/keeping/settings';
import type { Analysis } from '../../scores/types';
import { editsOf, selectedSet, type PaneState } from './pane-state';
import { remembered } from './remembered';
import type { SetEdits } from './set-edits';

const analysed = remembered(
  (
    open: OpenSet,
    corrections: SetEdits['corrections'],
    year: SetEdits['year'],
    agency: string,
    settings: Settings,
  ) => analyseSet(open.set, { ...settings, corrections, year, agency: parseName(agency) }),
);

/** The scores the user works on, judged by his settings; null until an agency is chosen. */
export function analysisOf(state: PaneState): Analysis | null {
  const open = selectedSet(state);
  if (!open || !state.open) return null;
  const { corrections, year, agency } = editsOf(state);
  return analysed(open, corrections, year, agency, state.open.settings);
}
