import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { FOLLOW_UP_ROUNDS, QUARTERS, type MeasureContent } from '../../app/measure-content';
import { NO_OWN_LISTS, ownerChoices } from '../../app/owner-choices';
import { quarterMonthNames } from '../../app/views/quarter-months';
import { useLanguage, usePane, useSay } from '../pane-context';
import { TextField } from '../parts/text-field';
import { analysisOf } from '../state/analysis-of';
import { contentOf, type MeasureForm } from '../state/measure-form';
import { isTouched, type OpenForm } from '../state/open-forms';
import { StepRows } from './step-rows';
import { SupportingUnits } from './supporting-units';
import { Toggles } from './toggles';
import { formId } from './use-form';

interface Props {
  /** Key of the form. */
  readonly id: string;
  readonly form: OpenForm;
  readonly title: string;
  readonly onForm: (form: MeasureForm) => void;
  readonly onSave: (content: MeasureContent) => void;
  readonly onCancel: () => void;
}

/** Everything of a measure that a person writes. */
export function MeasureFields({ id, form: opened, title, onForm, onSave, onCancel }: Props): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const agency = usePane((state) => analysisOf(state)?.set.agency ?? null);
  const units = ownerChoices(agency, usePane(({ open }) => open?.scores.lists.units) ?? NO_OWN_LISTS.units);
  const [tried, setTried] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const form = opened.now;
  const set = (part: Partial<MeasureForm>): void => onForm({ ...form, ...part });
  const missing = form.title.trim() === '';
  const missingQuarter = form.quarters.length === 0;
  const area = (key: 'approach' | 'followUp' | 'evidence'): ReactNode => (
    <TextField
      label={say(`pane.measure.${key}`)}
      value={form[key]}
      rows={2}
      lang="th"
      onText={(typed) => set({ [key]: typed })}
    />
  );
  const firstWrong = (): void => {
    const selector = missing ? 'textarea' : '.toggle input';
    element.current?.querySelector<HTMLElement>(selector)?.focus();
  };
  return (
    <form
      ref={element}
      id={formId(id)}
      className="form"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing || missingQuarter) firstWrong();
        else onSave(contentOf(form));
      }}
      onKeyDown={({ key }) => {
        // What was typed is not lost by one key.
        if (key === 'Escape' && !isTouched(opened)) onCancel();
      }}
    >
      <TextField
        label={say('pane.measure.title')}
        value={form.title}
        rows={2}
        required
        lang="th"
        error={tried && missing ? say('pane.measure.title-missing') : undefined}
        onText={(typed) => set({ title: typed })}
      />
      {area('approach')}
      <StepRows steps={form.steps} onSteps={(steps) => set({ steps })} />
      <TextField
        label={say('pane.measure.lead')}
        value={form.lead}
        choices={units}
        lang="th"
        onText={(typed) => set({ lead: typed })}
      />
      <SupportingUnits units={units} form={form} onForm={set} />
      <TextField
        label={say('pane.measure.person')}
        value={form.person}
        lang="th"
        onText={(typed) => set({ person: typed })}
      />
      <Toggles
        label={say('pane.measure.quarters')}
        all={QUARTERS}
        chosen={form.quarters}
        name={(quarter) => `${say('pane.quarter', { quarter })} ${quarterMonthNames(quarter, language)}`}
        below={(quarter) => quarterMonthNames(quarter, language)}
        error={tried && missingQuarter ? say('pane.measure.quarter-missing') : undefined}
        onChange={(quarters) => set({ quarters })}
      />
      {area('followUp')}
      <Toggles
        label={say('pane.measure.rounds')}
        all={FOLLOW_UP_ROUNDS}
        chosen={form.rounds}
        name={(months) => say('pane.round', { months })}
        onChange={(rounds) => set({ rounds })}
      />
      {area('evidence')}
      <div className="buttons">
        <Button type="submit" appearance="primary">
          {say('pane.save')}
        </Button>
        <Button onClick={onCancel}>{say('pane.cancel')}</Button>
      </div>
    </form>
  );
}
