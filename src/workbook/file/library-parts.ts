import { Budget } from './budget';
import { UnreadableFileError } from './errors';
import { LARGEST_READ } from './limits';
import { prepareBiff12 } from './scan-biff12';
import { plainXml } from './plain-xml';
import { decodeXml } from './xml-text';
import type { ZipEntry } from './zip';

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

/** What is linked to a sheet, and binary parts that hold no cells; the rest but types and links is no part of reading. */
const NOT_READ =
  /(?:^|\/)(?:embeddings|externalLinks|pivotCache|pivotTables|printerSettings|ctrlProps|activeX|tables|queryTables|revisions|worksheets\/_rels|chartsheets\/_rels)\/|\/(?:calcChain|connections|comments\d*|binaryIndex\d*|vbaProject\w*)\.\w+$/i;
const READ = /\.bin$|\.rels$|^\[content_types\]\.xml$/i;

/**
 * The parts of an .xlsb package that are read, each proven. The library finds the same bytes here that were proven, whatever
 * else the archive holds.
 * @throws UnreadableFileError
 */
export function libraryParts(entries: ReadonlyMap<string, ZipEntry>): LibraryParts {
  const read = [...entries.values()].filter(({ name }) => READ.test(name) && !NOT_READ.test(name));
  if (read.reduce((sum, { size }) => sum + size, 0) > LARGEST_READ)
    throw new UnreadableFileError('too-large');
  const budget = new Budget();
  const files = read.map((entry) => provenFile(entry, budget));
  return { FullPaths: files.map(({ name }) => name), FileIndex: files };
}

function provenFile(entry: ZipEntry, budget: Budget): LibraryFile {
  const bytes = entry.read();
  if (entry.name.endsWith('.bin')) {
    return { name: entry.name, type: 2, content: prepareBiff12(bytes, budget) };
  }
  const xml = plainXml(decodeXml(bytes), budget);
  return { name: entry.name, asBinary: () => binaryText(new TextEncoder().encode(xml)) };
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
