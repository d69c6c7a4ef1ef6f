import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { MeasureContent } from '../../app/edit-plan';
import type { IndicatorNumber } from '../../framework';
import { useDispatch, useSay } from '../pane-context';
import { notice } from '../state/notice';
import { MeasureForm } from './measure-form';

/** An own measure begins empty, over the whole year, reported twice. */
const EMPTY: MeasureContent = {
  title: '',
  approach: '',
  steps: [],
  owners: [],
  quarters: [1, 2, 3, 4],
  followUp: '',
  rounds: [6, 12],
  evidence: '',
};

/** Adds a measure of the user's own to an indicator. */
export function AddMeasure({
  indicator,
  name,
}: {
  readonly indicator: IndicatorNumber;
  readonly name: string;
}): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const [adding, add] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const title = say('pane.add-measure-to', { indicator, name });
  const close = (): void => {
    add(false);
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  };
  if (!adding) {
    return (
      <div ref={place}>
        <Button size="small" aria-label={title} onClick={() => add(true)}>
          {say('pane.add-measure')}
        </Button>
      </div>
    );
  }
  return (
    <MeasureForm
      content={EMPTY}
      title={title}
      onSave={(content) => {
        dispatch({ kind: 'edit', edit: { kind: 'add-measure', indicator, content } });
        dispatch({ kind: 'said', said: notice('pane.said.added') });
        close();
      }}
      onCancel={close}
    />
  );
}
