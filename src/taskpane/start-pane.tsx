import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../text/message';
import type { ExcelParts } from './host/excel-source';
import { Pane } from './pane';
import { PaneProvider } from './pane-context';
import { FailureScreen } from './parts/failure-screen';
import { keepFocus } from './parts/focus-keeper';
import { chosenSource, fileOf } from './parts/chosen-source';
import { saveFile } from './parts/save-file';
import type { PageStorage } from './host/page-storage';
import { keepChoices, type Choices } from './state/choices';
import { holdsDraft, keepDraft } from './state/draft-memory';
import { TAB_RECORD } from './state/tab-key';
import { hasUnsaved } from './state/has-unsaved';
import { startState } from './state/pane-state';
import { problemOf } from './state/problem';
import { PaneStore } from './state/pane-store';
import type { PaneWork } from './state/pane-work';
import { showBrightness, type Brightness } from './theme/brightness';
import { withScoresSentences, withSentences } from '../text/message';

/** What the program around the pane tells of itself. */
export interface PaneHost {
  readonly language: Language;
  /** Null follows the browser. */
  readonly brightness: Brightness | null;
  /** What talks to Excel, loaded now; null outside of it: the user opens files. */
  readonly excel: Promise<ExcelParts> | null;
  /** What a browser remembers; null in Excel, where the workbook remembers. */
  readonly browser: BrowserMemory | null;
}

interface BrowserMemory {
  /** Choices of an earlier visit, as they were stored. */
  readonly chosen: Choices;
  readonly lasting: PageStorage;
  readonly tab: PageStorage;
}

/** Has the tab remember what stands on the page, from the first file on; opens again what stood there before. */
async function keepTab(
  { tab, lasting }: BrowserMemory,
  work: () => Promise<PaneWork>,
  store: PaneStore,
): Promise<void> {
  keepChoices(store, lasting);
  keepDraft(store, tab);
  if (tab.get(TAB_RECORD) === null)
    await new Promise<void>((opened) => {
      const leave = store.subscribe(() => {
        if (store.get().open === null) return;
        leave();
        opened();
      });
    });
  const { TabMemory, keepStepHistory } = await withSentences(
    import(/* webpackChunkName: "kept" */ './state/kept'),
  );
  keepStepHistory(store, window);
  const memory = new TabMemory(store, tab, fileOf);
  window.addEventListener('pagehide', memory.now);
  const file = memory.reopened();
  if (file !== undefined) await (await work()).open(chosenSource(file));
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
  window.itaPlannerOpened?.();
}

/** Draws the pane into the page and, inside a host, reads the open workbook. */
export function startPane(place: HTMLElement, host: PaneHost): void {
  const store = new PaneStore(startState(host.language, host.excel !== null));
  let loading: Promise<PaneWork> | undefined;
  const load = async (): Promise<PaneWork> => {
    const { PaneWork } = await withScoresSentences(import(/* webpackChunkName: "work" */ './work'));
    return new PaneWork(store, saveFile, host.browser?.chosen);
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
  if (host.browser) {
    // Without what remembers the page works all the same.
    void keepTab(host.browser, work, store).catch(() => undefined);
    window.addEventListener('beforeunload', (event) => {
      if (hasUnsaved(store.get()) || holdsDraft(store.get())) event.preventDefault();
    });
  }
}
