import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { reportTexts } from '../../app/jobs/job-report';
import { useJob, usePaneState, useSay } from '../pane-context';
import { saveFile } from '../parts/save-file';
import { TaskResult } from '../parts/task-result';

/** What was made, and how to have it again or be rid of it. */
export function Outcome(): ReactNode {
  const { outcome, job, report, language } = usePaneState();
  const say = useSay();
  const start = useJob();
  if (job) return null;
  if (report?.task === 'remove') return <TaskResult task="remove" />;
  if (!outcome) return null;
  const { made, measures, stale } = outcome;
  const sheets = made.sheets.join(', ');
  return (
    <div className="callout done">
      <p>
        {made.kind === 'file'
          ? say('pane.plan-made', { count: measures, file: made.name, sheets })
          : say('pane.sheets-made', { count: measures, sheets })}
        {made.kind === 'file' && made.macrosLeftOut && ` ${say('summary.macros')}`}
      </p>
      {made.kind === 'sheets' &&
        reportTexts({ done: true, sentences: made.sentences }, language).map((text) => (
          <p key={text}>{text}</p>
        ))}
      {stale && <p>{say('pane.stale')}</p>}
      {made.kind === 'file' ? (
        <Button size="small" onClick={() => saveFile(made.name, made.bytes)}>
          {say('pane.download-again')}
        </Button>
      ) : (
        <Button size="small" onClick={() => start((work) => work.run('remove'))}>
          {say('pane.remove')}
        </Button>
      )}
    </div>
  );
}
