import type { CLI_THAI as SENTENCES } from './cli-th';

type None = Partial<Readonly<Record<keyof typeof SENTENCES, string>>>;

/** In the build of the page this stands in the place of the command line's sentences, which nobody can ask for there. */
export const CLI_THAI: None = {};
export const CLI_ENGLISH: None = {};
