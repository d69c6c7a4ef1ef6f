import type { OpenScores, OpenSet } from '../../app/open-scores';
import { planYearOf } from '../../app/plan-year';
import { isRegisterOf } from '../../app/register-of';
import { NO_EDITS, type SetEdits } from '../../app/keeping/set-edits';
import type { FiscalYear } from '../../framework';
import { editsOf, isInDoubt, selectedSet, STEPS, type PaneState, type Step } from './pane-state';

/** The year of the plan that follows from scores; null where nobody knows. */
export const planYearFrom = (
  { set }: OpenSet,
  { year, planYear }: Pick<SetEdits, 'year' | 'planYear'> = NO_EDITS,
): FiscalYear | null => planYearOf({ set: { fiscalYear: set.fiscalYear ?? year } }, planYear);

/** The plan that follows from scores is under way: the workbook holds its register. */
export const isUnderWay = (
  open: OpenSet,
  registers: OpenScores['registers'],
  edits?: Pick<SetEdits, 'year' | 'planYear'>,
): boolean => {
  const planYear = planYearFrom(open, edits);
  return registers.some((register) => isRegisterOf(register, open.set.agency, planYear));
};

/** The plan the user works on is under way, so it can be followed up. */
export function followsUp(state: PaneState): boolean {
  const set = selectedSet(state);
  if (!state.open || !set || isInDoubt(state)) return false;
  return isUnderWay(set, state.open.scores.registers, editsOf(state));
}

const WITHOUT_FOLLOW_UP: readonly Step[] = STEPS.filter((step) => step !== 'follow-up');

/** The steps that lead somewhere now. */
export const stepsOf = (state: PaneState): readonly Step[] => (followsUp(state) ? STEPS : WITHOUT_FOLLOW_UP);
