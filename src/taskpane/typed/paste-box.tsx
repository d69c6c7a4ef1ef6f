import { useEffect, useId, useState, type ReactNode } from 'react';
import { findingView } from '../../app/views/analysis-view';
import { DRAFT_FIELDS, type DraftPart } from '../../app/typed-scores/draft';
import type { IndicatorNumber, ItemId } from '../../framework/types';
import type { Finding, ScoreSet } from '../../scores/types';
import { useLanguage, useSay, type Say } from '../pane-context';
import { Choice } from '../parts/choice';
import { ShellButton } from '../parts/shell-button';
import type { FilledOutcome, PasteOutcome, Pasting } from './use-paste';

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

/** A field or what was pasted beside them, as it is called in a sentence. */
const partName = (part: DraftPart, say: Say): string =>
  /^\d/.test(part)
    ? say('pane.typed.number', { indicator: part })
    : say(`pane.typed.${part as Exclude<DraftPart, `${IndicatorNumber}`>}`);

/** So many codes are listed. */
const MOST_LISTED = 12;

/** Items that the text names without a score that could be read. */
function Unread({ items }: { readonly items: readonly ItemId[] }): ReactNode {
  const say = useSay();
  if (items.length === 0) return null;
  const more = items.length > MOST_LISTED ? ' …' : '';
  return (
    <p className="callout warning">
      {say('pane.typed.unread', {
        count: items.length,
        items: items.slice(0, MOST_LISTED).join(', ') + more,
      })}
    </p>
  );
}

/** What was put into the form, in sentences. */
function filledSentences(
  { kind, filled: { draft, changed, replaced }, left }: FilledOutcome,
  say: Say,
): string {
  const fields = changed.filter((part) => (DRAFT_FIELDS as readonly DraftPart[]).includes(part));
  const items = changed.includes('items') ? (draft.items?.scores.length ?? 0) : 0;
  return [
    ...(kind !== 'filled' || fields.length > 0 || changed.length === 0
      ? [say(`pane.typed.${kind}`, { count: fields.length })]
      : []),
    ...(kind === 'filled' && items > 0 ? [say('pane.typed.items-along', { count: items })] : []),
    ...(kind === 'filled' && changed.includes('stated') ? [say('pane.typed.stated-along')] : []),
    ...(replaced.length > 0
      ? [say('pane.typed.replaced', { fields: replaced.map((part) => partName(part, say)).join(', ') })]
      : []),
    ...(left > 0 ? [say('pane.typed.left', { count: left })] : []),
  ].join(' ');
}

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
        <Unread items={outcome.unread} />
        <Told findings={outcome.findings} />
      </>
    );
  if (outcome.kind === 'choose') return <Results sets={outcome.sets} onChoose={pasting.choose} />;
  const { filled, findings, unread, mayBeAbove } = outcome;
  return (
    <>
      <div className="callout done">
        <p>{filledSentences(outcome, say)}</p>
        {filled.changed.length > 0 && (
          <button type="button" className="link" onClick={pasting.undo}>
            {say('pane.undo-edit')}
          </button>
        )}
      </div>
      {mayBeAbove && <p className="callout warning">{say('pane.typed.above')}</p>}
      <Unread items={unread} />
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
