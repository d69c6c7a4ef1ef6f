import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { EMPTY_CONTENT, mintId, type MeasureContent } from '../../app/measure-content';
import type { IndicatorNumber } from '../../framework';
import { useDispatch, useSay } from '../pane-context';
import { newMeasureKey } from '../state/open-forms';
import { formOf } from '../state/measure-form';
import { notice } from '../state/notice';
import { BesideList } from './beside-list';
import { MeasureFields } from './measure-fields';
import { useMeasuresView } from './measures-view';
import { useForm } from './use-form';

/** An own measure begins empty, over the whole year, reported twice. */
const EMPTY: MeasureContent = { ...EMPTY_CONTENT, rounds: [6, 12] };

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
  const formKey = newMeasureKey(indicator);
  const { form, put, open, close, place } = useForm<HTMLDivElement>(formKey);
  const { panel, show } = useMeasuresView();
  const title = say('pane.add-measure-to', { indicator, name });
  return (
    <div ref={place} className={form && !panel ? 'adding' : undefined}>
      {(!form || panel) && (
        <Button size="small" aria-label={title} onClick={() => open(formOf(EMPTY))}>
          {say('pane.add-measure')}
        </Button>
      )}
      {form && (
        <BesideList of={formKey}>
          <MeasureFields
            id={formKey}
            form={form}
            title={title}
            onForm={put}
            onSave={(content) => {
              const key = mintId()();
              dispatch({ kind: 'edit', edit: { kind: 'add-measure', key, indicator, content } });
              dispatch({ kind: 'said', said: notice('pane.said.added') });
              show(key);
              close();
            }}
            onCancel={close}
          />
        </BesideList>
      )}
    </div>
  );
}
