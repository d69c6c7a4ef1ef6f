import { useId, type ReactNode } from 'react';
import { STATUSES, type MeasureStatus } from '../../app/views/follow-up-view';
import { useSay } from '../pane-context';

interface Props {
  /** null where nobody understands what is typed there. */
  readonly status: MeasureStatus | null;
  /** Id of what is said of it. */
  readonly about: string | undefined;
  readonly onChoose: (status: MeasureStatus) => void;
}

/** The four states of a measure, one press each. */
export function StatusChoice({ status, about, onChoose }: Props): ReactNode {
  const say = useSay();
  const name = useId();
  return (
    <fieldset className="states" aria-describedby={about}>
      <legend className="unseen">{say('pane.follow.status')}</legend>
      {STATUSES.map((each) => (
        <label key={each} className={`state ${each}`}>
          <input type="radio" name={name} checked={each === status} onChange={() => onChoose(each)} />
          <span>{say(`pane.follow.status.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
