import type { ReactNode } from 'react';
import { useSay } from '../pane-context';
import { ShellButton } from '../parts/shell-button';
import { sheetsOf } from '../state/documents-of';
import { isAnyPrinted } from './printing';
import { useDrawing } from './use-drawing';

/** Asks the browser to print, which `Printing` hears. */
export function PrintButton(): ReactNode {
  const say = useSay();
  const drawing = useDrawing();
  return (
    <ShellButton
      disabledFocusable={drawing === null || !isAnyPrinted(sheetsOf(drawing))}
      onClick={() => window.print()}
    >
      {say('pane.print')}
    </ShellButton>
  );
}
