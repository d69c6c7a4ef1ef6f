import { mintId } from '../../app/measure-content';
import { isComplete } from './measure-form';
import { editOfForm, openFormsOf } from './open-forms';
import type { PaneAction } from './pane-reducer';
import type { PaneState } from './pane-state';

/**
 * Saves and closes every open form of the set the user works on.
 * @returns false when one lacks what every measure needs: it stays open
 */
export function saveForms(state: PaneState, dispatch: (action: PaneAction) => void): boolean {
  const forms = Object.entries(openFormsOf(state));
  const complete = forms.filter(([, { now }]) => isComplete(now));
  for (const [key, form] of complete) {
    const edit = editOfForm(key, form, mintId());
    if (edit) dispatch({ kind: 'edit', edit });
    dispatch({ kind: 'form', key, form: null });
  }
  return complete.length === forms.length;
}
