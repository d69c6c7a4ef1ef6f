import { createContext, use } from 'react';

/** Where the content and the form of a measure are shown. */
export interface MeasuresView {
  /** The column beside the list, in which one of them is shown; null in a narrow pane: each stands in the list. */
  readonly panel: HTMLElement | null;
  /** Key of the measure, or of the form of a new one, that is shown in the panel. */
  readonly shown: string | null;
  readonly show: (key: string) => void;
}

export const MeasuresViewContext = createContext<MeasuresView>({
  panel: null,
  shown: null,
  show: () => undefined,
});

export const useMeasuresView = (): MeasuresView => use(MeasuresViewContext);
