import { Button } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useSay } from '../pane-context';
import { TextField } from '../parts/text-field';
import { tickUnit, type MeasureForm } from '../state/measure-form';

interface Props {
  /** Units of the agency, to tick. */
  readonly units: readonly string[];
  readonly form: MeasureForm;
  readonly onForm: (part: Pick<MeasureForm, 'supporting' | 'other'>) => void;
}

/** The units that support the leading one: ticks of the agency's units and of others that were typed. */
export function SupportingUnits({ units, form, onForm }: Props): ReactNode {
  const say = useSay();
  const id = useId();
  const { lead, supporting, other } = form;
  const offered = [...new Set([...units, ...supporting])].filter(
    (unit) => unit !== lead.trim() || supporting.includes(unit),
  );
  const add = (): void => onForm({ supporting: tickUnit(supporting, other, true), other: '' });
  return (
    <div className="field" role="group" aria-labelledby={id}>
      <span id={id}>{say('pane.measure.supporting')}</span>
      <div className="units">
        {offered.map((unit) => (
          <label key={unit} lang="th">
            <input
              type="checkbox"
              checked={supporting.includes(unit)}
              onChange={(event) =>
                onForm({ supporting: tickUnit(supporting, unit, event.currentTarget.checked), other })
              }
            />
            {unit}
          </label>
        ))}
      </div>
      <div className="add-unit">
        <TextField
          label={say('pane.measure.add-unit')}
          value={other}
          lang="th"
          onText={(typed) => onForm({ supporting, other: typed })}
          onEnter={add}
        />
        <Button onClick={add}>{say('pane.measure.add')}</Button>
      </div>
    </div>
  );
}
