import { useEffect, useState, type ReactNode } from 'react';
import type { SheetDocument } from '../../workbook/sheet-document';
import type { EarlierSheets } from '../host/workbook-source';
import { usePane, useSay } from '../pane-context';

const NONE: EarlierSheets = { replaced: [], edited: [] };

/** Earlier sheets that the documents would replace or leave, asked again when other documents are wanted or made. */
function useEarlier(documents: readonly SheetDocument[]): EarlierSheets {
  const outcome = usePane((state) => state.outcome);
  const [earlier, setEarlier] = useState(NONE);
  const source = usePane(({ open }) => open?.source);
  const scores = usePane(({ open }) => open?.scores);
  useEffect(() => {
    let asked = true;
    void source
      ?.earlier?.(documents)
      .catch(() => NONE)
      .then((answer) => asked && setEarlier(answer));
    return () => {
      asked = false;
    };
  }, [source, scores, documents, outcome]);
  return earlier;
}

/**
 * What the button will do, before anything is written. While what was just made stands below, only what a person edited since is told:
 * the rest would read as if it were said of these sheets.
 */
export function WillWrite({ documents }: { readonly documents: readonly SheetDocument[] }): ReactNode {
  const kind = usePane(({ open }) => open?.source.kind);
  const justMade = usePane(({ outcome }) => outcome !== null && !outcome.stale);
  const say = useSay();
  const { replaced, edited } = useEarlier(documents);
  const sheets = documents.map(({ name }) => name).join(', ');
  if (documents.length === 0) return <p className="hint">{say('pane.no-sheets')}</p>;
  if (kind !== 'excel') {
    if (justMade) return null;
    const key = kind === 'sample' ? 'pane.will-download-sample' : 'pane.will-download';
    return <p className="hint">{say(key, { sheets })}</p>;
  }
  const told = [
    !justMade && say('pane.will-make', { sheets }),
    !justMade && replaced.length > 0 && say('pane.will-replace', { sheets: replaced.join(', ') }),
    edited.length > 0 && say('pane.will-leave', { sheets: edited.join(', ') }),
  ].filter((sentence) => sentence !== false);
  if (told.length === 0) return null;
  return (
    <div className="hint">
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
