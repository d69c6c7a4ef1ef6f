import { useId, type ReactNode } from 'react';
import { saveFile } from './save-file';
import { say } from './say';
import type { Making } from './work-state';

interface Props {
  readonly making: Making;
  /** Name typed so far where the file names no agency; null where it names one. */
  readonly agency: string | null;
  readonly onAgency: (agency: string) => void;
  readonly onMake: () => void;
}

function Outcome({ making }: { readonly making: Making }): ReactNode {
  if (making.kind === 'making') return <p className="waiting">{say('pane.making-plan')}</p>;
  if (making.kind !== 'made') return null;
  const { name, bytes, sheets, measures, macrosLeftOut } = making.plan;
  return (
    <>
      <p className="done">
        {say('pane.plan-made', { count: measures, file: name, sheets: sheets.join(', ') })}
        {macrosLeftOut && ` ${say('summary.macros')}`}
      </p>
      <button type="button" onClick={() => saveFile(name, bytes)}>
        {say('pane.download-again')}
      </button>
    </>
  );
}

/** Makes the plan workbook and gives it to the user. */
export function PlanPart({ making, agency, onAgency, onMake }: Props): ReactNode {
  const id = useId();
  return (
    <section className="plan" aria-labelledby={id}>
      <h2 id={id}>{say('pane.plan')}</h2>
      <p>{say('pane.plan-about')}</p>
      {agency !== null && (
        <label className="field">
          {say('pane.agency')}
          <input
            value={agency}
            autoComplete="organization"
            onChange={(event) => onAgency(event.currentTarget.value)}
          />
        </label>
      )}
      <button
        type="button"
        className="primary"
        aria-disabled={making.kind === 'making'}
        onClick={() => {
          if (making.kind !== 'making') onMake();
        }}
      >
        {say('pane.make-plan')}
      </button>
      <div role="status">
        <Outcome making={making} />
      </div>
      <div role="alert">{making.kind === 'failed' && <p className="problem">{making.sentence}</p>}</div>
    </section>
  );
}
