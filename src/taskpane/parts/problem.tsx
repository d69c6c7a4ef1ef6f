import type { ReactNode } from 'react';
import { usePaneState, useSay } from '../pane-context';

/** What went wrong last, in one sentence that says what to do. */
export function Problem(): ReactNode {
  const { problem } = usePaneState();
  const say = useSay();
  return (
    <div role="alert">
      {problem && (
        <p className="callout error">
          {say(problem.key, problem.params)}
          {problem.then && ` ${say(problem.then)}`}
        </p>
      )}
    </div>
  );
}
