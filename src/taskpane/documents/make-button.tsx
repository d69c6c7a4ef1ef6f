import type { ReactNode } from 'react';
import { usePane, useSay, useWork } from '../pane-context';
import { ShellButton } from '../parts/shell-button';
import { documentsOf } from '../state/documents-of';
import { openFormsOf, touchedForms } from '../state/open-forms';

interface Props {
  /** What is typed in a form would be in no document: the user is asked first. */
  readonly onAsk: () => void;
}

/** Makes what was ordered. */
export function MakeButton({ onAsk }: Props): ReactNode {
  const say = useSay();
  const start = useWork();
  const empty = usePane((state) => documentsOf(state).length === 0);
  const busy = usePane(({ activity }) => activity !== null);
  const inExcel = usePane(({ open }) => open?.source.kind === 'excel');
  const leaves = usePane((state) => touchedForms(openFormsOf(state)).length > 0);
  return (
    <ShellButton
      appearance="primary"
      disabledFocusable={busy || empty}
      onClick={() => (leaves ? onAsk() : start((work) => work.make()))}
    >
      {say(inExcel ? 'pane.make' : 'pane.make-download')}
    </ShellButton>
  );
}
