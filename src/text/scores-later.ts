import type { SCORES_THAI as SENTENCES } from './scores-th';

/** Empty until they are loaded: the page says none of them before something is read. */
export const SCORES_THAI: Partial<Record<keyof typeof SENTENCES, string>> = {};

/** Loads the sentences about scores that were read. Rejects when they cannot be loaded. */
export async function loadScoresSentences(): Promise<void> {
  const loaded = await import(/* webpackChunkName: "scores" */ './scores-th');
  Object.assign(SCORES_THAI, loaded.SCORES_THAI);
}
