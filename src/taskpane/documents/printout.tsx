import { useLayoutEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Settings } from '../../app/keeping/settings';
import type { SheetDocument } from '../../workbook/sheet-document';
import { pageRule } from './page-rule';
import { PaperPages } from './paper-pages';

const pageName = ({ kind }: SheetDocument): string => `ita-${kind}`;

/** Documents as pages of paper, and nothing else of the page on paper as long as they are there. */
export function Printout({
  documents,
  digits,
}: {
  readonly documents: readonly SheetDocument[];
  readonly digits: Settings['digits'];
}): ReactNode {
  useLayoutEffect(() => {
    // Made by a script that may run, so the page's policy takes it; an inline style sheet it would refuse.
    const sheet = new CSSStyleSheet();
    for (const each of documents) sheet.insertRule(pageRule(pageName(each), each));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.documentElement.classList.add('printing');
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      document.documentElement.classList.remove('printing');
    };
  }, [documents]);
  return createPortal(
    <div className="printout" lang="th">
      {documents.map((each) => (
        <div key={each.marker} className="printed-sheet">
          <PaperPages document={each} digits={digits} zoom={1} page={pageName(each)} />
        </div>
      ))}
    </div>,
    document.body,
  );
}
