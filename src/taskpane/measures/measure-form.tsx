import { Button, Checkbox } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { MeasureContent } from '../../app/edit-plan';
import { ownerChoices } from '../../app/owner-choices';
import type { Quarter } from '../../framework';
import type { FollowUpRound } from '../../planning/types';
import { usePaneState, useSay } from '../pane-context';
import { TextField } from '../parts/text-field';
import { analysisOf } from '../state/analysis-of';
import { contentOf, draftOf, type MeasureDraft } from './measure-draft';

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];
const ROUNDS: readonly FollowUpRound[] = [3, 6, 9, 12];

interface Props {
  readonly content: MeasureContent;
  readonly title: string;
  readonly onSave: (content: MeasureContent) => void;
  readonly onCancel: () => void;
}

/** Adds or removes one of a few, in their order. */
function toggled<Value>(all: readonly Value[], chosen: readonly Value[], value: Value): readonly Value[] {
  return all.filter((each) => (each === value ? !chosen.includes(each) : chosen.includes(each)));
}

interface ChecksProps<Value extends number> {
  readonly label: string;
  readonly all: readonly Value[];
  readonly chosen: readonly Value[];
  readonly text: (value: Value) => string;
  readonly onChange: (values: readonly Value[]) => void;
}

function Checks<Value extends number>({ label, all, chosen, text, onChange }: ChecksProps<Value>): ReactNode {
  const id = useId();
  return (
    <div className="field" role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <div className="checks">
        {all.map((value) => (
          <Checkbox
            key={value}
            label={text(value)}
            checked={chosen.includes(value)}
            onChange={() => onChange(toggled(all, chosen, value))}
          />
        ))}
      </div>
    </div>
  );
}

/** Everything of a measure that a person writes. */
export function MeasureForm({ content, title, onSave, onCancel }: Props): ReactNode {
  const say = useSay();
  const analysis = analysisOf(usePaneState());
  const [draft, setDraft] = useState<MeasureDraft>(() => draftOf(content));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusFirst = (): void => form.current?.querySelector('textarea')?.focus();
  useEffect(focusFirst, []);
  const set = (part: Partial<MeasureDraft>): void => setDraft({ ...draft, ...part });
  const missing = draft.title.trim() === '';
  const missingQuarter = draft.quarters.length === 0;
  const area = (
    key: 'approach' | 'steps' | 'supporting' | 'followUp' | 'evidence',
    rows: number,
  ): ReactNode => (
    <TextField
      label={say(`pane.measure.${key}`)}
      value={draft[key]}
      rows={rows}
      onText={(typed) => set({ [key]: typed })}
    />
  );
  return (
    <form
      ref={form}
      className="form"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing) focusFirst();
        else if (!missingQuarter) onSave(contentOf(draft));
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <TextField
        label={say('pane.measure.title')}
        value={draft.title}
        rows={2}
        required
        error={tried && missing ? say('pane.measure.title-missing') : undefined}
        onText={(typed) => set({ title: typed })}
      />
      {area('approach', 2)}
      {area('steps', 4)}
      <TextField
        label={say('pane.measure.lead')}
        value={draft.lead}
        choices={ownerChoices(analysis?.set.agency ?? null)}
        onText={(typed) => set({ lead: typed })}
      />
      {area('supporting', 2)}
      <Checks
        label={say('pane.measure.quarters')}
        all={QUARTERS}
        chosen={draft.quarters}
        text={(quarter) => say('pane.quarter', { quarter })}
        onChange={(quarters) => set({ quarters })}
      />
      {tried && missingQuarter && (
        <p className="wrong" role="alert">
          {say('pane.measure.quarter-missing')}
        </p>
      )}
      {area('followUp', 2)}
      <Checks
        label={say('pane.measure.rounds')}
        all={ROUNDS}
        chosen={draft.rounds}
        text={(months) => say('pane.round', { months })}
        onChange={(rounds) => set({ rounds })}
      />
      {area('evidence', 2)}
      <div className="buttons">
        <Button type="submit" appearance="primary">
          {say('pane.save')}
        </Button>
        <Button onClick={onCancel}>{say('pane.cancel')}</Button>
      </div>
    </form>
  );
}
