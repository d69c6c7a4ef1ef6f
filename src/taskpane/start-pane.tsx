import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../text/message';
import type { ExcelParts } from './host/excel-source';
import { Pane } from './pane';
import { PaneProvider } from './pane-context';
import { FailureScreen } from './parts/failure-screen';
import { keepFocus } from './parts/focus-keeper';
import { saveFile } from './parts/save-file';
import { hasUnsaved } from './state/has-unsaved';
import { startState } from './state/pane-state';
import { problemOf } from './state/problem';
import { PaneStore } from './state/pane-store';
import type { PaneWork } from './state/pane-work';
import { showBrightness, type Brightness } from './theme/brightness';

/** What the program around the pane tells of itself. */
export interface PaneHost {
  readonly language: Language;
  /** Null follows the browser. */
  readonly brightness: Brightness | null;
  /** What talks to Excel, loaded now; null outside of it: the user opens files. */
  readonly excel: Promise<ExcelParts> | null;
}

/** Reads the workbook that is open in Excel; what keeps it from being read is told on the page. */
async function openExcel(
  parts: Promise<ExcelParts>,
  work: () => Promise<PaneWork>,
  store: PaneStore,
): Promise<void> {
  try {
    const paneWork = await work();
    const { excelSource } = await import(/* webpackChunkName: "work" */ './work');
    // A pane that is closed may have a moment left, no more.
    const keep = (): void => void (document.hidden && paneWork.keep());
    document.addEventListener('visibilitychange', keep);
    window.itaPlannerKeep = paneWork.keep;
    await paneWork.open(excelSource(await parts));
  } catch (error) {
    store.dispatch({ kind: 'refused', problem: problemOf(error) });
  }
}

/** Draws the pane into the page and, inside a host, reads the open workbook. */
export function startPane(place: HTMLElement, host: PaneHost): void {
  const store = new PaneStore(startState(host.language, host.excel !== null));
  let loading: Promise<PaneWork> | undefined;
  const load = async (): Promise<PaneWork> => {
    const { PaneWork } = await import(/* webpackChunkName: "work" */ './work');
    return new PaneWork(store, saveFile);
  };
  // A part that could not be loaded is asked for again next time.
  const work = (): Promise<PaneWork> =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
  showBrightness(document.documentElement, host.brightness);
  keepFocus(place);
  const app: ReactNode = (
    <FailureScreen
      language={() => store.get().language}
      onBack={() => store.dispatch({ kind: 'go', step: 'scores' })}
    >
      <PaneProvider store={store} work={work}>
        <Pane />
      </PaneProvider>
    </FailureScreen>
  );
  createRoot(place).render(app);
  if (host.excel) void openExcel(host.excel, work, store);
  else {
    window.addEventListener('beforeunload', (event) => {
      if (hasUnsaved(store.get())) event.preventDefault();
    });
  }
}
