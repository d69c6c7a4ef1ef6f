import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { SheetDocument } from '../../workbook/sheet-document';
import { useSay } from '../pane-context';
import { Printout } from './printout';

/** Prints the documents, by the button and by the browser's own command alike. */
export function PrintButton({ documents }: { readonly documents: readonly SheetDocument[] }): ReactNode {
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
  return (
    <>
      <Button disabledFocusable={documents.length === 0} onClick={() => window.print()}>
        {say('pane.print')}
      </Button>
      {printing && documents.length > 0 && <Printout documents={documents} />}
    </>
  );
}
