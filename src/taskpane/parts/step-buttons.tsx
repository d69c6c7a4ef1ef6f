import type { ReactNode } from 'react';
import { useDispatch, usePane, useSay } from '../pane-context';
import type { Step } from '../state/pane-state';
import { stepsOf } from '../state/under-way';
import { ShellButton } from './shell-button';

interface Props {
  readonly step: Step;
  /** In the place of "next", where the step ends the work. */
  readonly instead?: ReactNode;
}

/** Leads to the step before and to the one that usually comes next, and begins there at its heading. */
export function StepButtons({ step, instead }: Props): ReactNode {
  const dispatch = useDispatch();
  const say = useSay();
  const steps = usePane(stepsOf);
  const place = steps.indexOf(step);
  const to = (key: 'pane.back' | 'pane.next', goal: Step | undefined): ReactNode =>
    goal && (
      <ShellButton
        appearance={key === 'pane.next' ? 'primary' : 'secondary'}
        aria-label={say(key, { step: say(`pane.step.${goal}`) })}
        onClick={() => {
          // The heading of a step that is still being loaded takes the focus from here.
          document.querySelector('main')?.focus({ preventScroll: true });
          dispatch({ kind: 'go', step: goal });
          requestAnimationFrame(() => document.getElementById('step-heading')?.focus());
        }}
      >
        {key === 'pane.back' ? say('pane.back-short') : say(key, { step: say(`pane.step.${goal}`) })}
      </ShellButton>
    );
  return (
    <div className="step-buttons">
      {to('pane.back', steps[place - 1])}
      {instead ?? to('pane.next', steps[place + 1])}
    </div>
  );
}
