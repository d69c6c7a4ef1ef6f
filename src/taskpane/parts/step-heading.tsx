import type { ReactNode } from 'react';
import { useSay } from '../pane-context';
import type { Step } from '../state/pane-state';

/** What a step is for, in one line; "next" moves the focus here. */
export function StepHeading({ step }: { readonly step: Step }): ReactNode {
  const say = useSay();
  return (
    <h2 id="step-heading" className="step-heading" tabIndex={-1}>
      {say(`pane.heading.${step}`)}
    </h2>
  );
}
