import { analyseSet } from '../../app/analyse-set';
import type { OpenSet } from '../../app/open-scores';
import type { Settings } from '../../app/keeping/settings';
import type { Analysis } from '../../scores/types';
import { editsOf, selectedSet, type PaneState } from './pane-state';
import { remembered } from './remembered';
import { printedIdentity, type SetEdits } from './set-edits';

const analysed = remembered(
  (
    open: OpenSet,
    corrections: SetEdits['corrections'],
    year: SetEdits['year'],
    agency: SetEdits['agency'],
    district: SetEdits['district'],
    province: SetEdits['province'],
    settings: Settings,
  ) => {
    const printed = printedIdentity({ agency, district, province });
    return analyseSet(open.set, { ...settings, corrections, year, printed });
  },
);

/** The scores the user works on, judged by his settings; null until an agency is chosen. */
export function analysisOf(state: PaneState): Analysis | null {
  const open = selectedSet(state);
  if (!open || !state.open) return null;
  const { corrections, year, agency, district, province } = editsOf(state);
  return analysed(open, corrections, year, agency, district, province, state.open.settings);
}
