import { useEffect, useState, type ReactNode } from 'react';
import type { MessageKey } from '../../text/message';
import { useWork, usePane, useSay } from '../pane-context';
import type { Activity } from '../state/pane-state';
import { ShellButton } from './shell-button';

/** Shorter ones are done before anybody could read about them. */
const SHOWN_AFTER = 500;

const TASK_TEXTS = {
  annotate: 'pane.working',
  repair: 'pane.working',
  freeze: 'pane.working',
  template: 'pane.making',
  word: 'pane.making',
  plans: 'pane.making',
  remove: 'pane.removing',
  'show-check': 'pane.working',
} as const;

const textOf = (activity: Activity): MessageKey => {
  if (activity.kind === 'task') return TASK_TEXTS[activity.task];
  return activity.kind === 'reading' ? 'pane.reading' : 'pane.making';
};

function Progress({
  activity,
  stoppable,
}: {
  readonly activity: Activity;
  readonly stoppable: boolean;
}): ReactNode {
  const say = useSay();
  const start = useWork();
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), SHOWN_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  const stopping = activity.kind === 'making' && activity.stopping;
  return (
    <div className="progress">
      <p id="progress-text">
        {say(stopping ? 'pane.stopping' : textOf(activity), {
          file: activity.kind === 'reading' ? activity.name : '',
        })}
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
export function ActivityProgress(): ReactNode {
  const activity = usePane((state) => state.activity);
  const inExcel = usePane(({ open }) => open?.source.kind === 'excel');
  return (
    <div role="status">
      {activity && (
        <Progress key={activity.turn} activity={activity} stoppable={activity.kind !== 'task' || !inExcel} />
      )}
    </div>
  );
}
