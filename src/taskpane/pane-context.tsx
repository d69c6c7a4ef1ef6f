import { createContext, use, useCallback, useSyncExternalStore, type ReactNode } from 'react';
import { message, type MessageKey } from '../text/message';
import { notice } from './state/notice';
import type { PaneAction } from './state/pane-reducer';
import type { PaneState } from './state/pane-state';
import type { PaneStore } from './state/pane-store';
import type { PaneWork } from './state/pane-work';

interface Pane {
  readonly store: PaneStore;
  /** The jobs; what they need is loaded at the first call. */
  readonly work: () => Promise<PaneWork>;
}

const PaneContext = createContext<Pane | null>(null);

/** Gives the pane's state and jobs to everything inside. */
export function PaneProvider({ children, ...pane }: Pane & { readonly children: ReactNode }): ReactNode {
  return <PaneContext value={pane}>{children}</PaneContext>;
}

function usePane(): Pane {
  const pane = use(PaneContext);
  if (!pane) throw new Error('outside of the pane');
  return pane;
}

/** The state, drawn again with every change. */
export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.get);
}

export const useDispatch = (): ((action: PaneAction) => void) => usePane().store.dispatch;

/** Starts a job; what goes wrong before it starts is told like what goes wrong in it. */
export function useJob(): (job: (work: PaneWork) => unknown) => void {
  const { work, store } = usePane();
  return useCallback(
    (job) => {
      work()
        .then(job)
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
  const { language } = usePaneState();
  return useCallback((key, params) => message(language, key, params), [language]);
}
