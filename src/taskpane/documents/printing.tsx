import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { printedPage } from '../../documents/paper/printed-page';
import { printedSheet } from '../../documents/paper/printed-sheet';
import type { Settings } from '../../app/keeping/settings';
import type { SheetDocument } from '../../workbook/sheet-document';
import { useContextStore, useSay } from '../pane-context';
import { documentsOf } from '../state/documents-of';
import { Printout } from './printout';

const NOTHING: readonly SheetDocument[] = [];

/** What is made hidden is read on the screen and never signed. */
const sheetsIn = (documents: readonly SheetDocument[]): readonly SheetDocument[] =>
  documents.filter(({ hidden }) => !hidden).map(printedSheet);

const isPrinted = (sheet: SheetDocument): boolean => printedPage(sheet).readable;

/** Whether there is something to print. */
export const isAnyPrinted = (documents: readonly SheetDocument[]): boolean =>
  sheetsIn(documents).some(isPrinted);

/**
 * Prints the documents as they are now, by our button and by the browser's own command alike, and tells which sheets are for the screen.
 * @param shown the documents as the page shows them, which may be a moment old
 */
export function Printing({
  shown,
  digits,
}: {
  readonly shown: readonly SheetDocument[];
  readonly digits: Settings['digits'];
}): ReactNode {
  const say = useSay();
  const store = useContextStore();
  const [printing, setPrinting] = useState(NOTHING);
  useEffect(() => {
    // The browser takes its picture of the page as soon as this has returned.
    const begin = (): void =>
      flushSync(() => setPrinting(sheetsIn(documentsOf(store.get())).filter(isPrinted)));
    const end = (): void => setPrinting(NOTHING);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [store]);
  const left = sheetsIn(shown).filter((each) => !isPrinted(each));
  return (
    <>
      {left.length > 0 && (
        <p className="hint">
          {say('pane.print-without', { sheets: left.map(({ name }) => name).join(', ') })}
        </p>
      )}
      {printing.length > 0 && <Printout documents={printing} digits={digits} />}
    </>
  );
}
