import { message, type Language } from '../text/message';

/** More names than these nobody reads on a terminal: a province has 300 agencies at most. */
const MOST_LISTED = 300;

/** Names for a sentence, the first ones in full and the number of the rest. */
export function listed(names: readonly string[], language: Language): string {
  const shown = names.slice(0, MOST_LISTED).join(', ');
  const rest = names.length - MOST_LISTED;
  return rest > 0 ? message(language, 'cli.list-more', { shown, count: rest }) : shown;
}
