import { SheetFacts, type BinaryFacts } from './biff-facts';
import { Budget } from './budget';
import { UnreadableFileError } from './errors';
import { LARGEST_READ } from './limits';
import { mainPart } from './office-workbook';
import { PartIndex, readRelations, relationsPath, resolveTarget } from './opc';
import { prepareBiff12, type PreparedBiff12 } from './scan-biff12';
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

/** An .xlsb package made safe for the library, and what it says beside its values. */
export interface PreparedPackage {
  readonly parts: LibraryParts;
  readonly facts: BinaryFacts;
}

/**
 * The parts of an .xlsb package that are read, each proven. The library finds the same bytes here that were proven, whatever
 * else the archive holds.
 * @throws UnreadableFileError
 */
export function preparePackage(entries: ReadonlyMap<string, ZipEntry>): PreparedPackage {
  const read = [...entries.values()].filter(({ name }) => READ.test(name) && !NOT_READ.test(name));
  if (read.reduce((sum, { size }) => sum + size, 0) > LARGEST_READ)
    throw new UnreadableFileError('too-large');
  const budget = new Budget();
  const binary = new Map<string, PreparedBiff12>();
  const files = read.map(({ name, ...entry }): LibraryFile => {
    const bytes = entry.read();
    if (/\.bin$/i.test(name)) {
      const prepared = prepareBiff12(bytes, budget);
      binary.set(name, prepared);
      return { name, type: 2, content: prepared.bytes };
    }
    const xml = plainXml(decodeXml(bytes), budget);
    return { name, asBinary: () => binaryText(new TextEncoder().encode(xml)) };
  });
  return {
    parts: { FullPaths: files.map(({ name }) => name), FileIndex: files },
    facts: factsOf(entries, binary),
  };
}

/** Facts of the sheets in the order of the workbook part, which knows them by their links. */
function factsOf(
  entries: ReadonlyMap<string, ZipEntry>,
  binary: ReadonlyMap<string, PreparedBiff12>,
): BinaryFacts {
  const parts = new PartIndex(binary);
  const main = mainPart(entries) ?? '';
  const workbook = parts.get(main);
  const links = new PartIndex(entries).get(relationsPath(main));
  const relations = links ? readRelations(decodeXml(links.read())) : [];
  const sheets = (workbook?.sheets ?? []).map((wanted) => {
    const link = relations.find(({ id }) => id === wanted);
    return (link && parts.get(resolveTarget(main, link.target))?.facts) ?? new SheetFacts();
  });
  const done = relations.some(({ type }) => type.endsWith('/calcChain'));
  return { sheets, calculation: { wanted: workbook?.calculationWanted ?? false, done } };
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
