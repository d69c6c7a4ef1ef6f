import { touchedForms } from './open-forms';
import { remembered } from './remembered';
import type { PaneState } from './pane-state';

/** A form in which something was typed and not saved. */
export interface LeftForm {
  readonly set: string;
  readonly form: string;
  /** It belongs to another agency or year than the one the user works on. */
  readonly elsewhere: boolean;
  /** How many such forms there are. */
  readonly count: number;
}

const search = (forms: PaneState['forms'], selected: PaneState['selected']): LeftForm | null => {
  const all = Object.entries(forms).flatMap(([set, own]) => touchedForms(own).map((form) => ({ set, form })));
  const here = all.filter(({ set }) => set === selected);
  const [first] = here.length > 0 ? here : all;
  if (!first) return null;
  return { ...first, elsewhere: here.length === 0, count: here.length === 0 ? all.length : here.length };
};

/** The same value as long as it says the same: a key in a form draws nothing but the form. */
const same = remembered((text: string) => JSON.parse(text) as LeftForm | null);

/** The first of the forms that are not saved, those of the set the user works on before others; null when all is saved. */
export const leftForm = ({ forms, selected }: PaneState): LeftForm | null =>
  same(JSON.stringify(search(forms, selected)));
