import type { PaneStore } from '../state/pane-store';

const isHelp = (entry: unknown): boolean => typeof entry === 'object' && entry !== null && 'help' in entry;

const kept = new WeakSet<Window>();

/** Makes the open help a page for Back and Forward of the browser, once for a page; the address stays the same. */
export function keepHelpHistory(
  store: Pick<PaneStore, 'get' | 'dispatch' | 'subscribe'>,
  page: Window,
): void {
  if (kept.has(page)) return;
  kept.add(page);
  let shown = isHelp(page.history.state);
  const look = (): void => {
    const { help } = store.get();
    if (help === shown) return;
    shown = help;
    if (help) page.history.pushState({ help: true }, '');
    else if (isHelp(page.history.state)) page.history.back();
  };
  store.subscribe(look);
  look();
  page.addEventListener('popstate', ({ state }: PopStateEvent) => {
    shown = isHelp(state);
    store.dispatch({ kind: 'help', open: shown });
  });
}
