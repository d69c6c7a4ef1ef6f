import type { DigitStyle } from './calendar';
import { toThaiDigits } from './thai-digits';

const ARABIC: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('๐๑๒๓๔๕๖๗๘๙', (digit, value) => [digit, String(value)]),
);

/** Addresses of pages and mail, and runs of letters and digits that may be codes. */
const LATIN_RUNS = /[A-Za-z]+:\/\/\S+|[\w.+-]+@[\w.-]+|[A-Za-z0-9](?:[A-Za-z0-9./:_-]*[A-Za-z0-9])?/g;
const IS_CODE = /:\/\/|@|^www\.|[A-Za-z]-?\d|\d-?[A-Za-z]/i;

/**
 * Every digit of a text in one style, whichever it was written in; those of addresses and codes stay, which nobody
 * could follow with Thai digits. ('ปี 2568 ข้อ o12', 'thai') → 'ปี ๒๕๖๘ ข้อ o12'.
 */
export function withDigits(text: string, digits: DigitStyle): string {
  return digits === 'thai'
    ? outside(text, LATIN_RUNS, IS_CODE, toThaiDigits)
    : text.replace(/[๐-๙]/g, (digit) => ARABIC[digit] ?? digit);
}

/** A text changed but for the runs that a test holds for. */
function outside(text: string, runs: RegExp, stays: RegExp, change: (text: string) => string): string {
  let changed = '';
  let from = 0;
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (!stays.test(run)) continue;
    changed += change(text.slice(from, index)) + run;
    from = index + run.length;
  }
  return changed + change(text.slice(from));
}
