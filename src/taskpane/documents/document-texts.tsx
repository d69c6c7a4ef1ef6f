import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { usePane, useSay } from '../pane-context';
import { editsOf } from '../state/pane-state';

/** Few users change them: the list is loaded when it is opened. */
const TextList = lazy(async () => ({
  default: (await import(/* webpackChunkName: "texts" */ './text-list')).TextList,
}));

/** The texts of the documents, to be changed before these are made: one line until it is opened. */
export function DocumentTexts(): ReactNode {
  const say = useSay();
  const id = useId();
  const [open, setOpen] = useState(false);
  const count = Object.keys(usePane(editsOf).texts).length;
  return (
    <div className="signers">
      <button
        type="button"
        className="disclosure"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="name">{say('pane.texts')}</span>
        <span className="facts-line">
          {count === 0 ? say('pane.texts.none') : say('pane.texts.changed', { count })}
        </span>
      </button>
      <div id={id} className="signer-list" hidden={!open}>
        {open && (
          <Suspense fallback={<p className="hint">{say('pane.texts.loading')}</p>}>
            <TextList />
          </Suspense>
        )}
      </div>
    </div>
  );
}
