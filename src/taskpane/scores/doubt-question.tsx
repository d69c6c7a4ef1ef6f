import { useId, type ReactNode } from 'react';
import { useDispatch, usePane, useSay } from '../pane-context';
import { ShellButton } from '../parts/shell-button';
import { isInDoubt } from '../state/pane-state';

/** Asks whether doubtful numbers are ITA scores: before the answer nothing is made of them. */
export function DoubtQuestion(): ReactNode {
  const inDoubt = usePane(isInDoubt);
  const dispatch = useDispatch();
  const say = useSay();
  const id = useId();
  if (!inDoubt) return null;
  return (
    <div className="callout warning" role="group" aria-labelledby={id}>
      <p id={id}>{say('pane.doubt')}</p>
      <ShellButton
        onClick={() => {
          dispatch({ kind: 'trust' });
          requestAnimationFrame(() => document.getElementById('set-heading')?.focus());
        }}
      >
        {say('pane.doubt.trust')}
      </ShellButton>
    </div>
  );
}

/** In the place of a step that rests on the scores, as long as they are in doubt. */
export function DoubtFirst(): ReactNode {
  const dispatch = useDispatch();
  const say = useSay();
  return (
    <>
      <p className="callout warning">{say('pane.doubt-first')}</p>
      <ShellButton
        appearance="primary"
        onClick={() => {
          dispatch({ kind: 'go', step: 'scores' });
          requestAnimationFrame(() => document.getElementById('step-heading')?.focus());
        }}
      >
        {say('pane.doubt.check')}
      </ShellButton>
    </>
  );
}
