import { registerEdit, type RegisterEdit } from '../../app/register-edits';
import type { PlainDate } from '../../framework';
import { editsOf, type PaneState } from './pane-state';
import { planOf } from './plan-of';

/** What the user edited of the register he works on and is not in its cells; null when there is nothing. */
export function registerEditOf(state: PaneState, asOf: PlainDate): RegisterEdit | null {
  const edited = planOf(state);
  if (!edited || !state.open) return null;
  return registerEdit(edited, editsOf(state).plan, { digits: state.open.settings.digits, asOf });
}
