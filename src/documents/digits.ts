import { toThaiDigits, type DigitStyle } from '../framework';

const ARABIC: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('๐๑๒๓๔๕๖๗๘๙', (digit, value) => [digit, String(value)]),
);

/** Every digit of a text in one style, whichever it was written in. ('ปี 2568', 'thai') → 'ปี ๒๕๖๘'. */
export function withDigits(text: string, digits: DigitStyle): string {
  return digits === 'thai' ? toThaiDigits(text) : text.replace(/[๐-๙]/g, (digit) => ARABIC[digit] ?? digit);
}
