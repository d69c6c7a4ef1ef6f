import { editPlan, type EditedPlan } from '../../app/edit-plan';
import { planYearOf } from '../../app/plan-year';
import type { Analysis } from '../../scores/types';
import { analysisOf } from './analysis-of';
import { editsOf, isInDoubt, type PaneState } from './pane-state';
import { remembered } from './remembered';
import type { SetEdits } from './set-edits';

const planned = remembered(
  (analysis: Analysis, planYear: SetEdits['planYear'], top: number, plan: SetEdits['plan']) =>
    editPlan(analysis, { planYear: planYearOf(analysis, planYear), top }, plan),
);

/** All measures with the user's choices; null until an agency is chosen, and while its scores are in doubt. */
export function planOf(state: PaneState): EditedPlan | null {
  const analysis = analysisOf(state);
  if (!analysis || !state.open || isInDoubt(state)) return null;
  const { planYear, plan } = editsOf(state);
  return planned(analysis, planYear, state.open.settings.top, plan);
}
