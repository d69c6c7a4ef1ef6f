import type { Language } from '../../text/message';
import type { PageStorage } from '../host/page-storage';
import type { PaneStore } from './pane-store';

const KEY = 'ita-planner-choices';

/** What a browser remembers beyond its tab: nothing of anybody's work. */
export interface Choices {
  readonly language?: unknown;
  readonly digits?: unknown;
  readonly font?: unknown;
}

/** What was chosen last; whoever takes it judges whether it is valid. */
export function readChoices(storage: PageStorage): Choices {
  try {
    const stored: unknown = JSON.parse(storage.get(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}

/** The language that was chosen last; null when none was. */
export const chosenLanguage = ({ language }: Choices): Language | null =>
  language === 'th' || language === 'en' ? language : null;

/** Remembers language, digits and font whenever the user chooses another. */
export function keepChoices(store: PaneStore, storage: PageStorage): void {
  let before = store.get();
  store.subscribe(() => {
    const { language, open } = store.get();
    const { digits, font } = open?.settings ?? {};
    const spoken = language !== before.language;
    const drawn =
      open !== null &&
      open.source === before.open?.source &&
      (digits !== before.open.settings.digits || font !== before.open.settings.font);
    before = store.get();
    if (!spoken && !drawn) return;
    const choices = { ...readChoices(storage), ...(spoken && { language }), ...(drawn && { digits, font }) };
    storage.set(KEY, JSON.stringify(choices));
  });
}
