import type { PageStorage } from '../host/page-storage';
import type { PaneState } from './pane-state';
import type { PaneStore } from './pane-store';

/** Name of what was typed in the form for scores, in the storage of the tab. */
const TAB_DRAFT = 'ita-planner-draft';

type Remembered = Pick<PaneState, 'draft' | 'entering'>;

function remembered(text: string | null): Remembered | null {
  try {
    return text === null ? null : (JSON.parse(text) as Remembered);
  } catch {
    return null;
  }
}

/** What is typed in the form for scores goes with the tab: it is there again after the page was loaded again. */
export function keepDraft(store: PaneStore, tab: PageStorage): void {
  const before = remembered(tab.get(TAB_DRAFT));
  if (before) {
    store.dispatch({ kind: 'draft', draft: before.draft });
    store.dispatch({ kind: 'enter', entering: before.entering });
  }
  let last: Remembered = store.get();
  store.subscribe(() => {
    const { draft, entering } = store.get();
    if (draft === last.draft && entering === last.entering) return;
    last = { draft, entering };
    if (draft === null && !entering) tab.remove(TAB_DRAFT);
    else tab.set(TAB_DRAFT, JSON.stringify(last));
  });
}

/** Something was typed that stands in no file yet which the user has. */
export const holdsDraft = ({ draft, outcome }: PaneState): boolean =>
  outcome?.made.kind !== 'file' && draft !== null && Object.values<unknown>(draft).some(Boolean);
