import type { MessageKey } from './th';

/** Empty until it is loaded: most users of the page read Thai. */
export const ENGLISH: Partial<Record<MessageKey, string>> = {};

/** Loads the English sentences; until then everything is said in Thai. Rejects when they cannot be loaded. */
export async function loadEnglish(): Promise<void> {
  const loaded = await import(/* webpackChunkName: "english" */ './en');
  Object.assign(ENGLISH, loaded.ENGLISH);
}
