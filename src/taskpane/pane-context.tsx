import { createContext, use, useCallback, useSyncExternalStore, type ReactNode } from 'react';
import { message, type Language, type MessageKey } from '../text/message';
import { notice } from './state/notice';
import type { PaneAction } from './state/pane-reducer';
import type { PaneState } from './state/pane-state';
import type { PaneStore } from './state/pane-store';
import type { PaneWork } from './state/pane-work';

interface Pane {
  readonly store: PaneStore;
  /** What takes time; what it needs is loaded at the first call. */
  readonly work: () => Promise<PaneWork>;
}

const PaneContext = createContext<Pane | null>(null);

/** Gives the pane's state and its work to everything inside. */
export function PaneProvider({ children, ...pane }: Pane & { readonly children: ReactNode }): ReactNode {
  return <PaneContext value={pane}>{children}</PaneContext>;
}

function useWholePane(): Pane {
  const pane = use(PaneContext);
  if (!pane) throw new Error('outside of the pane');
  return pane;
}

/**
 * What a part shows of the state; it is drawn again when this becomes another value.
 * @param select gives the same value, not an equal one, as long as nothing changed that the part shows
 */
export function usePane<Selected>(select: (state: PaneState) => Selected): Selected {
  const { store } = useWholePane();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** The state as it is at the moment of a press, and what changes it. */
export const useContextStore = (): Pick<PaneStore, 'get' | 'dispatch' | 'subscribe'> => useWholePane().store;

export const useLanguage = (): Language => usePane(({ language }) => language);

export const useDispatch = (): ((action: PaneAction) => void) => useWholePane().store.dispatch;

/** Starts something of `PaneWork`; what goes wrong before it starts is told like what goes wrong in it. */
export function useWork(): (act: (work: PaneWork) => unknown) => void {
  const { work, store } = useWholePane();
  return useCallback(
    (act) => {
      work()
        .then(act)
        .catch((error: unknown) => {
          const detail = error instanceof Error ? error.message : String(error);
          store.dispatch({ kind: 'refused', problem: notice('pane.failed', { detail }) });
        });
    },
    [work, store],
  );
}

export type Say = (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;

/** Sentences in the pane's language. */
export function useSay(): Say {
  const language = useLanguage();
  return useCallback((key, params) => message(language, key, params), [language]);
}
