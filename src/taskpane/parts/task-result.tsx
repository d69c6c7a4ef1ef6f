import type { ReactNode } from 'react';
import { reportTexts } from '../../app/jobs/job-report';
import { useLanguage, usePane } from '../pane-context';
import type { Task } from '../state/task';

/** What a task told when it was done; told to screen readers as well. */
export function TaskResult({ task }: { readonly task: Task }): ReactNode {
  const report = usePane((state) => (state.report?.task === task ? state.report.report : null));
  const language = useLanguage();
  return (
    <div role="status">
      {report && (
        <div className={report.done ? 'callout done' : 'callout'}>
          {reportTexts(report, language).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
    </div>
  );
}
