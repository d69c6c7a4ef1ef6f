import { xmlSafe } from './xml-safe';

/** Excel counts the length of a sheet name in UTF-16 units. */
const LONGEST = 31;

/** Name of a sheet whose wished name has nothing left. */
const FALLBACK = 'Sheet';

/** Excel keeps this name for itself. */
const RESERVED = new Set(['history']);

/**
 * A name that Excel accepts, nearest to the wished one and not among `taken` (letter case does not count).
 * uniqueSheetName('แผน 2568/2569', []) is 'แผน 2568-2569'; with ['สรุป'] taken 'สรุป' becomes 'สรุป (2)'.
 */
export function uniqueSheetName(wished: string, taken: Iterable<string>): string {
  return firstFree(wished, taken, (count) => (count === 1 ? '' : ` (${count})`));
}

/**
 * The name under which a sheet is kept when another takes its own: keptSheetName('แผน', 'เดิม', []) is 'แผน (เดิม)', the next one
 * 'แผน (เดิม 2)'.
 */
export function keptSheetName(name: string, word: string, taken: Iterable<string>): string {
  return firstFree(name, taken, (count) => (count === 1 ? ` (${word})` : ` (${word} ${count})`));
}

function firstFree(wished: string, taken: Iterable<string>, suffixOf: (count: number) => string): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const base = validName(wished);
  for (let count = 1; ; count += 1) {
    const suffix = suffixOf(count);
    const name = shorten(base, LONGEST - suffix.length) + suffix;
    if (!used.has(name.toLowerCase()) && !RESERVED.has(name.toLowerCase())) return name;
  }
}

function validName(wished: string): string {
  const allowed = xmlSafe(wished)
    .replace(/[:\\/?*[\]]/g, '-')
    .replace(/\p{Cc}/gu, ' ');
  return trimEnds(shorten(trimEnds(allowed), LONGEST)) || FALLBACK;
}

/** Neither end may be an apostrophe; blanks there only mislead. */
function trimEnds(name: string): string {
  return name.replace(/^['\s]+|['\s]+$/g, '');
}

/** Cuts to a length without leaving half a letter, a mark on nothing, or an end that Excel refuses. */
function shorten(name: string, length: number): string {
  if (name.length <= length) return name;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(name)) {
    if (kept.length + segment.length > length) break;
    kept += segment;
  }
  return trimEnds(kept);
}
