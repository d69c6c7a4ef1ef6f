import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { useJob, usePaneState, useSay } from '../pane-context';
import type { Job } from '../state/pane-state';

/** Shorter jobs are done before anybody could read about them. */
const SHOWN_AFTER = 500;

const TEXTS = { reading: 'pane.reading', making: 'pane.making', removing: 'pane.removing' } as const;

function Progress({ job, stoppable }: { readonly job: Job; readonly stoppable: boolean }): ReactNode {
  const say = useSay();
  const start = useJob();
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), SHOWN_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className="progress">
      <p id="progress-text">{say(TEXTS[job.kind], { file: job.kind === 'reading' ? job.name : '' })}</p>
      <progress aria-labelledby="progress-text" />
      {stoppable && (
        <Button size="small" onClick={() => start((work) => work.stop())}>
          {say('pane.stop')}
        </Button>
      )}
    </div>
  );
}

/** What is under way, once it takes more than half a second. Writing into an open workbook is done as a whole. */
export function JobProgress(): ReactNode {
  const { job, open } = usePaneState();
  return (
    <div role="status">
      {job && (
        <Progress
          key={job.turn}
          job={job}
          stoppable={job.kind === 'reading' || open?.behind.kind !== 'excel'}
        />
      )}
    </div>
  );
}
