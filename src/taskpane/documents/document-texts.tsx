import { lazy, Suspense, type ReactNode } from 'react';
import { roundOfText, type TextsOfDocument } from '../../app/document-texts';
import { usePane, useSay } from '../pane-context';
import { Disclosure } from '../parts/disclosure';
import { textsOf } from '../state/documents-of';
import { editsOf, type PaneState } from '../state/pane-state';

/** Few users change them: the list is loaded when it is opened. */
const TextList = lazy(async () => ({
  default: (await import(/* webpackChunkName: "texts" */ './text-list')).TextList,
}));

interface Props {
  readonly of?: (state: PaneState) => readonly TextsOfDocument[];
  readonly round?: number | null;
}

/** The texts of documents, to be changed before these are made: one line until it is opened. */
export function DocumentTexts({ of = textsOf, round = null }: Props): ReactNode {
  const say = useSay();
  const { texts } = usePane(editsOf);
  const count = Object.keys(texts).filter((key) => roundOfText(key) === round).length;
  return (
    <Disclosure
      name={say('pane.texts')}
      facts={count === 0 ? say('pane.texts.none') : say('pane.texts.changed', { count })}
    >
      <Suspense fallback={<p className="hint">{say('pane.texts.loading')}</p>}>
        <TextList of={of} round={round} />
      </Suspense>
    </Disclosure>
  );
}
