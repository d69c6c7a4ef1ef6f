import { Budget } from './budget';
import { decodeText } from './decode-text';
import { UnreadableFileError } from './errors';
import { LARGEST_READ } from './limits';
import { prepareBiff12 } from './scan-biff12';
import { scanOfficePart, scanOpenDocument } from './scan-sheets';
import type { ZipEntry } from './zip';

/** Workbooks in a ZIP archive. */
export type PackageKind = 'xlsx' | 'xlsm' | 'xlsb' | 'ods';

/** A file as the reading library takes it: text with one character for each byte, or bytes for a binary part. */
interface LibraryFile {
  readonly name: string;
  asBinary?(): string;
  readonly type?: 2;
  readonly content?: Uint8Array;
}

/** An archive as the reading library takes it. */
export interface LibraryParts {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly LibraryFile[];
}

/**
 * Parts of an Office package that hold no cells: pictures, charts, links to other files, pivot tables, comments, macros,
 * print settings, and the links of sheets to them. They are never unpacked.
 */
const NOT_READ =
  /(?:^|\/)(?:media|drawings|charts|diagrams|embeddings|externalLinks|pivotCache|pivotTables|printerSettings|threadedComments|persons|customXml|ctrlProps|activeX|tables|queryTables|slicers|slicerCaches|timelines|docProps|revisions|worksheets\/_rels|chartsheets\/_rels)\/|\/(?:calcChain|connections|comments\d*|binaryIndex\d*|vbaProject\w*)\.\w+$|\.(?!xml$|rels$|bin$)\w+$/i;

const OPEN_DOCUMENT: ReadonlySet<string> = new Set(['content.xml', 'styles.xml']);

/** The library wants to see them, and needs nothing from them. */
const OPEN_DOCUMENT_EMPTY: Readonly<Record<string, string>> = {
  'META-INF/manifest.xml': '<manifest/>',
  'styles.xml': '<document-styles/>',
};

/**
 * The parts of a package that are read, each proven. The library finds the same bytes here that were proven, whatever
 * else the archive holds.
 * @throws UnreadableFileError
 */
export function libraryParts(kind: PackageKind, entries: ReadonlyMap<string, ZipEntry>): LibraryParts {
  const read = [...entries.values()].filter(({ name }) => isRead(kind, name));
  if (read.reduce((sum, { size }) => sum + size, 0) > LARGEST_READ)
    throw new UnreadableFileError('too-large');
  const budget = new Budget();
  const files = read.map((entry) => provenFile(kind, entry, budget));
  if (kind === 'ods') {
    for (const [name, xml] of Object.entries(OPEN_DOCUMENT_EMPTY)) {
      if (!read.some((entry) => entry.name === name)) files.push({ name, asBinary: () => xml });
    }
  }
  return { FullPaths: files.map(({ name }) => name), FileIndex: files };
}

function isRead(kind: PackageKind, name: string): boolean {
  if (kind === 'ods') return OPEN_DOCUMENT.has(name);
  return !NOT_READ.test(name) && (kind === 'xlsb' || !name.endsWith('.bin'));
}

function provenFile(kind: PackageKind, entry: ZipEntry, budget: Budget): LibraryFile {
  const bytes = entry.read();
  if (entry.name.endsWith('.bin')) {
    return { name: entry.name, type: 2, content: prepareBiff12(bytes, budget) };
  }
  const xml = isUtf16(bytes) ? new TextEncoder().encode(decodeText(bytes)) : bytes;
  (kind === 'ods' ? scanOpenDocument : scanOfficePart)(xml, budget);
  return { name: entry.name, asBinary: () => binaryText(xml) };
}

/** XML may come in UTF-16, which the library reads as nothing. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (
    first === 0 || second === 0 || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  );
}

const PORTION = 4 * 1024;

/** One character for each byte. */
function binaryText(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1');
  const portions: string[] = [];
  for (let at = 0; at < bytes.length; at += PORTION) {
    const portion = bytes.subarray(at, at + PORTION);
    portions.push(isLatin1(portion) ? latin.decode(portion) : charactersOf(portion));
  }
  return portions.join('');
}

/** Far quicker than a spread argument. */
const charactersOf = (codes: ArrayLike<number>): string => String.fromCharCode.apply(null, codes as number[]);

/** The decoder that the web calls Latin-1 makes other characters of the bytes 0x80 to 0x9F. */
function isLatin1(bytes: Uint8Array): boolean {
  for (const byte of bytes) if ((byte & 0xe0) === 0x80) return false;
  return true;
}
