import type { STEPS_THAI as SENTENCES } from './steps-th';

/** Empty until they are loaded: the first step says none of them. */
export const STEPS_THAI: Partial<Record<keyof typeof SENTENCES, string>> = {};

/** Loads the sentences of the steps behind the first. Rejects when they cannot be loaded. */
export async function loadSteps(): Promise<void> {
  const loaded = await import(/* webpackChunkName: "steps" */ './steps-th');
  Object.assign(STEPS_THAI, loaded.STEPS_THAI);
}
