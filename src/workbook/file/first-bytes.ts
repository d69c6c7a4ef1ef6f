import { decodeText } from './decode-text';
import { UnreadableFileError, type OtherDocument } from './errors';
import { LARGEST_FILE, LARGEST_OLE_FILE, LARGEST_TEXT_FILE } from './limits';

/** What a file is by its first bytes: an archive, an OLE container, bare records of an old Excel, or text. */
export type Container = 'zip' | 'ole' | 'biff' | 'text';

const STARTS: readonly (readonly [Container, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // Scripts of web systems put out the bare records of an .xls, without the container.
  ['biff', [0x09, 0x08]],
];

const LARGEST: Readonly<Record<Container, number>> = {
  zip: LARGEST_FILE,
  ole: LARGEST_OLE_FILE,
  biff: LARGEST_OLE_FILE,
  text: LARGEST_TEXT_FILE,
};

/** How documents of other programs begin: with these letters, at this byte. */
const OTHER_DOCUMENTS: readonly (readonly [OtherDocument, start: string, at?: number])[] = [
  ['pdf', '%PDF'],
  ['word', '{\\rtf'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['picture', 'WEBP', 8],
  // HEIC and its kin; films begin with other words there.
  ['picture', 'ftyphei', 4],
  ['picture', 'ftyphev', 4],
  ['picture', 'ftypmif1', 4],
  ['picture', 'ftypavif', 4],
  ['archive', 'Rar!'],
  ['archive', '7z\xbc\xaf'],
  ['archive', '\x1f\x8b'],
];

/** Which document of another program a file is by its first bytes; undefined for any that is not listed. */
function otherDocument(head: Uint8Array): OtherDocument | undefined {
  const beginning = String.fromCharCode(...head.subarray(0, 16));
  return OTHER_DOCUMENTS.find(([, start, at = 0]) => beginning.startsWith(start, at))?.[0];
}

/** So many bytes tell what a file is, as `containerOf` takes them. */
export const FIRST_BYTES = 64 * 1024;

/**
 * Judges a file by its size and first bytes, before the rest is in memory.
 * @throws UnreadableFileError not-a-workbook or what else it is, too-large
 */
export function containerOf(head: Uint8Array, size: number): Container {
  const [container = 'text'] = STARTS.find(([, start]) => start.every((byte, at) => head[at] === byte)) ?? [];
  if (container === 'text') {
    const text = decodeText(head.subarray(0, FIRST_BYTES));
    const other = otherDocument(head);
    if (other !== undefined) throw new UnreadableFileError(other);
    if (text.trim() === '' || hasControlCharacter(text)) throw new UnreadableFileError('not-a-workbook');
  }
  if (size > LARGEST[container]) throw new UnreadableFileError('too-large');
  return container;
}

/** Text holds line ends and tabs; any other character below the space means a binary file. */
function hasControlCharacter(text: string): boolean {
  return /[\0-\u0008\u000e-\u001f]/.test(text);
}
