import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useSay } from '../pane-context';
import { TextField } from '../parts/text-field';

interface Props {
  readonly units: readonly string[];
  readonly onAdd: (unit: string) => void;
}

/** Takes one more unit, from the list of the agency's units or typed. */
export function AddUnit({ units, onAdd }: Props): ReactNode {
  const say = useSay();
  const [unit, setUnit] = useState('');
  const add = (): void => {
    if (unit.trim() === '') return;
    onAdd(unit.trim());
    setUnit('');
  };
  return (
    <div className="add-unit">
      <TextField
        label={say('pane.measure.add-unit')}
        value={unit}
        choices={units}
        lang="th"
        onText={setUnit}
        onEnter={add}
      />
      <Button onClick={add}>{say('pane.measure.add')}</Button>
    </div>
  );
}
