import { useEffect, useId, useState, type ReactNode } from 'react';
import type { OpenScores } from '../../app/open-scores';
import type { HostJobs } from '../host/workbook-source';
import { usePane, useSay } from '../pane-context';
import { TaskButton } from '../parts/task-button';

/**
 * Whether there is anything to mend or freeze, looked for when the part is first shown: what we make holds no formula of ours, and
 * making must cost no request more. Where that fails the buttons tell why.
 * @param read where it is looked for again whenever these were read
 */
function useHoldsFormulas(jobs: HostJobs | null, read: OpenScores | undefined): boolean {
  const [found, find] = useState(false);
  useEffect(() => {
    let asked = true;
    void jobs
      ?.holdsFormulas()
      .catch(() => true)
      .then((holds) => asked && find(holds));
    return () => {
      asked = false;
    };
  }, [jobs, read]);
  return found;
}

/** In Excel: formulas of ours are mended, or become values, before a file goes to people without the add-in. */
export function SendPart({ read }: { readonly read?: OpenScores }): ReactNode {
  const holdsFormulas = useHoldsFormulas(
    usePane(({ open }) => open?.source.jobs ?? null),
    read,
  );
  const say = useSay();
  const id = useId();
  if (!holdsFormulas) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{say('pane.send')}</h3>
      {(['repair', 'freeze'] as const).map((task) => (
        <TaskButton
          key={task}
          task={task}
          text={`pane.${task}`}
          what={say(`pane.${task}.what`)}
          onStart={(work) => work.run(task)}
        />
      ))}
    </section>
  );
}
