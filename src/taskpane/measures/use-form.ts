import { useRef, type RefObject } from 'react';
import { useDispatch, usePane } from '../pane-context';
import { openFormsOf } from '../state/open-forms';
import type { MeasureForm } from '../state/measure-form';

interface OpenForm<Place extends HTMLElement> {
  /** What stands in the form; undefined while it is closed. */
  readonly form: MeasureForm | undefined;
  readonly put: (form: MeasureForm) => void;
  /** Opens the form and begins in its first field. */
  readonly open: (form: MeasureForm) => void;
  /** Closes the form; the focus goes back to the button that opened it. */
  readonly close: () => void;
  /** Where the form and the button stand. */
  readonly place: RefObject<Place | null>;
}

/** The form of one measure. Its text is kept in the state of the pane: going to another step does not lose it. */
export function useForm<Place extends HTMLElement>(key: string): OpenForm<Place> {
  const dispatch = useDispatch();
  const form = usePane((state) => openFormsOf(state)[key]);
  const place = useRef<Place>(null);
  const focus = (selector: string): void => {
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const put = (next: MeasureForm | null): void => dispatch({ kind: 'form', key, form: next });
  return {
    form,
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
