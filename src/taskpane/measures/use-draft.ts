import { useRef, type RefObject } from 'react';
import { useDispatch, usePane } from '../pane-context';
import { draftsOf } from '../state/drafts';
import type { MeasureDraft } from '../state/measure-draft';

interface OpenDraft<Place extends HTMLElement> {
  /** What stands in the form; undefined while it is closed. */
  readonly draft: MeasureDraft | undefined;
  readonly put: (draft: MeasureDraft) => void;
  /** Opens the form and begins in its first field. */
  readonly open: (draft: MeasureDraft) => void;
  /** Closes the form; the focus goes back to the button that opened it. */
  readonly close: () => void;
  /** Where the form and the button stand. */
  readonly place: RefObject<Place | null>;
}

/** The form of one measure. Its text is kept in the state of the pane: going to another step does not lose it. */
export function useDraft<Place extends HTMLElement>(key: string): OpenDraft<Place> {
  const dispatch = useDispatch();
  const draft = usePane((state) => draftsOf(state)[key]);
  const place = useRef<Place>(null);
  const focus = (selector: string): void => {
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const put = (next: MeasureDraft | null): void => dispatch({ kind: 'draft', key, draft: next });
  return {
    draft,
    place,
    put,
    open: (first) => {
      put(first);
      focus('textarea');
    },
    close: () => {
      put(null);
      focus('button');
    },
  };
}
