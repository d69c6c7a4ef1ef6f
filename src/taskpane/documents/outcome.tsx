import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { reportTexts } from '../../app/jobs/job-report';
import { useWork, useLanguage, usePane, useSay } from '../pane-context';
import { saveFile } from '../parts/save-file';
import { TaskResult } from '../parts/task-result';

const PLAN_MADE = { file: 'pane.plan-made', sheets: 'pane.sheets-made' } as const;
/** The register was changed where it stands, and no sheet was made. */
const REGISTER_MADE = { file: 'pane.register-made.file', sheets: 'pane.register-made.sheets' } as const;
const DOCUMENTS_MADE = { file: 'pane.documents-made', sheets: 'pane.document-sheets-made' } as const;

/** What was made, and how to see it, have it again or be rid of it. */
export function Outcome(): ReactNode {
  const language = useLanguage();
  const outcome = usePane((state) => state.outcome);
  const busy = usePane(({ activity }) => activity !== null);
  const removed = usePane(({ report }) => report?.task === 'remove');
  const say = useSay();
  const start = useWork();
  const place = useRef<HTMLDivElement>(null);
  const made = outcome?.made;
  const [before] = useState(made);
  // What was made while one looked on is brought into view; what was made before does not draw the eye again.
  useEffect(() => {
    if (made !== before && !busy) place.current?.scrollIntoView({ block: 'nearest' });
  }, [made, before, busy]);
  if (busy) return null;
  if (removed) return <TaskResult task="remove" />;
  if (!outcome || !made) return null;
  const { measures, stale } = outcome;
  const sheets = made.sheets.join(', ');
  const file = made.kind === 'file' ? made.name : '';
  const of = measures === null ? DOCUMENTS_MADE : PLAN_MADE;
  const what = made.sheets.length === 0 ? REGISTER_MADE : of;
  return (
    <div ref={place} className="callout done">
      <p>{say(what[made.kind], { ...(measures !== null && { count: measures }), file, sheets })}</p>
      {reportTexts({ done: true, sentences: made.sentences }, language).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {stale && <p>{say('pane.stale')}</p>}
      {made.kind === 'file' ? (
        <Button size="small" onClick={() => saveFile(made.name, made.bytes)}>
          {say('pane.download-again')}
        </Button>
      ) : (
        <>
          <ul className="made">
            {made.sheets.map((sheet) => (
              <li key={sheet}>
                <button
                  type="button"
                  className="link"
                  onClick={() => start((work) => work.goTo({ sheet, row: 0, column: 0 }))}
                >
                  {say('pane.go-to-sheet', { sheet })}
                </button>
              </li>
            ))}
          </ul>
          {made.checked && (
            <Button size="small" onClick={() => start((work) => work.run('show-check'))}>
              {say('pane.show-check')}
            </Button>
          )}
          <TaskResult task="show-check" />
          <Button size="small" onClick={() => start((work) => work.run('remove'))}>
            {say('pane.remove')}
          </Button>
        </>
      )}
    </div>
  );
}
