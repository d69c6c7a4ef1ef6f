import type { DigitStyle } from './calendar';
import { toThaiDigits } from './thai-digits';

const ARABIC: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('๐๑๒๓๔๕๖๗๘๙', (digit, value) => [digit, String(value)]),
);

const toArabicDigits = (text: string): string => text.replace(/[๐-๙]/g, (digit) => ARABIC[digit] ?? digit);

/**
 * Addresses, which may hold Thai letters, up to the next space; and tokens: what is written without a space between its
 * first and its last letter or digit, Thai letters apart, which are written without spaces.
 */
const TOKENS =
  /(?:[a-z]+:\/\/|www\.|[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\/)\S+|[\p{Script=Latin}\d๐-๙](?:[\p{Script=Latin}\d๐-๙./:@_%?&=#~+-]*[\p{Script=Latin}\d๐-๙])?/giu;

/** What makes a token an address, a code, a number of a document or a time of day. */
const KEEPS_DIGITS = /[/@:\p{Script=Latin}]/u;

/**
 * Every digit of a text in one style, whichever it was written in, but for tokens with a Latin letter, `/`, `@` or `:`,
 * which keep theirs: nobody could follow or look up what another digit stands in.
 * ('ปี 2568 ข้อ o12 ที่ 5/2567', 'thai') → 'ปี ๒๕๖๘ ข้อ o12 ที่ 5/2567'.
 */
export function withDigits(text: string, digits: DigitStyle): string {
  const change = digits === 'thai' ? toThaiDigits : toArabicDigits;
  return text.replace(TOKENS, (token) => (KEEPS_DIGITS.test(token) ? token : change(token)));
}
