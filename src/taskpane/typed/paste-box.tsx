import { useEffect, useId, useState, type ReactNode } from 'react';
import { findingView } from '../../app/views/analysis-view';
import type { DraftField } from '../../app/typed-scores/draft';
import type { Finding, ScoreSet } from '../../scores/types';
import { useLanguage, useSay, type Say } from '../pane-context';
import { Choice } from '../parts/choice';
import { ShellButton } from '../parts/shell-button';
import type { PasteOutcome, Pasting } from './use-paste';

/** What the reader has to say of what was pasted. */
function Told({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const language = useLanguage();
  return findings.map((finding) => {
    const { severity, severityName, sentence } = findingView(finding, '', language);
    return (
      <p key={sentence} className={`callout ${severity}`}>
        <strong>{severityName}</strong> {sentence}
      </p>
    );
  });
}

/** Which of several results is meant. */
function Results({
  sets,
  onChoose,
}: {
  readonly sets: readonly ScoreSet[];
  readonly onChoose: (set: ScoreSet) => void;
}): ReactNode {
  const say = useSay();
  const [chosen, setChosen] = useState(0);
  const options = sets.map(
    ({ agency, fiscalYear }, index) =>
      [
        String(index),
        say('summary.heading', {
          agency: agency ?? say('summary.no-agency'),
          year: fiscalYear ?? say('summary.no-year'),
        }),
      ] as const,
  );
  const set = sets[chosen];
  return (
    <>
      <Choice
        label={say('pane.typed.which', { count: sets.length })}
        value={String(chosen)}
        options={options}
        onChoose={(value) => setChosen(Number(value))}
      />
      <ShellButton onClick={() => set && onChoose(set)}>{say('pane.typed.use-this')}</ShellButton>
    </>
  );
}

/** A field as it is called in a sentence. */
const fieldName = (field: DraftField, say: Say): string =>
  /^\d/.test(field)
    ? say('pane.typed.number', { indicator: field })
    : say(`pane.typed.${field as 'agency' | 'district' | 'province' | 'year' | 'overall'}`);

function Outcome({
  outcome,
  pasting,
}: {
  readonly outcome: PasteOutcome;
  readonly pasting: Pasting;
}): ReactNode {
  const say = useSay();
  if (outcome.kind === 'reading') return <p className="hint">{say('pane.typed.reading')}</p>;
  if (outcome.kind === 'failed')
    return <p className="callout error">{say(outcome.problem.key, outcome.problem.params)}</p>;
  if (outcome.kind === 'nothing')
    return (
      <>
        <p className="callout warning">{say('pane.typed.nothing')}</p>
        <Told findings={outcome.findings} />
      </>
    );
  if (outcome.kind === 'choose') return <Results sets={outcome.sets} onChoose={pasting.choose} />;
  const { filled, findings, left, mayBeAbove } = outcome;
  const names = (fields: readonly DraftField[]): string =>
    fields.map((field) => fieldName(field, say)).join(', ');
  return (
    <>
      <div className="callout done">
        <p>
          {say(`pane.typed.${outcome.kind}`, { count: filled.changed.length })}
          {filled.replaced.length > 0 && ` ${say('pane.typed.replaced', { fields: names(filled.replaced) })}`}
          {left > 0 && ` ${say('pane.typed.left', { count: left })}`}
        </p>
        {filled.changed.length > 0 && (
          <button type="button" className="link" onClick={pasting.undo}>
            {say('pane.undo-edit')}
          </button>
        )}
      </div>
      {mayBeAbove && <p className="callout warning">{say('pane.typed.above')}</p>}
      <Told findings={findings} />
    </>
  );
}

/** Takes a copied page, text of a PDF or cells, and tells what came of it. */
export function PasteBox({ pasting }: { readonly pasting: Pasting }): ReactNode {
  const say = useSay();
  const id = useId();
  const [text, setText] = useState('');
  const { outcome } = pasting;
  // What nothing was found in stays to be looked at.
  const shown = outcome === null || outcome.kind === 'nothing' || outcome.kind === 'failed' ? text : '';
  const take = (html: string, pasted: string): void => {
    setText(pasted);
    if (pasted.trim() !== '' || html !== '') pasting.read({ text: pasted, html });
  };
  const takeFrom = (data: DataTransfer): void => take(data.getData('text/html'), data.getData('text/plain'));
  useEffect(() => {
    // What was copied can be pasted as soon as the form stands, wherever the focus is but in a field.
    const anywhere = ({ target, clipboardData }: ClipboardEvent): void => {
      const inField = target instanceof Element && target.closest('input, textarea, select') !== null;
      if (!inField && clipboardData) takeFrom(clipboardData);
    };
    document.addEventListener('paste', anywhere);
    return () => document.removeEventListener('paste', anywhere);
  });
  return (
    <div className="paste">
      <div className="field">
        <label htmlFor={id}>{say('pane.typed.box')}</label>
        <textarea
          id={id}
          className="text"
          rows={2}
          value={shown}
          aria-describedby={`${id}-hint`}
          onPaste={(event) => {
            event.preventDefault();
            takeFrom(event.clipboardData);
          }}
          // A text that was dropped, or that a keyboard without a clipboard put here.
          onChange={({ currentTarget }) => take('', currentTarget.value)}
        />
        <p id={`${id}-hint`} className="hint">
          {say('pane.typed.box-hint')}
        </p>
      </div>
      <div role="status" className="paste-outcome">
        {outcome && <Outcome outcome={outcome} pasting={pasting} />}
      </div>
    </div>
  );
}
