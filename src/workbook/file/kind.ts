import { decodeText } from './decode-text';
import { UnreadableFileError } from './errors';
import { LARGEST_FILE, LARGEST_OLE_FILE, LARGEST_TEXT_FILE } from './limits';
import { mainPart } from './office-workbook';
import { openOle } from './ole';
import { CONTENT_TYPES, PartIndex, readContentTypes } from './opc';
import { decodeXml } from './xml-text';
import { openZip, type ZipEntry } from './zip';

type OfficeKind = 'xlsx' | 'xlsm' | 'xlsb';

/**
 * A file taken apart as far as its kind needs it. `html` and `spreadsheetml` (the XML of Excel 2003) are what many
 * programs save under the name .xls; `fods` is OpenDocument in one XML text; `text` is CSV.
 */
export type RecognisedFile = TextualFile | BinaryFile;

/** Files that are text inside. */
export type TextualFile =
  PackageFile<'xlsx' | 'xlsm' | 'ods'> | TextFile<'fods' | 'spreadsheetml' | 'html' | 'text'>;

/** One type for each kind, so that a kind tells its type. */
type TextFile<Kind> = Kind extends string
  ? { readonly kind: Kind; readonly text: string; readonly macros: false }
  : never;

type PackageFile<Kind> = Kind extends string
  ? { readonly kind: Kind; readonly entries: ReadonlyMap<string, ZipEntry>; readonly macros: boolean }
  : never;

/** Files that are no text inside. */
export type BinaryFile =
  PackageFile<'xlsb'> | { readonly kind: 'xls'; readonly stream: Uint8Array; readonly macros: boolean };

const MANIFEST = 'META-INF/manifest.xml';

/** Small files that say what the package is; the content types of 10,000 parts are 2 MB. */
const LARGEST_DECLARATION = 4 * 2 ** 20;

/** The main part's content type tells which package this is. */
const PACKAGE_TYPES: readonly (readonly [string, OfficeKind])[] = [
  ['ms-excel.sheet.binary.macroEnabled.main', 'xlsb'],
  ['ms-excel.sheet.macroEnabled.main+xml', 'xlsm'],
  ['ms-excel.template.macroEnabled.main+xml', 'xlsm'],
  ['ms-excel.addin.macroEnabled.main+xml', 'xlsm'],
  ['spreadsheetml.sheet.main+xml', 'xlsx'],
  ['spreadsheetml.template.main+xml', 'xlsx'],
];

const ZIP_START = [0x50, 0x4b, 0x03, 0x04];
const OLE_START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Scripts of web systems put out the bare records of an .xls, without the container. */
const BIFF_START = [0x09, 0x08];

/** Documents of other programs that are text. */
const OTHER_DOCUMENTS = ['%PDF', '{\\rtf'] as const;

/** A page in a single file is a mail message; some programs begin it with other lines of its head. */
const WEB_ARCHIVE = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,12}?MIME-Version:/i;

/** Files that name a place: of Google Drive, Windows and macOS. */
const SHORTCUT =
  /^\s*(?:\{[^{}]*"(?:doc_id|resource_key|url)"\s*:|\[InternetShortcut\])|^\s*<\?xml[^>]*>\s*<!DOCTYPE plist[^>]*>\s*<plist[^>]*>\s*<dict>\s*<key>URL<\/key>/;

/**
 * Judges a file by its first bytes and its inner parts, never by its name.
 * @throws UnreadableFileError
 */
export function recognise(bytes: Uint8Array): RecognisedFile {
  if (startsWith(bytes, ZIP_START)) return packageFile(within(bytes, LARGEST_FILE));
  if (startsWith(bytes, OLE_START)) return oleFile(within(bytes, LARGEST_OLE_FILE));
  if (startsWith(bytes, BIFF_START)) {
    return { kind: 'xls', stream: within(bytes, LARGEST_OLE_FILE), macros: false };
  }
  return textFile(bytes);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function within(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length > most) throw new UnreadableFileError('too-large');
  return bytes;
}

function packageFile(bytes: Uint8Array): RecognisedFile {
  const entries = openZip(bytes);
  const index = new PartIndex(entries);
  const small = (name: string): Uint8Array | undefined => {
    const entry = index.get(name);
    if (entry && entry.size > LARGEST_DECLARATION) throw new UnreadableFileError('too-large', name);
    return entry?.read();
  };
  if (decodeText(small('mimetype') ?? NO_BYTES).includes('opendocument.spreadsheet')) {
    const manifest = decodeText(small(MANIFEST) ?? NO_BYTES);
    if (/<(?:[\w.-]+:)?encryption-data\b/.test(manifest)) throw new UnreadableFileError('encrypted');
    return { kind: 'ods', entries, macros: false };
  }
  const types = small(CONTENT_TYPES);
  const kind = types && packageKind(decodeXml(types), entries);
  if (!kind) throw new UnreadableFileError('not-a-workbook');
  const macros = [...entries.keys()].some((name) => /vbaProject\w*\.bin$/i.test(name));
  return { kind, entries, macros };
}

const NO_BYTES = new Uint8Array();

/**
 * What the package is by the type of its main part; where that is missing, by the types of the others, so that a damaged workbook is
 * not called a document of another program.
 */
function packageKind(types: string, entries: ReadonlyMap<string, ZipEntry>): OfficeKind | undefined {
  const known = readContentTypes(types);
  const main = mainPart(entries);
  const own = main === undefined ? undefined : kindOf(known.typeOf(main));
  return own ?? known.declared.map(kindOf).find((kind) => kind !== undefined);
}

const kindOf = (type: string): OfficeKind | undefined =>
  PACKAGE_TYPES.find(([part]) => type.includes(part))?.[1];

function oleFile(bytes: Uint8Array): RecognisedFile {
  const container = openOle(bytes);
  const { streams, storages } = container;
  if (streams.has('encryptedpackage') || storages.has('encryption'))
    throw new UnreadableFileError('encrypted');
  const stream = ['workbook', 'book'].find((name) => streams.has(name));
  if (stream === undefined) throw new UnreadableFileError('not-a-workbook');
  return { kind: 'xls', stream: container.read(stream), macros: storages.has('_vba_project_cur') };
}

function textFile(bytes: Uint8Array): RecognisedFile {
  const head = decodeText(bytes.subarray(0, 64 * 1024));
  const other = OTHER_DOCUMENTS.some((start) => head.startsWith(start));
  if (head.trim() === '' || other || hasControlCharacter(head))
    throw new UnreadableFileError('not-a-workbook');
  if (WEB_ARCHIVE.test(head)) throw new UnreadableFileError('web-archive');
  if (SHORTCUT.test(head)) throw new UnreadableFileError('shortcut');
  const text = decodeText(within(bytes, LARGEST_TEXT_FILE));
  if (!/^\s*<[a-z!?]/i.test(head)) return { kind: 'text', text, macros: false };
  const [, root = ''] = /^(?:\s|<\?[^>]*>|<!--[^>]*-->)*<(?:[a-z][\w.-]*:)?([a-z]\w*)/i.exec(head) ?? [];
  if (root === 'Workbook') return { kind: 'spreadsheetml', text, macros: false };
  if (root === 'document' && /opendocument[\w.:]*:office/.test(head))
    return { kind: 'fods', text, macros: false };
  if (!/<table\b/i.test(text)) throw new UnreadableFileError('not-a-workbook');
  return { kind: 'html', text, macros: false };
}

/** Text holds line ends and tabs; any other character below the space means a binary file. */
function hasControlCharacter(text: string): boolean {
  return [...text].some((char) => char < ' ' && !'\t\n\v\f\r'.includes(char));
}
