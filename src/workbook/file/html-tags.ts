import { LONGEST_TEXT } from './limits';

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
    bull: '•',
  }),
);

/** Position behind the next occurrence of a text, or the end. */
export function behind(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from);
  return found < 0 ? html.length : found + text.length;
}

/** A ">" in a quoted value does not end the tag, unless the quote is never closed. */
export function endOfTag(html: string, less: number): number {
  let quote = '';
  const most = Math.min(html.length, less + LONGEST_TAG);
  for (let at = less + 1; at < most; at += 1) {
    const char = html.charAt(at);
    if (quote !== '') quote = char === quote ? '' : quote;
    else if ((char === '"' || char === "'") && /[=\s]/.test(html.charAt(at - 1))) quote = char;
    else if (char === '>') return at + 1;
  }
  return behind(html, '>', less);
}

/** Longer tags are rare (pictures as text), and hold no ">" in their values. */
const LONGEST_TAG = 1_024;

/** A number in an attribute that says how many, 1 when there is none. */
export function span(tag: string, name: string, most: number): number {
  const [, digits = '1'] = new RegExp(`\\s${name}\\s*=\\s*["']?(\\d{1,9})`, 'i').exec(tag) ?? [];
  return Math.min(most, Math.max(1, Number(digits)));
}

/** Value of an attribute; '' when it stands without one, undefined when it is absent. */
export function htmlAttribute(tag: string, name: string): string | undefined {
  // Values are looked at in their places only: class="a hidden b" is no attribute "hidden".
  for (const [, key = '', double, single, bare] of tag.slice(0, LONGEST_TAG).matchAll(ATTRIBUTE)) {
    if (key.toLowerCase() === name) return double ?? single ?? bare ?? '';
  }
  return undefined;
}

const ATTRIBUTE = /\s([^\s"'<>/=]{1,64})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** Stands for a line break until white space is gathered. */
export const LINE = '\u0000';

/** Text as a page shows it: entities undone, white space gathered. */
export function shownText(raw: string): string {
  return raw
    .slice(0, LONGEST_TEXT * 4)
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,8}));?/gi,
      (whole, hex?: string, decimal?: string, name = '') => {
        const code = hex ? parseInt(hex, 16) : Number(decimal ?? NaN);
        if (Number.isNaN(code)) return ENTITIES.get(String(name).toLowerCase()) ?? whole;
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      },
    )
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ?\0 ?/g, '\n')
    .trim()
    .slice(0, LONGEST_TEXT);
}
