import type { ReactNode } from 'react';
import { useDispatch, usePane, useSay } from '../pane-context';
import { stepsOf } from '../state/under-way';

/** The steps, in any order. */
export function StepBar(): ReactNode {
  const step = usePane((state) => state.step);
  const steps = usePane(stepsOf);
  const inExcel = usePane((state) => state.inExcel);
  const dispatch = useDispatch();
  const say = useSay();
  return (
    <nav className={inExcel ? 'steps under-menu' : 'steps'} aria-label={say('pane.steps')}>
      {steps.map((each) => (
        <button
          key={each}
          type="button"
          className="step"
          aria-current={each === step ? 'step' : undefined}
          onClick={() => dispatch({ kind: 'go', step: each })}
        >
          {say(`pane.step.${each}`)}
        </button>
      ))}
    </nav>
  );
}
