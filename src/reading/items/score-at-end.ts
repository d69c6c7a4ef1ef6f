/** The score at the end of a line of text: with its unit or two decimals, or one of the three scores of a disclosure item. */
const SCORE_AT_END = /[^\d.](?:\d{1,3}\.\d{1,2}(?:\s*(?:คะแนน|%))?|\d{1,3}\s*(?:คะแนน|%)|0|50|100)\s*$/;
const UNIT_AT_END = /\s*(?:คะแนน|%)\s*$/;

/**
 * The score at the end of a line in Arabic digits, without its unit, and the words before it. Null where none stands there, or two do:
 * nobody knows which of them is the score.
 * @example scoreAtEnd('o1 โครงสร้าง 100 คะแนน') // { words: 'o1 โครงสร้าง', score: '100' }
 */
export function scoreAtEnd(text: string): { readonly words: string; readonly score: string } | null {
  const [end] = SCORE_AT_END.exec(text) ?? [];
  if (end === undefined) return null;
  const before = text.slice(0, text.length - end.length);
  if (SCORE_AT_END.test(before)) return null;
  // The first character of the end belongs to the words.
  return { words: (before + end.charAt(0)).trim(), score: end.slice(1).replace(UNIT_AT_END, '').trim() };
}
