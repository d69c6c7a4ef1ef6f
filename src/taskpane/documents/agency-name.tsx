import type { ReactNode } from 'react';
import { useDispatch, usePane, useSay } from '../pane-context';
import { TextField } from '../parts/text-field';
import { useHandedOn } from '../parts/use-handed-on';
import { editsOf, selectedSet } from '../state/pane-state';

/** The agency as it is printed: as it was read, until the user types another name. */
export function AgencyName(): ReactNode {
  const dispatch = useDispatch();
  const say = useSay();
  const read = usePane(selectedSet)?.set.agency ?? '';
  const shown = usePane(editsOf).agency || read;
  const [text, type, leave] = useHandedOn(shown, (typed) => {
    // The name that was read is no choice of the user: it follows the workbook.
    const agency = typed.trim() === read ? '' : typed;
    dispatch({ kind: 'edit', edit: { kind: 'set-agency', agency } });
  });
  return (
    <TextField
      label={say('pane.agency')}
      value={text}
      maxLength={LONGEST_NAME}
      autoComplete="organization"
      hint={read !== '' && text.trim() !== read ? say('pane.agency-read', { agency: read }) : undefined}
      onText={type}
      onBlur={leave}
    />
  );
}

/** Long enough for the full name of any agency with its district and province. */
const LONGEST_NAME = 200;
