import type { ReactNode } from 'react';
import { usePane, useSay, useWork } from '../pane-context';
import { ShellButton } from '../parts/shell-button';

/** Hands the user his file with the register as it stands on the page. */
export function SaveButton(): ReactNode {
  const say = useSay();
  const start = useWork();
  const busy = usePane(({ activity }) => activity !== null);
  return (
    <ShellButton
      appearance="primary"
      disabledFocusable={busy}
      onClick={() => start((work) => work.make('register'))}
    >
      {say('pane.follow.save')}
    </ShellButton>
  );
}
