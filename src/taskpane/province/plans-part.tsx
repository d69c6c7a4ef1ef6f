import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { ProvinceRow } from '../../app/province-rows';
import { useContextStore, usePane, useSay, useWork } from '../pane-context';
import { FILE_THREAD } from '../parts/file-thread';
import { ShellButton } from '../parts/shell-button';
import { TaskResult } from '../parts/task-result';
import { tellProgress, usePlansProgress } from './plans-progress';
import { plansMaker, setsOf, type PlansTo } from '../state/plans-of-many';

interface Props {
  /** Those that the filter shows. */
  readonly shown: readonly ProvinceRow[];
  /** Those of the year that are ticked. */
  readonly ticked: readonly ProvinceRow[];
  readonly onTick: (keys: readonly string[]) => void;
}

/** Whether the plans that were under way were broken off by the user. */
function useStopped(): boolean {
  const running = usePane(({ activity }) => activity?.kind === 'task' && activity.task === 'plans');
  const ended = usePane(({ problem, changes, report }) => (problem ?? report) !== null || changes.length > 0);
  const was = useRef(false);
  const [stopped, setStopped] = useState(false);
  useEffect(() => {
    if (running) setStopped(false);
    else if (was.current) setStopped(!ended);
    was.current = running;
  }, [running, ended]);
  return stopped;
}

/** Plans of all agencies that are shown, or of those that are ticked: an archive, or one workbook. */
export function PlansPart({ shown, ticked, onTick }: Props): ReactNode {
  const say = useSay();
  const start = useWork();
  const store = useContextStore();
  const id = useId();
  const busy = usePane(({ activity }) => activity !== null);
  const saves = usePane(({ open }) => open?.source.savesFiles ?? false);
  const opens = usePane(({ open }) => open?.source.openNew !== undefined && open.source.openNew !== null);
  const stopped = useStopped();
  const progress = usePlansProgress();
  const wanted = ticked.length > 0 ? ticked : shown;
  const make = (to: PlansTo): void =>
    start((work) =>
      work.saveMade('plans', plansMaker(FILE_THREAD, wanted, to, tellProgress), setsOf(store.get(), wanted)),
    );
  const which = say(ticked.length > 0 ? 'pane.plans.of-ticked' : 'pane.plans.of-shown', {
    count: wanted.length,
  });
  const button = (to: PlansTo, text: 'files' | 'sheets' | 'open'): ReactNode => (
    <ShellButton
      appearance={to === 'files' ? 'primary' : 'secondary'}
      aria-describedby={`${id}-which ${id}-${to === 'files' ? 'files' : 'sheets'}`}
      disabledFocusable={busy || wanted.length === 0}
      onClick={() => make(to)}
    >
      {say(`pane.plans.${text}`)}
    </ShellButton>
  );
  return (
    <section className="plans" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{say('pane.plans.heading')}</h3>
      <p id={`${id}-which`}>
        {which}{' '}
        {ticked.length < shown.length && ticked.length > 0 && (
          <button type="button" className="link" onClick={() => onTick(shown.map(({ key }) => key))}>
            {say('pane.plans.tick-all', { count: shown.length })}
          </button>
        )}{' '}
        {ticked.length > 0 && (
          <button type="button" className="link" onClick={() => onTick([])}>
            {say('pane.plans.untick')}
          </button>
        )}
      </p>
      {saves || opens ? (
        <div className="pair">
          <div className="task">
            <p id={`${id}-files`} className="hint">
              {say(saves ? 'pane.plans.files.what' : 'pane.plans.files-elsewhere')}
            </p>
            {saves && button('files', 'files')}
          </div>
          <div className="task">
            <p id={`${id}-sheets`} className="hint">
              {say('pane.plans.sheets.what')}
            </p>
            <div className="buttons">
              {opens && button('open', 'open')}
              {saves && button('sheets', 'sheets')}
            </div>
          </div>
        </div>
      ) : (
        <p className="hint">{say('pane.plans.elsewhere')}</p>
      )}
      {progress && (
        <div className="progress">
          <p id={`${id}-progress`}>{say('pane.plans.progress', { ...progress })}</p>
          <progress aria-labelledby={`${id}-progress`} value={progress.done} max={progress.of} />
        </div>
      )}
      <TaskResult task="plans" />
      <p role="status">{stopped && say('pane.plans.stopped')}</p>
    </section>
  );
}
