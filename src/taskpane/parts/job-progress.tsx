import { useEffect, useState, type ReactNode } from 'react';
import type { MessageKey } from '../../text/message';
import { useJob, usePane, useSay } from '../pane-context';
import type { Job } from '../state/pane-state';
import { ShellButton } from './shell-button';

/** Shorter jobs are done before anybody could read about them. */
const SHOWN_AFTER = 500;

const TASK_TEXTS = {
  annotate: 'pane.working',
  repair: 'pane.working',
  freeze: 'pane.working',
  template: 'pane.making',
  remove: 'pane.removing',
} as const;

const textOf = (job: Job): MessageKey => {
  if (job.kind === 'task') return TASK_TEXTS[job.task];
  return job.kind === 'reading' ? 'pane.reading' : 'pane.making';
};

function Progress({ job, stoppable }: { readonly job: Job; readonly stoppable: boolean }): ReactNode {
  const say = useSay();
  const start = useJob();
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), SHOWN_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  const stopping = job.kind === 'making' && job.stopping;
  return (
    <div className="progress">
      <p id="progress-text">
        {say(stopping ? 'pane.stopping' : textOf(job), { file: job.kind === 'reading' ? job.name : '' })}
      </p>
      <progress aria-labelledby="progress-text" />
      {stoppable && (
        <ShellButton size="small" disabledFocusable={stopping} onClick={() => start((work) => work.stop())}>
          {say('pane.stop')}
        </ShellButton>
      )}
    </div>
  );
}

/** What is under way, once it takes more than half a second. A job of the ribbon in an open workbook is done as a whole. */
export function JobProgress(): ReactNode {
  const job = usePane((state) => state.job);
  const inExcel = usePane(({ open }) => open?.behind.kind === 'excel');
  return (
    <div role="status">
      {job && <Progress key={job.turn} job={job} stoppable={job.kind !== 'task' || !inExcel} />}
    </div>
  );
}
