import { Button, Checkbox } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { EditedMeasure } from '../../app/edit-plan';
import { useDispatch, useSay } from '../pane-context';
import { notice } from '../state/notice';
import { MeasureForm } from './measure-form';

/** One measure: chosen or not, its owner and quarters, and a form to edit it. */
export function MeasureItem({ measure }: { readonly measure: EditedMeasure }): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const [editing, edit] = useState(false);
  const buttons = useRef<HTMLSpanElement>(null);
  const focusButton = (): void => buttons.current?.querySelector('button')?.focus();
  const { key, row } = measure;
  const close = (): void => {
    edit(false);
    requestAnimationFrame(focusButton);
  };
  if (editing) {
    return (
      <li className="measure">
        <MeasureForm
          content={row}
          title={say('pane.edit-of', { title: row.title })}
          onSave={(content) => {
            dispatch({ kind: 'edit', edit: { kind: 'change-measure', key, content } });
            dispatch({ kind: 'said', said: notice('pane.said.saved') });
            close();
          }}
          onCancel={close}
        />
      </li>
    );
  }
  return (
    <li className="measure">
      <Checkbox
        label={row.title}
        checked={measure.chosen}
        onChange={(_, data) =>
          dispatch({ kind: 'edit', edit: { kind: 'choose-measure', key, chosen: data.checked === true } })
        }
      />
      <p className="quiet details">
        {row.owners.join(', ')} · {row.period}
        {measure.changed && ` · ${say('pane.edited')}`}
        {measure.own && ` · ${say('pane.own')}`}
      </p>
      <span ref={buttons} className="buttons">
        <Button
          size="small"
          aria-label={say('pane.edit-of', { title: row.title })}
          onClick={() => edit(true)}
        >
          {say('pane.edit')}
        </Button>
        {measure.changed && (
          <Button
            size="small"
            aria-label={say('pane.restore-of', { title: row.title })}
            onClick={() => {
              dispatch({ kind: 'edit', edit: { kind: 'restore-measure', key } });
              focusButton();
            }}
          >
            {say('pane.restore')}
          </Button>
        )}
        {measure.own && (
          <Button
            size="small"
            aria-label={say('pane.delete-of', { title: row.title })}
            onClick={() => dispatch({ kind: 'edit', edit: { kind: 'remove-measure', key } })}
          >
            {say('pane.delete')}
          </Button>
        )}
      </span>
    </li>
  );
}
