import { ENGLISH, loadEnglish } from './english';
import { fillIn } from './fill-in';
import { THAI, type MessageKey } from './th';

export type { MessageKey };
export type Language = 'th' | 'en';

/** Where a language is loaded on demand, what is not there yet is said in Thai. */
const CATALOGUES: Readonly<Record<Language, Readonly<Partial<Record<MessageKey, string>>>>> = {
  th: THAI,
  en: ENGLISH,
};

/** Makes sure that the sentences of a language are there. Rejects when they cannot be loaded. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en') await loadEnglish();
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(THAI, key);
}

/** A sentence of the catalogue with its parameters filled in; a parameter that is not given stays visible as {name}. */
export function message(
  language: Language,
  key: MessageKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fillIn(CATALOGUES[language][key] ?? THAI[key], params);
}
