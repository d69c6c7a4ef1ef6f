import { Button, Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { EditedMeasure } from '../../app/edit-plan';
import { useDispatch, useSay } from '../pane-context';
import { changesIn, formOf } from '../state/measure-form';
import { notice } from '../state/notice';
import { MeasureFields } from './measure-fields';
import { useForm } from './use-form';

/** One measure: chosen or not, its owner and time, and a form to edit it. */
export function MeasureItem({ measure }: { readonly measure: EditedMeasure }): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const { key, row } = measure;
  const { form, put, open, close, place } = useForm<HTMLLIElement>(key);
  const [lead, ...others] = row.owners;
  const owners = others.length === 0 ? lead : `${lead} +${others.length}`;
  const meta = [owners, row.period].filter((part) => part !== undefined && part !== '');
  const marks = [measure.changed && say('pane.edited'), measure.own && say('pane.own')];
  if (form) {
    return (
      <li ref={place} className="measure">
        <MeasureFields
          form={form}
          content={row}
          title={say('pane.edit-of', { title: row.title })}
          onForm={put}
          onSave={(content) => {
            const changes = changesIn(content, row);
            if (Object.keys(changes).length > 0) {
              dispatch({ kind: 'edit', edit: { kind: 'change-measure', key, content: changes } });
            }
            dispatch({ kind: 'said', said: notice('pane.said.saved') });
            close();
          }}
          onCancel={close}
        />
      </li>
    );
  }
  return (
    <li ref={place} className="measure">
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
        {marks.map((mark) => mark !== false && <em key={mark}> · {mark}</em>)}
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
        {measure.own && (
          <button
            type="button"
            className="link"
            aria-label={say('pane.delete-of', { title: row.title })}
            onClick={() => dispatch({ kind: 'edit', edit: { kind: 'remove-measure', key } })}
          >
            {say('pane.delete')}
          </button>
        )}
      </p>
    </li>
  );
}
