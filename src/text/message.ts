import { ENGLISH, loadEnglish } from './english';
import { fillIn } from './fill-in';
import { loadScoresSentences, SCORES_THAI } from './scores-sentences';
import { loadSteps, STEPS_THAI } from './steps';
import { THAI, type MessageKey } from './th';

export type { MessageKey };
export type Language = 'th' | 'en';

type Sentences = Readonly<Partial<Record<MessageKey, string>>>;

/** Where a language is loaded on demand, what is not there yet is said in Thai; so are the sentences about scores and of later steps. */
const CATALOGUES: Readonly<Record<Language, readonly Sentences[]>> = {
  th: [THAI, SCORES_THAI, STEPS_THAI],
  en: [ENGLISH, THAI, SCORES_THAI, STEPS_THAI],
};

/** Makes sure that the sentences of a language are there. Rejects when they cannot be loaded. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en') await loadEnglish();
}

/** What reads scores comes with what is told of them. Rejects when either cannot be loaded. */
export async function withScoresSentences<Part>(part: Promise<Part>): Promise<Part> {
  const [loaded] = await Promise.all([part, loadScoresSentences()]);
  return loaded;
}

/** What a part of the page that comes later has to say comes with it, of scores too. Rejects when either cannot be loaded. */
export async function withSentences<Part>(part: Promise<Part>): Promise<Part> {
  const [loaded] = await Promise.all([withScoresSentences(part), loadSteps()]);
  return loaded;
}

export function isMessageKey(key: string): key is MessageKey {
  return CATALOGUES.th.some((sentences) => Object.hasOwn(sentences, key));
}

/** A sentence of the catalogue with its parameters filled in; a parameter that is not given stays visible as {name}. */
export function message(
  language: Language,
  key: MessageKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const catalogue = CATALOGUES[language].find((each) => each[key] !== undefined);
  return fillIn(catalogue?.[key] ?? '', params);
}
