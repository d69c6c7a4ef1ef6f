import type { PaneStore } from './pane-store';

const isHelp = (entry: unknown): boolean => typeof entry === 'object' && entry !== null && 'help' in entry;

/** The open help is a page for Back and Forward of the browser; the address stays the same. */
export function keepHelpHistory(store: PaneStore, page: Window): void {
  let shown = isHelp(page.history.state);
  if (shown) store.dispatch({ kind: 'help', open: true });
  store.subscribe(() => {
    const { help } = store.get();
    if (help === shown) return;
    shown = help;
    if (help) page.history.pushState({ help: true }, '');
    else if (isHelp(page.history.state)) page.history.back();
  });
  page.addEventListener('popstate', ({ state }: PopStateEvent) => {
    shown = isHelp(state);
    store.dispatch({ kind: 'help', open: shown });
  });
}
