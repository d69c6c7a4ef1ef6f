import type { PlanEdits } from '../../app/edit-plan';
import type { EditAction } from './set-edits';

/** What an edit of the measures does, in one word. */
const MEASURE_EDITS = {
  'choose-measure': 'chosen',
  'change-measure': 'changed',
  'take-answers': 'answered',
  'restore-measure': 'restored',
  'add-measure': 'added',
  'remove-measure': 'deleted',
  'order-measures': 'moved',
  'order-indicators': 'moved',
} as const satisfies Partial<Record<EditAction['kind'], string>>;

/** How far a measure is was chosen. */
const STATUS_EDIT = 'status';

export type MeasureEdit = (typeof MEASURE_EDITS)[keyof typeof MEASURE_EDITS] | typeof STATUS_EDIT;

/** An edit of measures, with what there was before it. */
export interface UndoStep {
  readonly what: MeasureEdit;
  readonly before: PlanEdits;
}

/** So many edits can be undone, one after the other. */
export const MOST_UNDONE = 10;

/** The edits that can be undone after one more, the last one at the end. */
export function rememberEdit(
  steps: readonly UndoStep[],
  action: EditAction,
  before: PlanEdits,
): readonly UndoStep[] {
  const { kind } = action;
  // Everything was put in another place at once: there is nothing left to go back to step by step.
  if (kind === 'replace') return [];
  if (kind === 'change-measure') {
    // Another list all the same: what is typed goes on being written.
    if (action.goesOn === true) return [...steps];
    if ('status' in action.fields) return remember(steps, { what: STATUS_EDIT, before });
  }
  const what = (MEASURE_EDITS as Partial<Record<EditAction['kind'], MeasureEdit>>)[kind];
  return what === undefined ? steps : remember(steps, { what, before });
}

const remember = (steps: readonly UndoStep[], step: UndoStep): readonly UndoStep[] =>
  [...steps, step].slice(-MOST_UNDONE);
