import { decodeText } from './decode-text';
import { UnreadableFileError } from './errors';
import { containerOf, FIRST_BYTES } from './first-bytes';
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

/** Whether it takes the library to read a file. */
export const isBinary = (file: RecognisedFile): file is BinaryFile =>
  file.kind === 'xls' || file.kind === 'xlsb';

/** Whether sheets can be added to a file as it is. */
export const isOffice = ({ kind }: RecognisedFile): boolean => kind === 'xlsx' || kind === 'xlsm';

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

/** A page in a single file is a mail message; some programs begin it with other lines of its head. */
const WEB_ARCHIVE = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,12}?MIME-Version:/i;

/** Files that name a place: of Google Drive, Windows and macOS. */
const SHORTCUT =
  /^\s*(?:\{[^{}]*"(?:(?:doc_id|resource_key)"\s*:|url"\s*:\s*"https:\/\/(?:docs|drive)\.google)|\[InternetShortcut\])|^\s*<\?xml[^>]*>\s*<!DOCTYPE plist[^>]*>\s*<plist[^>]*>\s*<dict>\s*<key>URL<\/key>/;

/**
 * Judges a file by its first bytes and its inner parts, never by its name.
 * @throws UnreadableFileError
 */
export function recognise(bytes: Uint8Array): RecognisedFile {
  switch (containerOf(bytes, bytes.length)) {
    case 'zip':
      return packageFile(bytes);
    case 'ole':
      return oleFile(bytes);
    case 'biff':
      return { kind: 'xls', stream: bytes, macros: false };
    case 'text':
      return textFile(bytes);
  }
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
  const declared = types && decodeXml(types);
  const kind = declared && packageKind(declared, entries);
  if (!kind) throw new UnreadableFileError(otherPackage(declared, decodeText(small('mimetype') ?? NO_BYTES)));
  const macros = [...entries.keys()].some((name) => /vbaProject\w*\.bin$/i.test(name));
  return { kind, entries, macros };
}

const NO_BYTES = new Uint8Array();

/** What a package is that is no workbook; without a word about itself it is an archive of any files. */
function otherPackage(types: string | undefined, mimetype: string): 'word' | 'archive' | 'not-a-workbook' {
  if (types?.includes('wordprocessingml') || mimetype.includes('opendocument.text')) return 'word';
  return types === undefined && mimetype === '' ? 'archive' : 'not-a-workbook';
}

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
  if (stream === undefined)
    throw new UnreadableFileError(streams.has('worddocument') ? 'word' : 'not-a-workbook');
  return { kind: 'xls', stream: container.read(stream), macros: storages.has('_vba_project_cur') };
}

function textFile(bytes: Uint8Array): RecognisedFile {
  const head = decodeText(bytes.subarray(0, FIRST_BYTES));
  if (WEB_ARCHIVE.test(head)) throw new UnreadableFileError('web-archive');
  if (SHORTCUT.test(head)) throw new UnreadableFileError('shortcut');
  const text = decodeText(bytes);
  if (!/^\s*<[a-z!?]/i.test(head)) return { kind: 'text', text, macros: false };
  const [, root = ''] = /^(?:\s|<\?[^>]*>|<!--[^>]*-->)*<(?:[a-z][\w.-]*:)?([a-z]\w*)/i.exec(head) ?? [];
  if (root === 'Workbook') return { kind: 'spreadsheetml', text, macros: false };
  if (root === 'document' && /opendocument[\w.:]*:office/.test(head))
    return { kind: 'fods', text, macros: false };
  if (!/<table\b/i.test(text)) throw new UnreadableFileError('not-a-workbook');
  return { kind: 'html', text, macros: false };
}
