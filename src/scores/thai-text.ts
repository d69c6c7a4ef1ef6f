import { remember } from './remember';

const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
/** Vowels above and below the consonant, and the marks that behave like them. */
const VOWELS = /[\u0E31\u0E34-\u0E3A\u0E47\u0E4D\u0E4E]/g;
const TONES = /[\u0E48-\u0E4C]/g;
const MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]{2,}/g;

/** Thai, full-width and other Unicode decimal digits that offices type, mapped to 0-9. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code < 0xff10 ? 0x0e50 : 0xff10));
  });
}

/**
 * Text as a person reads it: zero-width characters removed, white space folded, and the damage that PDF text layers
 * do to Thai repaired where it is unambiguous (เเ for แ, ํ+า for ำ, a tone before its vowel).
 */
export const cleanText = remember((text: string): string => {
  return text
    .replace(ZERO_WIDTH, '')
    .replace(SPACES, ' ')
    .replace(/\u0E40\u0E40/g, '\u0E41')
    .replace(MARKS, (marks) => marks.replace(TONES, '') + marks.replace(VOWELS, ''))
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .trim();
});

/**
 * What is left of a name when everything that damage touches is gone: vowels above and below, tone marks, the
 * difference between ำ and า, replacement characters, spaces and punctuation; digits are Arabic, Latin lower case.
 * Two spellings with the same skeleton are the same name.
 */
export const skeleton = remember((text: string): string => {
  return (
    arabicDigits(cleanText(text))
      .toLowerCase()
      .replace(/\u0E33/g, '\u0E32')
      .replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\uFFFD]/g, '')
      .replace(/[^\p{L}\p{N}]/gu, '')
      // Again: spaces may have stood between the two halves.
      .replace(/\u0E40\u0E40/g, '\u0E41')
  );
});

/**
 * A pattern for a word of running text whose marks may be lost, moved or replaced, whose า and ำ may be confused, and
 * whose ำ may be lost but at its end: ประจ would be found in ประจวบ. For words that stay distinct without their marks:
 * อยู่ would be found in ร้อยเอ็ด.
 */
export function damagedPattern(word: string): string {
  const letters = [...word.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '')];
  const marks = '[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E\\uFFFD]*';
  return letters
    .map((letter, position) => {
      const inside = letter === '\u0E33' && position < letters.length - 1;
      const pattern =
        letter === '\u0E32' || letter === '\u0E33' ? `[\u0E32\u0E33]${inside ? '?' : ''}` : letter;
      return pattern + marks;
    })
    .join('');
}

/** Dots or lines that lead from a name to its number on a typed form, and from the number to its unit. */
const LEADERS = /(\d\s*)?((?:[.…·_]\s*){2,})/g;
/** Fewer before a number are no leaders: "1..2". */
const FEWEST_LEADERS = 3;

/** "คะแนนรวม ........ 81.52 ........ คะแนน" is "คะแนนรวม 81.52 คะแนน"; digits are Arabic. */
export function withoutLeaders(text: string): string {
  const led = (run: string, before: string | undefined, leaders: string, at: number): string => {
    const toNumber = /\d/.test(text.charAt(at + run.length));
    if (before !== undefined && (!toNumber || leaders.endsWith(' '))) return `${before.trimEnd()} `;
    return toNumber && leaders.replace(/\s/g, '').length >= FEWEST_LEADERS ? `${before ?? ''} ` : run;
  };
  return text.replace(LEADERS, led).trim();
}
