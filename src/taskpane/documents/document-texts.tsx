import { lazy, Suspense, type ReactNode } from 'react';
import { usePane, useSay } from '../pane-context';
import { Disclosure } from '../parts/disclosure';
import { editsOf } from '../state/pane-state';

/** Few users change them: the list is loaded when it is opened. */
const TextList = lazy(async () => ({
  default: (await import(/* webpackChunkName: "texts" */ './text-list')).TextList,
}));

/** The texts of the documents, to be changed before these are made: one line until it is opened. */
export function DocumentTexts(): ReactNode {
  const say = useSay();
  const count = Object.keys(usePane(editsOf).texts).length;
  return (
    <Disclosure
      name={say('pane.texts')}
      facts={count === 0 ? say('pane.texts.none') : say('pane.texts.changed', { count })}
    >
      <Suspense fallback={<p className="hint">{say('pane.texts.loading')}</p>}>
        <TextList />
      </Suspense>
    </Disclosure>
  );
}
