import type { ReactNode } from 'react';
import { reportTexts } from '../../app/jobs/job-report';
import { usePaneState } from '../pane-context';
import type { Task } from '../state/task';

/** What a task told when it was done; told to screen readers as well. */
export function TaskResult({ task }: { readonly task: Task }): ReactNode {
  const { report, language } = usePaneState();
  return (
    <div role="status">
      {report?.task === task && (
        <div className={report.report.done ? 'callout done' : 'callout'}>
          {reportTexts(report.report, language).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
    </div>
  );
}
