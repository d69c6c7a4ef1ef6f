import { unzipSync } from 'fflate';
import { decodeText } from './decode-text';
import { UnreadableFileError } from './errors';

/**
 * What a file is, judged by its first bytes and its inner parts, never by its name. `html` and
 * `spreadsheetml` (the XML of Excel 2003) are what many programs save under the name .xls; `text` is CSV.
 */
export type FileKind = 'xlsx' | 'xlsm' | 'xlsb' | 'ods' | 'xls' | 'html' | 'spreadsheetml' | 'text';

/** A workbook larger than this when unpacked is refused: the reader would exhaust the memory of a small PC. */
const UNPACKED_LIMIT = 512 * 1024 * 1024;

const CONTENT_TYPES = '[Content_Types].xml';

/** The main part's content type tells which package this is. */
const PACKAGE_TYPES: readonly (readonly [string, FileKind])[] = [
  ['ms-excel.sheet.binary.macroEnabled.main', 'xlsb'],
  ['ms-excel.sheet.macroEnabled.main+xml', 'xlsm'],
  ['ms-excel.template.macroEnabled.main+xml', 'xlsm'],
  ['ms-excel.addin.macroEnabled.main+xml', 'xlsm'],
  ['spreadsheetml.sheet.main+xml', 'xlsx'],
  ['spreadsheetml.template.main+xml', 'xlsx'],
];

/** Streams in an OLE container, in UTF-16LE as its directory spells them. */
const OLE_STREAMS: readonly (readonly [string, FileKind | 'encrypted'])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
];

/** Old BIFF 2-4 files are no container: they start with the BOF record. */
const BIFF_STARTS: readonly (readonly number[])[] = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/**
 * The kind of a workbook file.
 * @throws UnreadableFileError not-a-workbook, encrypted, damaged or too-large
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return packageKind(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return oleKind(bytes);
  if (BIFF_STARTS.some((start) => startsWith(bytes, start))) return 'xls';
  return textKind(bytes);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function packageKind(bytes: Uint8Array): FileKind {
  let unpacked = 0;
  const names = new Set<string>();
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: (file) => {
        unpacked += file.originalSize;
        names.add(file.name);
        return isDeclaration(file.name) && file.originalSize < 4 * 1024 * 1024;
      },
    });
  } catch (error) {
    throw new UnreadableFileError('damaged', error);
  }
  if (unpacked > UNPACKED_LIMIT) throw new UnreadableFileError('too-large');
  const text = (name: string): string => new TextDecoder().decode(parts[name] ?? new Uint8Array());
  if (text('mimetype').includes('opendocument.spreadsheet')) {
    if (/<(?:\w+:)?encryption-data\b/.test(text('META-INF/manifest.xml')))
      throw new UnreadableFileError('encrypted');
    return 'ods';
  }
  const declared = text(CONTENT_TYPES);
  const known = PACKAGE_TYPES.find(([type]) => declared.includes(type));
  if (!known) throw new UnreadableFileError('not-a-workbook');
  return known[1];
}

function isDeclaration(name: string): boolean {
  return name === CONTENT_TYPES || name === 'mimetype' || name === 'META-INF/manifest.xml';
}

function oleKind(bytes: Uint8Array): FileKind {
  const content = new TextDecoder('latin1').decode(bytes);
  const found = OLE_STREAMS.find(([name]) => content.includes(`${[...name].join('\0')}\0\0`));
  if (!found) throw new UnreadableFileError('not-a-workbook');
  if (found[1] === 'encrypted') throw new UnreadableFileError('encrypted');
  return found[1];
}

function textKind(bytes: Uint8Array): FileKind {
  const head = decodeText(bytes.subarray(0, 64 * 1024));
  if (head.trim() === '' || hasControlCharacter(head) || head.startsWith('%PDF')) {
    throw new UnreadableFileError('not-a-workbook');
  }
  if (!/^\s*<[a-z!?]/i.test(head)) return 'text';
  const whole = decodeText(bytes);
  const known = MARKUP_ELEMENTS.find(([element]) => element.test(whole));
  if (!known) throw new UnreadableFileError('not-a-workbook');
  return known[1];
}

const MARKUP_ELEMENTS: readonly (readonly [RegExp, FileKind])[] = [
  [/<(?:\w+:)?Workbook\b/, 'spreadsheetml'],
  [/<table\b/i, 'html'],
];

/** Text holds line ends and tabs; any other character below the space means a binary file. */
function hasControlCharacter(text: string): boolean {
  return [...text].some((char) => char < ' ' && !'\t\n\v\f\r'.includes(char));
}
