import {
  analysisContent,
  briefContent,
  type BriefPart,
  type DocumentWords,
  type Part,
  type Section,
} from '../documents';
import type { DigitStyle } from '../framework';
import type { Analysis } from '../scores/types';

/** A text of the documents that a person can change. */
export interface DocumentText {
  readonly key: string;
  /** As it is drawn unless he writes another. */
  readonly text: string;
}

/** Texts that stand under one heading of a document. */
export interface TextGroup {
  readonly heading: string;
  readonly texts: readonly DocumentText[];
}

/** The texts of one document, in its order. */
export interface TextsOfDocument {
  readonly kind: 'brief' | 'analysis';
  readonly groups: readonly TextGroup[];
}

const groupsOf = (sections: readonly Section<Part | BriefPart>[]): readonly TextGroup[] =>
  sections
    .flatMap(({ heading, groups }) =>
      groups.map((group) => ({
        heading: group.heading ?? heading,
        texts: group.parts.flatMap((part) =>
          part.kind === 'paragraph' || part.kind === 'item' ? [{ key: part.key, text: part.text }] : [],
        ),
      })),
    )
    .filter(({ texts }) => texts.length > 0);

/** Every text that a person can change, as it is drawn without his edits. */
export function documentTexts(
  analysis: Analysis,
  words: Omit<DocumentWords, 'texts'>,
  digits: DigitStyle,
): readonly TextsOfDocument[] {
  const sources = { analysis, digits, ...words };
  return [
    { kind: 'brief', groups: groupsOf(briefContent(sources)) },
    { kind: 'analysis', groups: groupsOf(analysisContent(sources)) },
  ];
}
