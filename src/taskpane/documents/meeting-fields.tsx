import type { ReactNode } from 'react';
import type { Meeting } from '../../app/printed-meeting';
import type { MessageKey } from '../../text/message';
import { useDispatch, usePane, useSay } from '../pane-context';
import { Disclosure } from '../parts/disclosure';
import { TextField } from '../parts/text-field';
import { editsOf } from '../state/pane-state';

const FIELDS: readonly (readonly [keyof Meeting, MessageKey])[] = [
  ['date', 'pane.meeting.date'],
  ['time', 'pane.meeting.time'],
  ['place', 'pane.meeting.place'],
];

/** When and where the measures were agreed on: one line until it is opened. What is not known leaves room to write it. */
export function MeetingFields(): ReactNode {
  const dispatch = useDispatch();
  const say = useSay();
  const { meeting } = usePane(editsOf);
  const known = FIELDS.map(([part]) => meeting[part].trim()).filter((text) => text !== '');
  return (
    <Disclosure
      name={say('pane.meeting')}
      facts={known.length === 0 ? say('pane.meeting.none') : known.join(' · ')}
    >
      <p className="hint">{say('pane.meeting.hint')}</p>
      {FIELDS.map(([part, label]) => (
        <TextField
          key={part}
          label={say(label)}
          value={meeting[part]}
          maxLength={LONGEST_PART}
          lang="th"
          onText={(text) =>
            dispatch({
              kind: 'edit',
              edit: { kind: 'set-meeting', meeting: { ...meeting, [part]: text } },
            })
          }
        />
      ))}
    </Disclosure>
  );
}

/** A place with its building and address. */
const LONGEST_PART = 200;
