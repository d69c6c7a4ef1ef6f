import type { IndicatorNumber } from '../../framework';
import { changesIn, contentOf, isComplete, type MeasureForm } from './measure-form';
import type { EditAction } from './set-edits';

/** A form of a measure that is open and not saved yet. */
export interface OpenForm {
  /** As it was opened. */
  readonly first: MeasureForm;
  /** As it stands now. */
  readonly now: MeasureForm;
}

/** By key of the measure or `newMeasureKey`. */
export type OpenForms = Readonly<Record<string, OpenForm>>;

/** The part of the pane's state that holds them, by key of the set. */
interface Forms {
  readonly forms: Readonly<Record<string, OpenForms>>;
  readonly selected: string | null;
}

const NONE: OpenForms = {};
const NEW = 'new-';

/** Where the form of a measure that is still to be added keeps its text. */
export const newMeasureKey = (indicator: IndicatorNumber): string => `${NEW}${indicator}`;

/** The open forms of the set the user works on. */
export const openFormsOf = ({ forms, selected }: Forms): OpenForms =>
  (selected === null ? undefined : forms[selected]) ?? NONE;

/** All open forms after one was opened or typed in, or closed by null. */
export function putForm(state: Forms, key: string, form: MeasureForm | null): Forms['forms'] {
  if (state.selected === null) return state.forms;
  const { [key]: before, ...others } = openFormsOf(state);
  const opened = form && { first: before?.first ?? form, now: form };
  return { ...state.forms, [state.selected]: opened ? { ...others, [key]: opened } : others };
}

/** Something was typed or ticked that is not saved; a form that was only opened is nothing to lose. */
export const isTouched = ({ first, now }: OpenForm): boolean => JSON.stringify(first) !== JSON.stringify(now);

/** Keys of the forms in which something is not saved. */
export const touchedForms = (forms: OpenForms): readonly string[] =>
  Object.entries(forms)
    .filter(([, form]) => isTouched(form))
    .map(([key]) => key);

/**
 * The edit that saving a form comes to; null while it lacks what every measure needs, and where it changes nothing.
 * @param mint gives the key of a measure that is added
 */
export function editOfForm(key: string, { first, now }: OpenForm, mint: () => string): EditAction | null {
  if (!isComplete(now)) return null;
  const content = contentOf(now);
  if (key.startsWith(NEW)) {
    const indicator = Number(key.slice(NEW.length)) as IndicatorNumber;
    return { kind: 'add-measure', key: mint(), indicator, content };
  }
  const changes = changesIn(content, contentOf(first));
  return Object.keys(changes).length === 0 ? null : { kind: 'change-measure', key, fields: changes };
}
