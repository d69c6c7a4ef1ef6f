import type { ReactNode } from 'react';
import { dateField, dateTyped, isOddPercent, percentTyped } from '../../app/progress-values';
import type { FollowedMeasure } from '../../app/views/follow-up-view';
import { useLanguage, useSay } from '../pane-context';
import { Disclosure } from '../parts/disclosure';
import { TypedField } from './typed-field';
import type { ChangeProgress, TextProgress } from './use-change';

interface Props {
  readonly measure: FollowedMeasure;
  /** Texts that do not stand in the open. */
  readonly texts: readonly TextProgress[];
  readonly onChange: ChangeProgress;
}

/** What is written of a measure beside its state and its result; one line until it is opened. */
export function ProgressDetails({ measure: { row }, texts, onChange }: Props): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const { percent, reporter, proof } = row;
  const facts = [
    percent === null || percent === 0 ? '' : say('pane.measure.percent', { percent }),
    proof === '' ? '' : say('pane.measure.proof'),
    reporter,
  ];
  const day = (field: 'reportedOn' | 'newDeadline', label: string): ReactNode => (
    <TypedField
      label={label}
      known={dateField(row[field], language)}
      wrong={(text) => (typeof dateTyped(text) === 'string' ? say('pane.follow.date-wrong') : undefined)}
      onText={(text, goesOn) => onChange({ [field]: dateTyped(text) }, goesOn)}
    />
  );
  return (
    <Disclosure name={say('pane.follow.more')} facts={facts.filter((fact) => fact !== '').join(' · ')}>
      <div className="pair">
        <TypedField
          label={say('pane.follow.percent')}
          known={String(percent ?? '')}
          inputMode="decimal"
          wrong={(text) => (isOddPercent(percentTyped(text)) ? say('pane.follow.percent.wrong') : undefined)}
          onText={(text, goesOn) => onChange({ percent: percentTyped(text) }, goesOn)}
        />
        {day('newDeadline', say('pane.follow.new-deadline'))}
      </div>
      {texts.map((field) => (
        <TypedField
          key={field}
          label={say(`pane.measure.${field}`)}
          known={row[field]}
          rows={field === 'proof' ? 1 : 2}
          lang="th"
          onText={(text, goesOn) => onChange({ [field]: text }, goesOn)}
        />
      ))}
      <div className="pair">
        <TypedField
          label={say('pane.follow.reporter')}
          known={reporter}
          lang="th"
          onText={(text, goesOn) => onChange({ reporter: text }, goesOn)}
        />
        {day('reportedOn', say('pane.follow.reported-on'))}
      </div>
    </Disclosure>
  );
}
