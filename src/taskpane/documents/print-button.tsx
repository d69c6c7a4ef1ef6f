import type { ReactNode } from 'react';
import { useDeferredPane, useSay } from '../pane-context';
import { ShellButton } from '../parts/shell-button';
import { documentsOf } from '../state/documents-of';
import { isAnyPrinted } from './printing';

/** Asks the browser to print, which `Printing` hears. */
export function PrintButton(): ReactNode {
  const say = useSay();
  const documents = useDeferredPane(documentsOf) ?? [];
  return (
    <ShellButton disabledFocusable={!isAnyPrinted(documents)} onClick={() => window.print()}>
      {say('pane.print')}
    </ShellButton>
  );
}
