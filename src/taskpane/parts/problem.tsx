import type { ReactNode } from 'react';
import { usePane, useSay } from '../pane-context';

/** What went wrong last, in one sentence that says what to do. */
export function Problem(): ReactNode {
  const problem = usePane((state) => state.problem);
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
