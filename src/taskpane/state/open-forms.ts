import type { IndicatorNumber } from '../../framework';
import type { MeasureForm } from './measure-form';

/** Forms that are open and not saved yet, by key of the measure or `newMeasureKey`. */
export type OpenForms = Readonly<Record<string, MeasureForm>>;

/** The part of the pane's state that holds them, by key of the set. */
interface Forms {
  readonly forms: Readonly<Record<string, OpenForms>>;
  readonly selected: string | null;
}

const NONE: OpenForms = {};

/** Where the form of a measure that is still to be added keeps its text. */
export const newMeasureKey = (indicator: IndicatorNumber): string => `new-${indicator}`;

/** The open forms of the set the user works on. */
export const openFormsOf = ({ forms, selected }: Forms): OpenForms =>
  (selected === null ? undefined : forms[selected]) ?? NONE;

/** All open forms after one was typed in, or closed by null. */
export function putForm(state: Forms, key: string, form: MeasureForm | null): Forms['forms'] {
  if (state.selected === null) return state.forms;
  const { [key]: _, ...others } = openFormsOf(state);
  return { ...state.forms, [state.selected]: form === null ? others : { ...others, [key]: form } };
}
