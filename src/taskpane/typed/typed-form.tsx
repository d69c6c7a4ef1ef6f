import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import { YEARS_OF_RULES } from '../parts/years-of-rules';
import {
  EMPTY_DRAFT,
  hasNoScore,
  isEmptyDraft,
  openFields,
  scoreFault,
  SCORE_FIELDS,
  typedScores,
  type DraftField,
} from '../../app/typed-scores/draft';
import { INDICATOR_NAMES } from '../../app/views/indicator-names';
import { NAMES_THAI } from '../../text/names-th';
import { templateFile } from '../host/template-file';
import { planFileName } from '../plan-file-name';
import { useDispatch, usePane, useSay, useWork } from '../pane-context';
import { chosenSource } from '../parts/chosen-source';
import { Choice } from '../parts/choice';
import { FILE_THREAD } from '../parts/file-thread';
import { ShellButton } from '../parts/shell-button';
import { TextField } from '../parts/text-field';
import { PasteBox } from './paste-box';
import { PastedParts } from './pasted-parts';
import { TypedResult } from './typed-result';
import { useEntryHistory } from './use-entry-history';
import { usePaste } from './use-paste';

/** Names of agencies and places have at most some hundred letters. */
const LONGEST_NAME = 200;

const isScoreField = (field: DraftField): boolean => /^(?:\d|overall)/.test(field);

/** The field that an element stands in. */
const fieldOf = (target: EventTarget): DraftField | null =>
  target instanceof Element
    ? ((target.closest('[data-field]')?.getAttribute('data-field') as DraftField | undefined) ?? null)
    : null;

/** Scores without a file: ten fields to type in or paste into, and a box that takes a copied page and fills them. */
export function TypedForm(): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const start = useWork();
  const leave = useEntryHistory();
  const pasting = usePaste();
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const draft = usePane((state) => state.draft) ?? EMPTY_DRAFT;
  const inWorkbook = usePane(({ open }) => open?.source.jobs != null);
  const busy = usePane(({ activity }) => activity !== null);
  /** What is wrong in the field that is typed in is told when it is left. */
  const [typing, setTyping] = useState<DraftField | null>(null);
  const [asked, ask] = useState(false);
  useEffect(() => heading.current?.focus(), []);

  const focus = (field: DraftField): void =>
    form.current?.querySelector<HTMLElement>(`[data-field="${field}"] :is(input, select)`)?.focus();
  const type = (field: DraftField, text: string): void =>
    dispatch({ kind: 'draft', draft: { ...draft, [field]: text } });
  const use = (): void => {
    const [first] = openFields(draft);
    ask(first !== undefined);
    if (first !== undefined) {
      focus(first);
      return;
    }
    const typed = typedScores(draft);
    const title = NAMES_THAI['file.scores'];
    const name = planFileName(typed.agency, typed.fiscalYear, { title });
    start((work) => work.openTyped(typed, templateFile(FILE_THREAD, { typed, name }), chosenSource));
  };
  /** Enter goes on to the next field as in a sheet, with Shift to the one before; behind the last one stands the button. */
  const onKey = (event: KeyboardEvent<HTMLFormElement>): void => {
    const { target } = event;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (event.key !== 'Enter' || !isField) return;
    event.preventDefault();
    const stops = [
      ...event.currentTarget.querySelectorAll<HTMLElement>(
        '[data-field] input, [data-field] select, .button.primary',
      ),
    ];
    stops[stops.indexOf(target) + (event.shiftKey ? -1 : 1)]?.focus();
  };
  const onPaste = (event: ClipboardEvent<HTMLFormElement>): void => {
    const field = fieldOf(event.target);
    if (field === null) return;
    const { clipboardData: data } = event;
    const pasted = { text: data.getData('text/plain'), html: data.getData('text/html') };
    if (isScoreField(field) && pasting.pasteInto(field, pasted)) event.preventDefault();
  };
  const scoreError = (field: DraftField): string | undefined => {
    const fault = typing === field && !asked ? null : scoreFault(draft[field]);
    if (fault) return say(fault === 'wrong' ? 'pane.score-wrong' : 'pane.typed.fraction');
    const none = asked && field === '1' && hasNoScore(draft);
    return none ? say('pane.typed.score-missing') : undefined;
  };
  const fact = (field: 'agency' | 'district' | 'province', error?: string): ReactNode => (
    <div data-field={field}>
      <TextField
        label={say(`pane.typed.${field}`)}
        value={draft[field]}
        maxLength={LONGEST_NAME}
        lang="th"
        autoComplete={field === 'agency' ? 'organization' : 'off'}
        error={error}
        onText={(text) => type(field, text)}
      />
    </div>
  );
  const score = (field: DraftField, label: string): ReactNode => (
    <li key={field} data-field={field}>
      <TextField
        label={label}
        value={draft[field]}
        inputMode="decimal"
        error={scoreError(field)}
        onText={(text) => type(field, text)}
      />
    </li>
  );
  const isMissing = (field: 'agency' | 'year'): boolean => asked && draft[field].trim() === '';
  return (
    <section className="first typed" aria-labelledby="typed-heading">
      <h2 ref={heading} id="typed-heading" tabIndex={-1}>
        {say('pane.type')}
      </h2>
      <PasteBox pasting={pasting} />
      <form
        ref={form}
        className="typed-fields"
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={onKey}
        onPaste={onPaste}
        onFocus={({ target }) => setTyping(fieldOf(target))}
        onBlur={() => setTyping(null)}
      >
        <div className="typed-facts">
          {fact('agency', isMissing('agency') ? say('pane.typed.agency-missing') : undefined)}
          <div className="pair">
            {fact('district')}
            {fact('province')}
          </div>
          <div data-field="year">
            <Choice
              label={say('pane.typed.year')}
              value={draft.year}
              options={[
                ['', say('pane.typed.choose-year')],
                ...[...new Set([draft.year, ...YEARS_OF_RULES])]
                  .filter((year) => year !== '')
                  .map((year) => [year, year] as const),
              ]}
              {...(isMissing('year') && { hint: say('pane.typed.year-missing') })}
              onChoose={(year) => type('year', year)}
            />
          </div>
          <PastedParts draft={draft} onLeaveOut={pasting.leaveOut} />
        </div>
        <ol className="typed-scores">
          {SCORE_FIELDS.map((field, index) => score(field, `${field}. ${INDICATOR_NAMES[index]}`))}
          {score('overall', say('pane.typed.overall'))}
        </ol>
        <TypedResult>
          <div className="buttons">
            <ShellButton appearance="primary" disabledFocusable={busy} onClick={use}>
              {say(inWorkbook ? 'pane.typed.add' : 'pane.typed.use')}
            </ShellButton>
            <ShellButton onClick={leave}>{say('pane.back-short')}</ShellButton>
            {!isEmptyDraft(draft) && (
              <ShellButton appearance="subtle" onClick={pasting.clear}>
                {say('pane.typed.clear')}
              </ShellButton>
            )}
          </div>
        </TypedResult>
      </form>
    </section>
  );
}
