import { useEffect, useRef, type ReactNode } from 'react';
import { useSay } from '../pane-context';
import type { Step } from '../state/pane-state';

/** What a step is for, in one line; "next" moves the focus here. */
export function StepHeading({ step }: { readonly step: Step }): ReactNode {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  // The control that led here went with what it stood in, and this part was still being loaded.
  useEffect(() => {
    if (document.activeElement?.tagName === 'MAIN') heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} id="step-heading" className="step-heading" tabIndex={-1}>
      {say(`pane.heading.${step}`)}
    </h2>
  );
}
