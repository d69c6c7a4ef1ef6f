/** What a number format makes of a number, as far as a reader must know it. */
export type NumberFormatClass = 'number' | 'percent' | 'date';

/** The longest number format of Excel; what is longer is cut, for its brackets would be searched again and again. */
export const LONGEST_FORMAT = 255;

/** Elapsed time: [h], [mm], [ss]. Every other bracket is a colour, a condition or a locale such as [$-D00041E]. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** Quoted text, escaped or padding characters, brackets, the word General and the exponent are no date letters. */
const LITERALS = /"[^"]*"?|\\.|[_*].|\[[^\]]*\]|General|E[+-]/gi;

/** Day, month, year, hour, second, Buddhist year, era. */
const DATE_LETTERS = /[dmyhsbeg]/i;

/**
 * Class of a number format code in the spelling of the file. "[$-D00041E]0.00" is a number in Thai digits,
 * "[$-D07041E]d mmmm yyyy" a date, "0.00%" a percentage, '0.00" %"' a number with a percent sign as text.
 */
export function classOfFormat(code: string): NumberFormatClass {
  const positive = firstSection(code.slice(0, LONGEST_FORMAT));
  if (ELAPSED.test(positive)) return 'date';
  const bare = positive.replace(LITERALS, '');
  if (bare.includes('%')) return 'percent';
  return DATE_LETTERS.test(bare) ? 'date' : 'number';
}

/** The section for positive numbers; semicolons in quotes do not divide. */
function firstSection(code: string): string {
  return /^(?:"[^"]*"?|\\.|[^;"\\])*/.exec(code)?.[0] ?? code;
}

/**
 * Class of a format of which only the effect is known. SheetJS does not tell the code of the formats that Excel
 * builds in for Thai (67-68 percentages, 71-81 dates) where it first meets one, but shows the number in its English
 * equivalent: "50.00%", "1/31/25", "31-Jan-25", "12:00"; a fraction has one slash.
 */
export function classOfShown(text: string): NumberFormatClass {
  if (text.includes('%')) return 'percent';
  return /:|[A-Z][a-z]{2}|\/.*\//.test(text) ? 'date' : 'number';
}
