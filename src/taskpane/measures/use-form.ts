import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { useDispatch, usePane } from '../pane-context';
import { openFormsOf, type OpenForm } from '../state/open-forms';
import type { MeasureForm } from '../state/measure-form';
import { useMeasuresView } from './measures-view';

interface FormOfMeasure<Place extends HTMLElement> {
  /** What stands in the form; undefined while it is closed. */
  readonly form: OpenForm | undefined;
  readonly put: (form: MeasureForm) => void;
  /** Opens the form, or goes to it where it is open, and begins in its first field. */
  readonly open: (form: MeasureForm) => void;
  /** Closes the form; the focus goes back to the button that opened it. */
  readonly close: () => void;
  /** Where the button stands, and in a narrow pane the form. */
  readonly place: RefObject<Place | null>;
}

/** Element that holds the form of a measure. */
export const formId = (key: string): string => `form-${key}`;

/** The form of one measure. Its text is kept in the state of the pane: going to another step does not lose it. */
export function useForm<Place extends HTMLElement>(key: string): FormOfMeasure<Place> {
  const dispatch = useDispatch();
  const { panel, show } = useMeasuresView();
  const form = usePane((state) => openFormsOf(state)[key]);
  const wanted = usePane((state) => state.shownForm === key);
  const place = useRef<Place>(null);
  const begin = useCallback((): void => {
    show(key);
    requestAnimationFrame(() => {
      const field = document.getElementById(formId(key))?.querySelector('textarea');
      field?.focus();
      // Beside the list the whole form comes into view, its buttons included.
      if (panel) panel.scrollIntoView({ block: 'nearest' });
      else field?.scrollIntoView({ block: 'center' });
    });
  }, [key, show, panel]);
  // The user was sent back to it from another step.
  useEffect(() => {
    if (wanted) begin();
  }, [wanted, begin]);
  const put = (next: MeasureForm | null): void => dispatch({ kind: 'form', key, form: next });
  return {
    form,
    place,
    put,
    open: (first) => {
      if (!form) put(first);
      begin();
    },
    close: () => {
      put(null);
      requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
    },
  };
}
