import { useEffect, type ReactNode } from 'react';
import { usePane, useSay, useWork } from '../pane-context';
import { ShellButton } from '../parts/shell-button';
import { sheetsOf } from '../state/documents-of';
import { openFormsOf, touchedForms } from '../state/open-forms';
import { useDrawing } from './use-drawing';

/** Milliseconds after the step was opened: its documents come first. */
const PREPARE_AFTER = 600;

interface Props {
  /** What is typed in a form would be in no document: the user is asked first. */
  readonly onAsk: () => void;
}

/** Makes what was ordered; what that needs is loaded meanwhile. */
export function MakeButton({ onAsk }: Props): ReactNode {
  const say = useSay();
  const start = useWork();
  const drawing = useDrawing();
  const empty = drawing !== null && sheetsOf(drawing).length === 0;
  const busy = usePane(({ activity }) => activity !== null);
  const inExcel = usePane(({ open }) => open?.source.kind === 'excel');
  const source = usePane(({ open }) => open?.source);
  useEffect(() => {
    const timer = setTimeout(() => source?.prepare(), PREPARE_AFTER);
    return () => clearTimeout(timer);
  }, [source]);
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
