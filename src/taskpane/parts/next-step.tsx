import type { ReactNode } from 'react';
import { useDispatch, useSay } from '../pane-context';
import type { Step } from '../state/pane-state';
import { ShellButton } from './shell-button';

/** Leads to the step that usually comes next, and begins there at its heading. */
export function NextStep({ step }: { readonly step: Step }): ReactNode {
  const dispatch = useDispatch();
  const say = useSay();
  return (
    <div className="next">
      <ShellButton
        appearance="primary"
        onClick={() => {
          dispatch({ kind: 'go', step });
          requestAnimationFrame(() => document.getElementById('step-heading')?.focus());
        }}
      >
        {say('pane.next', { step: say(`pane.step.${step}`) })}
      </ShellButton>
    </div>
  );
}
