import { findingSentence } from '../../scores/finding-sentence';
import type { Finding } from '../../scores/types';
import { message, type Language, type MessageKey } from '../../text/message';

/** A sentence that is not in any language yet. */
export type JobSentence =
  | {
      readonly key: MessageKey;
      readonly params?: Readonly<Record<string, string | number>>;
      /** Names whose values are keys of the catalogue themselves, joined by commas: { parts: ['left-out.chart'] }. */
      readonly words?: Readonly<Record<string, readonly MessageKey[]>>;
    }
  /** What was found in scores; addresses without a sheet name are on `sheet`. */
  | { readonly finding: Finding; readonly sheet: string };

/** What a job has to tell, whether or not anything was done. */
export interface JobReport {
  /** False when the user asked for something that could not be done. */
  readonly done: boolean;
  /** The first one says what happened. */
  readonly sentences: readonly JobSentence[];
}

function sentenceText(sentence: JobSentence, language: Language): string {
  if ('finding' in sentence) return findingSentence(sentence.finding, sentence.sheet, language);
  const words = Object.entries(sentence.words ?? {}).map(
    ([name, keys]) => [name, keys.map((key) => message(language, key)).join(', ')] as const,
  );
  return message(language, sentence.key, { ...sentence.params, ...Object.fromEntries(words) });
}

/** The report in the words of a language, one text per sentence. */
export function reportTexts(report: JobReport, language: Language): readonly string[] {
  return report.sentences.map((sentence) => sentenceText(sentence, language));
}
