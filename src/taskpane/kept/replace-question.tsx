import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useDispatch, usePane, useWork, useSay } from '../pane-context';
import { ShellButton } from '../parts/shell-button';

/** Asks before another file takes the place of what the user did and did not download. The safe answer comes first. */
export function ReplaceQuestion(): ReactNode {
  const dispatch = useDispatch();
  const say = useSay();
  const start = useWork();
  const closes = usePane(({ asked }) => asked === 'none');
  const id = useId();
  const part = useRef<HTMLDivElement>(null);
  // Whoever pressed a button or dropped a file is led to the answer.
  useEffect(() => part.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={part} className="callout warning" role="alertdialog" aria-labelledby={id}>
      <p id={id}>{say(closes ? 'pane.close-question' : 'pane.replace')}</p>
      <div className="buttons">
        <ShellButton appearance="primary" onClick={() => dispatch({ kind: 'ask', source: null })}>
          {say('pane.replace.stay')}
        </ShellButton>
        <ShellButton onClick={() => start((work) => work.replace())}>
          {say(closes ? 'pane.close' : 'pane.replace.open')}
        </ShellButton>
      </div>
    </div>
  );
}
