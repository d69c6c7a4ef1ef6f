import { ENGLISH } from './en';
import { fillIn } from './fill-in';
import { THAI, type MessageKey } from './th';

export type { MessageKey };
export type Language = 'th' | 'en';

const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
  th: THAI,
  en: ENGLISH,
};

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(THAI, key);
}

/** A sentence of the catalogue with its parameters filled in; a parameter that is not given stays visible as {name}. */
export function message(
  language: Language,
  key: MessageKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fillIn(CATALOGUES[language][key], params);
}
