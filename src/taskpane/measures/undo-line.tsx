import type { ReactNode } from 'react';
import { useDispatch, usePane, useSay } from '../pane-context';
import { undoOf } from '../state/pane-state';

const BUTTON = 'undo';

/** Puts the focus on what takes the last edit back, once it stands there. */
export const focusUndo = (): void => {
  requestAnimationFrame(() => document.getElementById(BUTTON)?.focus());
};

/** What was done to the measures last, and a button that takes it back; the ones before it follow. */
export function UndoLine(): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const steps = usePane(undoOf);
  const last = steps.at(-1);
  if (!last) return null;
  return (
    <p className="undo">
      <span>{say(`pane.undo.${last.what}`)}</span>
      <button
        type="button"
        id={BUTTON}
        className="link"
        onClick={() => {
          dispatch({ kind: 'undo' });
          // After the last one the button is gone.
          if (steps.length === 1) document.getElementById('step-heading')?.focus();
        }}
      >
        {say('pane.undo-edit')}
      </button>
      {steps.length > 1 && <span className="quiet">{say('pane.undo-left', { count: steps.length })}</span>}
    </p>
  );
}
