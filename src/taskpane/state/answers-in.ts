import { takeAnswers, type TakenAnswers } from '../../app/answers';
import type { EditedPlan, PlanEdits } from '../../app/edit-plan';
import type { OpenScores } from '../../app/open-scores';
import { editsOf, type PaneState } from './pane-state';
import { planOf } from './plan-of';
import { remembered } from './remembered';

export type UnitForms = NonNullable<OpenScores['forms']>;

const NOTHING: TakenAnswers = { changed: {}, told: [] };
const NO_FORMS: UnitForms = [];

/** What sheets of units would change in the plan the user works on. */
function answersFrom(
  edited: EditedPlan | null,
  forms: UnitForms,
  changed: PlanEdits['changed'],
): TakenAnswers {
  const register = edited?.register?.register;
  return register && forms.length > 0 ? takeAnswers(register, forms, changed) : NOTHING;
}

/** What is only found is not taken in yet: nothing is said to be. */
const found = remembered((...from: Parameters<typeof answersFrom>): TakenAnswers => {
  const { changed, told } = answersFrom(...from);
  return { changed, told: told.filter((each) => !('key' in each && each.key === 'answers.taken')) };
});

/** What the sheets of units in the workbook itself say and the plan does not, and what is to be told of them. */
export const answersIn = (state: PaneState): TakenAnswers =>
  found(planOf(state), state.open?.scores.forms ?? NO_FORMS, editsOf(state).plan.changed);

/** The same of sheets in other files. */
export const answersOfFiles = (state: PaneState, forms: UnitForms): TakenAnswers =>
  answersFrom(planOf(state), forms, editsOf(state).plan.changed);

/** How many fields are to be changed. */
export const countFields = ({ changed }: TakenAnswers): number =>
  Object.values(changed).reduce((count, fields) => count + Object.keys(fields).length, 0);
