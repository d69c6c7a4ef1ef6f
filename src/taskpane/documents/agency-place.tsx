import type { ReactNode } from 'react';
import type { MessageKey } from '../../text/message';
import { useDispatch, usePane, useSay } from '../pane-context';
import { TextField } from '../parts/text-field';
import { useHandedOn } from '../parts/use-handed-on';
import { editsOf, selectedSet } from '../state/pane-state';

type Part = 'district' | 'province';

const LABELS: Readonly<Record<Part, MessageKey>> = { district: 'pane.district', province: 'pane.province' };

function PlaceField({ part }: { readonly part: Part }): ReactNode {
  const dispatch = useDispatch();
  const say = useSay();
  const read = usePane(selectedSet)?.set[part] ?? '';
  const shown = usePane(editsOf)[part] ?? read;
  const [text, type, leave] = useHandedOn(shown, (typed) => {
    // What was read is no choice of the user: it follows the workbook. An empty field prints no place.
    const name = typed.trim() === read ? null : typed;
    dispatch({ kind: 'edit', edit: { kind: 'set-place', part, name } });
  });
  return (
    <TextField
      label={say(LABELS[part])}
      value={text}
      maxLength={LONGEST_PLACE}
      lang="th"
      onText={type}
      onBlur={leave}
    />
  );
}

/** Where the agency lies as it is printed: as it was read, until the user types something else. */
export function AgencyPlace(): ReactNode {
  return (
    <div className="pair">
      <PlaceField part="district" />
      <PlaceField part="province" />
    </div>
  );
}

/** The longest name of a district has some thirty letters; the word for it may stand before it. */
const LONGEST_PLACE = 100;
