import { analyseSet } from '../../app/analyse-set';
import type { OpenSet } from '../../app/open-scores';
import type { Settings } from '../../app/keeping/settings';
import type { Analysis } from '../../scores/types';
import { selectedSet, type PaneState } from './pane-state';
import { remembered } from './remembered';
import { NO_EDITS, printedIdentity, type SetEdits } from './set-edits';

/** Judges scores as `analysisOf` does; each one remembers what it judged last. */
const judging = () =>
  remembered(
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

const analysed = judging();
const analysedBefore = judging();
const analysedAfter = judging();

/** Scores of any year, with what the user did to them, by his settings. */
export function judgedAs(open: OpenSet, edits: SetEdits | undefined, settings: Settings): Analysis {
  const { corrections, year, agency, district, province } = edits ?? NO_EDITS;
  const printed = printedIdentity({ agency, district, province });
  return analyseSet(open.set, { ...settings, corrections, year, printed });
}

/** Of which set, and with which of its edits. */
function judged(
  judge: typeof analysed,
  { edits, open: workbook }: PaneState,
  open: OpenSet,
): Analysis | null {
  if (!workbook) return null;
  const { corrections, year, agency, district, province } = edits[open.key] ?? NO_EDITS;
  return judge(open, corrections, year, agency, district, province, workbook.settings);
}

/** The scores the user works on, judged by his settings; null until an agency is chosen. */
export function analysisOf(state: PaneState): Analysis | null {
  const open = selectedSet(state);
  return open && judged(analysed, state, open);
}

/** Scores of an earlier year than the one the user works on, judged in the same way. */
export const analysisBefore = (state: PaneState, open: OpenSet): Analysis | null =>
  judged(analysedBefore, state, open);

/** Scores of a later year, judged in the same way. */
export const analysisAfter = (state: PaneState, open: OpenSet): Analysis | null =>
  judged(analysedAfter, state, open);
