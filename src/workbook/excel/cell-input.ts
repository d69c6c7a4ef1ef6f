import { LONGEST_TEXT } from '../limits';
import { xmlSafe } from '../xml-safe';

/** Letters and what belongs to them first, no digit anywhere: nothing that Excel reads as a number, a date or a formula. */
const PLAIN = /^\p{L}[^\p{N}]*$/u;

/** One word of Latin letters may be a truth value or a month in the language of some Excel. */
const LATIN_WORD = /^\p{Script=Latin}+$/u;

/**
 * What has to be given to Excel so that a cell holds exactly this value. Excel reads a text as if it were typed: "=1" becomes
 * a formula, "1/2" a date, "๑๒" a number, and one apostrophe is taken off the front. An apostrophe of ours stands before
 * every text that could be anything else; Excel keeps it out of the value. null leaves the cell as it is.
 */
export function cellInput(value: string | number | boolean | null): string | number | boolean | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return value;
  const text = xmlSafe(value).slice(0, LONGEST_TEXT);
  return text === '' || (PLAIN.test(text) && !LATIN_WORD.test(text)) ? text : `'${text}`;
}
