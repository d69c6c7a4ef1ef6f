import { editedTargets, type EditedTargets } from '../../app/edited-targets';
import { raisedAnalysis } from '../../app/views/what-if';
import type { HeldTarget, Targets } from '../../scores/targets';
import type { Analysis } from '../../scores/types';
import { analysisOf } from './analysis-of';
import { editsOf, type PaneState } from './pane-state';
import { remembered } from './remembered';
import type { SetEdits } from './set-edits';

const edited = remembered((analysis: Analysis, targets: SetEdits['targets'], plan: SetEdits['plan']) =>
  editedTargets(analysis, { targets, plan }),
);
const raised = remembered(raisedAnalysis);

const NO_TARGETS: EditedTargets = { wanted: {}, planned: {}, held: [] };

function targetsOf(state: PaneState): EditedTargets {
  const analysis = analysisOf(state);
  const { targets, plan } = editsOf(state);
  return analysis ? edited(analysis, targets, plan) : NO_TARGETS;
}

/** The score that each indicator is to reach as the user set it, or as the items that he ticked give it. */
export const wantedTargetsOf = (state: PaneState): Targets => targetsOf(state).wanted;

/** What the plan prints of them. */
export const plannedTargetsOf = (state: PaneState): Targets => targetsOf(state).planned;

/** Where the plan does not print what the ticked items give. */
export const heldTargetsOf = (state: PaneState): readonly HeldTarget[] => targetsOf(state).held;

/** The scores the user works on as they would be when his targets are reached; null while he has set none. */
export function goalOf(state: PaneState): Analysis | null {
  const analysis = analysisOf(state);
  const { targets, plan } = editsOf(state);
  const any = Object.keys(targets).length > 0 || plan.pursued !== undefined;
  return analysis && any ? raised(analysis, wantedTargetsOf(state)) : null;
}
