import { measuresOf, registerEdit, type RegisterEdit } from '../../app/register-edits';
import type { PlainDate } from '../../framework';
import { editsOf, type PaneState } from './pane-state';
import { planOf } from './plan-of';

/** What the user edited of the register he works on and is not in its cells; null when there is nothing. */
export function registerEditOf(state: PaneState, asOf: PlainDate): RegisterEdit | null {
  const edited = planOf(state);
  if (!edited || !state.open) return null;
  return registerEdit(edited, editsOf(state).plan, { digits: state.open.settings.digits, asOf });
}

/** Measures of the register that the user edited, with what the cells of the edited fields say. */
export function editedTexts(state: PaneState): readonly { id: string; title: string; text: string }[] {
  const edited = planOf(state);
  const { changed } = editsOf(state).plan;
  return (edited ? measuresOf(edited) : [])
    .filter(({ key, registered }) => registered && changed[key] !== undefined)
    .map(({ key, base }) => ({
      id: key,
      title: base.title,
      text: (Object.keys(changed[key] ?? {}) as (keyof typeof base)[])
        .map((field) => [base[field]].flat().join('\n'))
        .join(' · '),
    }));
}
