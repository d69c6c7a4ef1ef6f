import { STEPS, type Step } from './pane-state';
import type { PaneStore } from './pane-store';

const stepOf = (entry: unknown): Step | null =>
  STEPS.find(
    (step) => typeof entry === 'object' && entry !== null && 'step' in entry && entry.step === step,
  ) ?? null;

/** Every step that is gone to is a page for Back and Forward of the browser; the address stays the same. */
export function keepStepHistory(store: PaneStore, page: Window): void {
  // Each step keeps its own place.
  page.history.scrollRestoration = 'manual';
  let last = stepOf(page.history.state);
  const look = (): void => {
    const { step, open } = store.get();
    if (open === null || step === last) return;
    // The first one takes the place of the page as it was opened.
    if (last === null) page.history.replaceState({ step }, '');
    else page.history.pushState({ step }, '');
    last = step;
  };
  store.subscribe(look);
  look();
  page.addEventListener('popstate', ({ state }: PopStateEvent) => {
    const step = stepOf(state);
    if (step === null) return;
    last = step;
    store.dispatch({ kind: 'go', step });
  });
}
