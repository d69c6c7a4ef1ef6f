import type { NamedDocument } from '../name-documents';
import { CONTENT_NAME, contentDigest, drawnDigest } from '../sheet-content';
import { sharedParts, sheetParts } from './book-parts';
import { drawnContent } from './drawn-content';
import { textConstants } from './earlier-sheets';
import { Package } from './package';
import { WorkbookPart } from './workbook-part';

const sameBytes = (a: Uint8Array, b: Uint8Array | undefined): boolean =>
  a.length === b?.length && a.every((byte, index) => byte === b[index]);

/**
 * Opens a file that was written and compares it with what was to be written: every part byte for byte, what we wrote as XML, every sheet
 * with a part of its own, and each drawn sheet as a reader finds it, cell by cell. Nothing is announced that did not pass.
 * @throws Error what differs, which is a defect of ours; UnreadableFileError what cannot be read
 */
export function verifyWritten(bytes: Uint8Array, meant: Package, drawn: readonly NamedDocument[]): void {
  const book = Package.open(bytes);
  const paths = meant.paths();
  if (book.paths().length !== paths.length) throw new Error('parts are missing in what was written');
  for (const path of paths) {
    if (!sameBytes(meant.bytes(path) ?? new Uint8Array(), book.bytes(path))) {
      throw new Error(`${path} is not what was to be written`);
    }
    if (meant.isNew(path)) book.text(path);
  }
  const workbook = new WorkbookPart(book.text(book.workbookPath));
  const names = workbook.sheets.map(({ name }) => name);
  const parts = sheetParts(book, workbook.sheets);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    throw new Error('two sheets of one name');
  if (new Set(parts).size < parts.length || parts.some((path) => book.bytes(path) === undefined)) {
    throw new Error('a sheet without a part of its own');
  }
  const digests = textConstants(workbook.names, CONTENT_NAME);
  const shared = sharedParts(book);
  for (const { sheet, document } of drawn) {
    const place = names.indexOf(sheet);
    const found = contentDigest(drawnContent(book, parts[place] ?? '', shared));
    const wanted = drawnDigest(document);
    const remembered = document.marker === '' ? wanted : digests.get(place);
    if (found !== wanted || remembered !== wanted)
      throw new Error(`the sheet ${sheet} is not what was drawn`);
  }
}
