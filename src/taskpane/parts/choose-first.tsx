import type { ReactNode } from 'react';
import { useDispatch, useSay } from '../pane-context';
import { ShellButton } from './shell-button';

/** In the place of a step that needs scores, while none are chosen: the way to them. */
export function ChooseFirst(): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  return (
    <section className="first" aria-labelledby="choose-first">
      <p id="choose-first">{say('pane.choose-set-first')}</p>
      <div className="buttons">
        <ShellButton appearance="primary" onClick={() => dispatch({ kind: 'go', step: 'scores' })}>
          {say('pane.choose-set-first.go')}
        </ShellButton>
      </div>
    </section>
  );
}
