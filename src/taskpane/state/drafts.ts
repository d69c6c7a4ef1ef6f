import type { IndicatorNumber } from '../../framework';
import type { MeasureDraft } from './measure-draft';

/** Forms that are open and not saved yet, by key of the measure or `newMeasureKey`. */
export type Drafts = Readonly<Record<string, MeasureDraft>>;

/** The part of the pane's state that holds them, by key of the set. */
interface Forms {
  readonly drafts: Readonly<Record<string, Drafts>>;
  readonly selected: string | null;
}

const NONE: Drafts = {};

/** Where the form of a measure that is still to be added keeps its text. */
export const newMeasureKey = (indicator: IndicatorNumber): string => `new-${indicator}`;

/** The open forms of the set the user works on. */
export const draftsOf = ({ drafts, selected }: Forms): Drafts =>
  (selected === null ? undefined : drafts[selected]) ?? NONE;

/** All open forms after one was typed in, or closed by null. */
export function putDraft(state: Forms, key: string, draft: MeasureDraft | null): Forms['drafts'] {
  if (state.selected === null) return state.drafts;
  const { [key]: _, ...others } = draftsOf(state);
  return { ...state.drafts, [state.selected]: draft === null ? others : { ...others, [key]: draft } };
}
