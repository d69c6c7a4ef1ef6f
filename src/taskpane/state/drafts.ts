import type { IndicatorNumber } from '../../framework';
import type { MeasureDraft } from './measure-draft';
import type { PaneState } from './pane-state';

/** Forms that are open and not saved yet, by key of the measure or `newMeasureKey`. */
export type Drafts = Readonly<Record<string, MeasureDraft>>;

const NONE: Drafts = {};

/** Where the form of a measure that is still to be added keeps its text. */
export const newMeasureKey = (indicator: IndicatorNumber): string => `new-${indicator}`;

/** The open forms of the set the user works on. */
export const draftsOf = ({ drafts, selected }: Pick<PaneState, 'drafts' | 'selected'>): Drafts =>
  (selected === null ? undefined : drafts[selected]) ?? NONE;

/** All open forms after one was typed in, or closed by null. */
export function putDraft(state: PaneState, key: string, draft: MeasureDraft | null): PaneState['drafts'] {
  if (state.selected === null) return state.drafts;
  const { [key]: _, ...others } = draftsOf(state);
  return { ...state.drafts, [state.selected]: draft === null ? others : { ...others, [key]: draft } };
}
