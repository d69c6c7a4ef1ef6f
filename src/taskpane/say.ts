import { message, type Language, type MessageKey } from '../text/message';

/** The language of the pane. */
export const LANGUAGE: Language = 'th';

/** A sentence in the language of the pane. */
export const say = (key: MessageKey, params?: Readonly<Record<string, string | number>>): string =>
  message(LANGUAGE, key, params);

/** One sentence for a failure that nobody foresaw. */
export const failureSentence = (error: unknown): string =>
  say('pane.failed', { detail: error instanceof Error ? error.message : String(error) });
