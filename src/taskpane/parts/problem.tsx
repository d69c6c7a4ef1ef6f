import { useEffect, useRef, type ReactNode } from 'react';
import { usePane, useSay } from '../pane-context';
import { TypeButton } from './type-button';

/** What went wrong last, in one sentence that says what to do. */
export function Problem(): ReactNode {
  const problem = usePane((state) => state.problem);
  const say = useSay();
  const place = useRef<HTMLParagraphElement>(null);
  // It stands at the top of the page, and what went wrong was begun somewhere else.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  return (
    <div role="alert">
      {problem && (
        <p ref={place} className="callout error">
          {say(problem.key, problem.params)}
          {problem.then && ` ${say(problem.then)}`}
        </p>
      )}
      {problem?.offersForm && <TypeButton />}
    </div>
  );
}
