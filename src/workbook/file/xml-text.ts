import { UnreadableFileError } from './errors';

/** How the beginning of an XML text in two bytes a letter looks: with a byte order mark, or with "<" alone. */
const WIDE: readonly (readonly [first: number, second: number, encoding: string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
  [0x3c, 0x00, 'utf-16le'],
  [0x00, 0x3c, 'utf-16be'],
];

/** The declaration stands in the first line; an encoding has no longer name. */
const HEAD = 256;

const DECLARED = /^(<\?xml\s[^>]*?\bencoding\s*=\s*)(?:"([\w.:-]+)"|'([\w.:-]+)')/;

/**
 * The text of an XML part, in whichever encoding it is written: by byte order mark, as two bytes a letter, as it declares itself
 * ("windows-874"), else UTF-8. A declaration of two bytes a letter over single ones is void, as Excel takes it.
 * @throws UnreadableFileError damaged when the bytes are none of that encoding, or nobody knows it
 */
export function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UnreadableFileError('damaged', error);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const wide = WIDE.find(([first, second]) => bytes[0] === first && bytes[1] === second);
  if (wide) return wide[2];
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const [, , quoted, single] = DECLARED.exec(head) ?? [];
  const declared = quoted ?? single ?? 'utf-8';
  return /^(?:utf-?16|ucs-?2|utf-?32)/i.test(declared) ? 'utf-8' : declared;
}

/** The text with the declaration that it has when it is written in UTF-8. */
export function declaredUtf8(xml: string): string {
  return xml.replace(DECLARED, (_, start: string) => `${start}"UTF-8"`);
}
