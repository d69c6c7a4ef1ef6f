import { registerBefore, registerFor } from '../../app/agency-register';
import { editPlan, type EditedPlan } from '../../app/edit-plan';
import { planYearOf } from '../../app/plan-year';
import { suggestingOf, type Settings } from '../../app/keeping/settings';
import type { SheetRegister } from '../../planning/register/read-register';
import type { OpenScores } from '../../app/open-scores';
import type { Analysis } from '../../scores/types';
import { analysisOf } from './analysis-of';
import { editsOf, isInDoubt, selectedSet, type PaneState } from './pane-state';
import { remembered } from './remembered';
import type { SetEdits } from './set-edits';

/** Plans as `planOf` does; each one remembers what it planned last. */
const planning = (asItStands: boolean) =>
  remembered(
    (
      analysis: Analysis,
      chosenYear: SetEdits['planYear'],
      settings: Settings,
      plan: SetEdits['plan'],
      namedInScores: string | null,
      registers: readonly SheetRegister[],
      own: OpenScores['lists'],
    ) => {
      const planYear = planYearOf(analysis, chosenYear);
      const options = { planYear, ...suggestingOf(settings), namedInScores, own, asItStands };
      const before = registerBefore(registers, namedInScores, planYear);
      return editPlan(analysis, options, plan, registerFor(registers, namedInScores, planYear), before);
    },
  );

const suggested = planning(false);
const standing = planning(true);

function planBy(plan: typeof suggested, state: PaneState): EditedPlan | null {
  const analysis = analysisOf(state);
  const open = selectedSet(state);
  if (!analysis || !state.open || !open || isInDoubt(state)) return null;
  const { planYear, plan: edits } = editsOf(state);
  const { settings, scores } = state.open;
  return plan(analysis, planYear, settings, edits, open.set.agency, scores.registers, scores.lists);
}

/** All measures with the user's choices; null until an agency is chosen, and while its scores are in doubt. */
export const planOf = (state: PaneState): EditedPlan | null => planBy(suggested, state);

/** The same of a plan under way, to which nothing is suggested: whoever follows it up asks for no new measures. */
export const planAsItStands = (state: PaneState): EditedPlan | null => planBy(standing, state);
