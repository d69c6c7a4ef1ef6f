import { UnreadableFileError } from './errors';
import { DEEPEST_ELEMENT, LONGEST_TEXT_BYTES } from './limits';

/** A start tag found by `scanXml`; positions are those of its bytes. */
export interface ScannedTag {
  /** Name without prefix. */
  readonly name: string;
  /** First byte of the name without prefix. */
  readonly nameStart: number;
  /** First byte behind the name. */
  readonly nameEnd: number;
  /** The ">" that ends the tag. */
  readonly end: number;
  readonly selfClosing: boolean;
}

const LESS = 0x3c;
const MORE = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

const ascii = (text: string): readonly number[] => [...text].map((char) => char.charCodeAt(0));
const COMMENT = ascii('!--');
const COMMENT_END = ascii('-->');
const DATA = ascii('![CDATA[');
const DATA_END = ascii(']]>');
const INSTRUCTION_END = ascii('?>');

/**
 * Walks once over an XML part in UTF-8 and calls `visit` for every start tag. What Excel would refuse is refused: tags
 * that do not match, "<" in an attribute, an end too early. The patterns by which the libraries read XML are quick on
 * such text only.
 * @throws UnreadableFileError damaged; unsafe for a document type or entity declarations, which no workbook needs
 */
export function scanXml(bytes: Uint8Array, visit: (tag: ScannedTag) => void): void {
  const open: { readonly start: number; readonly end: number }[] = [];
  let seen = false;
  for (let at = bytes.indexOf(LESS); at >= 0; at = nextTag(bytes, at)) {
    const next = bytes[at + 1];
    if (next === QUESTION) at = after(bytes, INSTRUCTION_END, at + 2);
    else if (next === EXCLAMATION) at = afterDeclaration(bytes, at + 1);
    else if (next === SLASH) at = closeTag(bytes, at, open.pop());
    else {
      const tag = readTag(bytes, at + 1);
      if (!tag.selfClosing) open.push({ start: at + 1, end: tag.nameEnd });
      if (open.length > DEEPEST_ELEMENT) throw new UnreadableFileError('unsafe', 'too deep');
      seen = true;
      visit(tag);
      at = tag.end + 1;
    }
  }
  if (!seen || open.length > 0) throw new UnreadableFileError('damaged', 'unfinished XML');
}

/** The libraries take many times the memory of a text to decode it. */
function nextTag(bytes: Uint8Array, from: number): number {
  const next = bytes.indexOf(LESS, from);
  if (next - from > LONGEST_TEXT_BYTES) throw new UnreadableFileError('too-large', 'text');
  return next;
}

function startsWith(bytes: Uint8Array, text: readonly number[], at: number): boolean {
  return text.every((byte, index) => bytes[at + index] === byte);
}

/** Position behind the next occurrence of `text`. */
function after(bytes: Uint8Array, text: readonly number[], from: number): number {
  const [first = 0] = text;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, text, at)) return at + text.length;
  }
  throw new UnreadableFileError('damaged', 'unfinished XML');
}

function afterDeclaration(bytes: Uint8Array, at: number): number {
  if (startsWith(bytes, COMMENT, at)) return after(bytes, COMMENT_END, at + COMMENT.length);
  if (startsWith(bytes, DATA, at)) return after(bytes, DATA_END, at + DATA.length);
  throw new UnreadableFileError('unsafe', 'document type');
}

function closeTag(
  bytes: Uint8Array,
  at: number,
  opened: { readonly start: number; readonly end: number } | undefined,
): number {
  if (!opened) throw new UnreadableFileError('damaged', 'XML closes what is not open');
  let read = at + 2;
  for (let own = opened.start; own < opened.end; own += 1, read += 1) {
    if (bytes[own] !== bytes[read]) throw new UnreadableFileError('damaged', 'XML closes another element');
  }
  while ((bytes[read] ?? MORE) <= SPACE) read += 1;
  if (bytes[read] !== MORE) throw new UnreadableFileError('damaged', 'XML closes another element');
  return read + 1;
}

function readTag(bytes: Uint8Array, start: number): ScannedTag {
  let at = start;
  let nameStart = start;
  for (; ; at += 1) {
    const byte = bytes[at];
    if (byte === undefined || byte === LESS) throw new UnreadableFileError('damaged', 'unfinished tag');
    if (byte === COLON) nameStart = at + 1;
    else if (byte <= SPACE || byte === MORE || byte === SLASH) break;
  }
  const nameEnd = at;
  if (nameEnd === nameStart) throw new UnreadableFileError('damaged', 'tag without a name');
  for (let quote = 0; ; at += 1) {
    const byte = bytes[at];
    if (byte === undefined || byte === LESS) throw new UnreadableFileError('damaged', 'unfinished tag');
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (byte === MORE) break;
  }
  return {
    name: nameOf(bytes, nameStart, nameEnd),
    nameStart,
    nameEnd,
    end: at,
    selfClosing: bytes[at - 1] === SLASH,
  };
}

/** No name that matters is longer; a longer one is cut. */
const LONGEST_NAME = 64;

function nameOf(bytes: Uint8Array, start: number, end: number): string {
  let name = '';
  for (let at = start; at < Math.min(end, start + LONGEST_NAME); at += 1) {
    name += String.fromCharCode(bytes[at] ?? 0);
  }
  return name;
}
