import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { printedPage } from '../../documents/paper/printed-page';
import { printedSheet } from '../../documents/paper/printed-sheet';
import type { Settings } from '../../app/keeping/settings';
import type { SheetDocument } from '../../workbook/sheet-document';
import { useSay } from '../pane-context';
import { Printout } from './printout';

/** Prints the documents, by the button and by the browser's own command alike; sheets for the screen it leaves out. */
export function PrintButton({
  documents,
  digits,
}: {
  readonly documents: readonly SheetDocument[];
  readonly digits: Settings['digits'];
}): ReactNode {
  const say = useSay();
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture of the page as soon as this has returned.
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  // What is made hidden is read on the screen and never signed.
  const sheets = documents.filter(({ hidden }) => !hidden).map(printedSheet);
  const printed = sheets.filter((each) => printedPage(each).readable);
  const left = sheets.filter((each) => !printed.includes(each));
  return (
    <>
      <Button disabledFocusable={printed.length === 0} onClick={() => window.print()}>
        {say('pane.print')}
      </Button>
      {left.length > 0 && (
        <p className="hint whole">
          {say('pane.print-without', { sheets: left.map(({ name }) => name).join(', ') })}
        </p>
      )}
      {printing && printed.length > 0 && <Printout documents={printed} digits={digits} />}
    </>
  );
}
