import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { EditedMeasure } from '../../app/edit-plan';
import { useDispatch, useSay } from '../pane-context';
import { changesIn, formOf } from '../state/measure-form';
import { notice } from '../state/notice';
import { BesideList } from './beside-list';
import { MeasureDetails } from './measure-details';
import { MeasureFields } from './measure-fields';
import { useMeasuresView } from './measures-view';
import { MoveMeasure } from './move-measure';
import { progressText } from './progress-text';
import { focusUndo } from './undo-line';
import { useForm } from './use-form';

interface Props {
  readonly measure: EditedMeasure;
  /** The measures of its indicator, where it can be moved among them. */
  readonly among?: readonly EditedMeasure[];
}

/** One measure: chosen or not, its owner and time, all it says, and a form to edit it. */
export function MeasureItem({ measure, among = [] }: Props): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const { key, row, registered } = measure;
  const { form, put, open, close, place } = useForm<HTMLLIElement>(key);
  const { panel, shown, show } = useMeasuresView();
  const [opened, setOpened] = useState(false);
  const [lead, ...others] = row.owners;
  const owners =
    others.length === 0 ? lead : say('pane.owners-more', { lead: lead ?? '', count: others.length });
  const meta = [owners, row.period, registered ? progressText(row, say) : ''].filter(
    (part) => part !== undefined && part !== '',
  );
  const marks = [
    measure.changed && say('pane.edited'),
    measure.own && say('pane.own'),
    measure.carried !== null && say(`pane.carried.${measure.carried}`),
    registered && !measure.chosen && say('pane.leaves-register'),
    form !== undefined && panel !== null && say('pane.in-work'),
  ];
  const unfolded = panel ? shown === key : opened;
  const fields = form && (
    <MeasureFields
      id={key}
      form={form}
      title={say('pane.edit-of', { title: row.title })}
      onForm={put}
      onSave={(content) => {
        const changes = changesIn(content, row);
        if (Object.keys(changes).length > 0) {
          dispatch({ kind: 'edit', edit: { kind: 'change-measure', key, fields: changes } });
        }
        dispatch({ kind: 'said', said: notice('pane.said.saved') });
        close();
      }}
      onCancel={close}
    />
  );
  if (fields && !panel) {
    return (
      <li ref={place} className="measure">
        {fields}
      </li>
    );
  }
  return (
    <li ref={place} className={panel && unfolded ? 'measure shown' : 'measure'}>
      <div className="measure-line">
        <Checkbox
          label={{ children: row.title, lang: 'th' }}
          checked={measure.chosen}
          onChange={(_, data) =>
            dispatch({
              kind: 'edit',
              edit: { kind: 'choose-measure', key, chosen: data.checked === true },
            })
          }
        />
        <Button
          size="small"
          aria-label={say('pane.edit-of', { title: row.title })}
          onClick={() => open(formOf(row))}
        >
          {say('pane.edit')}
        </Button>
      </div>
      <p className="quiet details">
        <span lang="th">{meta.join(' · ')}</span>
        {marks.map((mark) => mark !== false && <em key={mark}>{mark}</em>)}
        <button
          type="button"
          className="link"
          aria-expanded={unfolded}
          aria-label={say('pane.details-of', { title: row.title })}
          onClick={() => (panel ? show(key) : setOpened(!opened))}
        >
          {say('pane.details')}
        </button>
        {measure.chosen && <MoveMeasure measure={measure} among={among} />}
        {measure.changed && (
          <button
            type="button"
            className="link"
            aria-label={say('pane.restore-of', { title: row.title })}
            onClick={() => dispatch({ kind: 'edit', edit: { kind: 'restore-measure', key } })}
          >
            {say('pane.restore')}
          </button>
        )}
        {measure.own && !registered && (
          <button
            type="button"
            className="link"
            aria-label={say('pane.delete-of', { title: row.title })}
            onClick={() => {
              dispatch({ kind: 'edit', edit: { kind: 'remove-measure', key } });
              dispatch({ kind: 'said', said: notice('pane.said.deleted', { title: row.title }) });
              focusUndo();
            }}
          >
            {say('pane.delete')}
          </button>
        )}
      </p>
      {unfolded && (
        <BesideList of={key}>
          {fields ?? <MeasureDetails measure={measure} titled={panel !== null} />}
        </BesideList>
      )}
    </li>
  );
}
