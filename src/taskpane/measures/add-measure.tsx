import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { EMPTY_CONTENT, mintId, type MeasureContent } from '../../app/measure-content';
import type { IndicatorNumber } from '../../framework';
import { useDispatch, useSay } from '../pane-context';
import { newMeasureKey } from '../state/open-forms';
import { formOf } from '../state/measure-form';
import { notice } from '../state/notice';
import { MeasureFields } from './measure-fields';
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
  const { form, put, open, close, place } = useForm<HTMLDivElement>(newMeasureKey(indicator));
  const title = say('pane.add-measure-to', { indicator, name });
  return (
    <div ref={place} className={form ? 'adding' : undefined}>
      {form ? (
        <MeasureFields
          form={form}
          content={EMPTY}
          title={title}
          onForm={put}
          onSave={(content) => {
            dispatch({ kind: 'edit', edit: { kind: 'add-measure', key: mintId()(), indicator, content } });
            dispatch({ kind: 'said', said: notice('pane.said.added') });
            close();
          }}
          onCancel={close}
        />
      ) : (
        <Button size="small" aria-label={title} onClick={() => open(formOf(EMPTY))}>
          {say('pane.add-measure')}
        </Button>
      )}
    </div>
  );
}
