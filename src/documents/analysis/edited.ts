import type { BriefPart, Item, Paragraph, Part, TextEdits, TextKey } from './content-types';

/** A text that is left out where it is null. */
export const paragraph = (key: TextKey, text: string | null): readonly Paragraph[] =>
  text === null ? [] : [{ kind: 'paragraph', key, text }];

/** A text as a person typed it, else in the digits of the document; null for one that he emptied. */
export function editedWords<Words extends Paragraph | Item>(
  part: Words,
  typed: ReadonlyMap<string, string>,
  inDigits: (text: string) => string,
): Words | null {
  const text = typed.get(part.key) ?? inDigits(part.text);
  return text.trim() === '' ? null : { ...part, text };
}

/** A part in the digits of the document, a text as a person typed it; null for one that he emptied. */
function editedPart(
  part: Part | BriefPart,
  typed: ReadonlyMap<string, string>,
  inDigits: (text: string) => string,
): Part | BriefPart | null {
  switch (part.kind) {
    case 'paragraph':
    case 'item':
      return editedWords(part, typed, inDigits);
    case 'scores':
      return {
        ...part,
        indicators: part.indicators.map((cells) => cells.map(inDigits)),
        totals: part.totals.map((total) => ({ ...total, score: inDigits(total.score) })),
      };
    case 'item-scores':
      return {
        ...part,
        items: part.items.map(({ name, shown, ...item }) => ({
          ...item,
          name: inDigits(name),
          shown: inDigits(shown),
        })),
      };
    case 'measures':
      return {
        ...part,
        lines: part.lines.map(inDigits),
      };
    case 'columns':
      return { ...part, columns: part.columns.map((each) => ({ ...each, lines: each.lines.map(inDigits) })) };
  }
}

/** Parts of which the items bear their numbers: '1)'. */
export function numbered<Kind extends { readonly kind: string }>(
  parts: readonly Kind[],
  inDigits: (text: string) => string,
): readonly Kind[] {
  let count = 0;
  return parts.map((part) => {
    if (part.kind !== 'item') return part;
    count += 1;
    return { ...part, number: inDigits(`${count})`) };
  });
}

/** Parts in the digits of the document, texts as a person typed them; one that he emptied is left out. Items are numbered. */
export function edited<Kind extends Part | BriefPart>(
  parts: readonly Kind[],
  edits: TextEdits,
  inDigits: (text: string) => string,
): readonly Kind[] {
  const typed = new Map(Object.entries(edits));
  const kept = parts.flatMap((part) => editedPart(part, typed, inDigits) ?? []) as Kind[];
  return numbered(kept, inDigits);
}
