import { Budget } from './budget';
import { SPREADSHEET } from './office-names';
import type { SharedParts } from './office-sheet';
import { readOfficeStyles } from './office-styles';
import { readSharedStrings } from './office-text';
import type { Package } from './package';
import type { ListedSheet } from './workbook-part';
import { outlineOf } from './xml-outline';

/** Path of the part of each sheet, in their order; '' where there is none. */
export function sheetParts(book: Package, listed: readonly ListedSheet[]): readonly string[] {
  const links = new Map(book.relations(book.workbookPath).map(({ id, target }) => [id, target]));
  return listed.map(({ link }) => links.get(link) ?? '');
}

/** What the cells of all sheets share, as a reader has it. Dates stay as they are written. */
export function sharedParts(book: Package): SharedParts {
  const text = (type: string): string | undefined => {
    const path = book.related(book.workbookPath, type);
    return path === undefined || book.bytes(path) === undefined ? undefined : book.text(path);
  };
  const [strings, styles] = [text('sharedStrings'), text('styles')];
  return {
    strings: strings === undefined ? [] : readSharedStrings(strings, new Budget()),
    styles: styles === undefined ? [] : readOfficeStyles(styles, new Budget()),
    date1904: false,
  };
}

/** The tables of sheets, by the paths of their parts. */
export function tablesOf(
  book: Package,
  parts: readonly string[],
): readonly { readonly name: string; readonly id: number }[] {
  return parts
    .flatMap((path) => (path === '' ? [] : book.relations(path)))
    .filter(({ type, target }) => type.endsWith('/table') && book.bytes(target) !== undefined)
    .map(({ target }) => {
      const { attributes } = outlineOf(book.text(target), SPREADSHEET, 0);
      return { name: attributes.get('displayName') ?? '', id: Number(attributes.get('id') ?? 0) };
    });
}

/**
 * Excel repairs a workbook whose order of calculating names cells that hold no formula. Where it names cells of these sheets it is taken
 * out; Excel makes a new one by itself.
 */
export function forgetCalculation(book: Package, sheetIds: ReadonlySet<number>): void {
  const workbook = book.workbookPath;
  const link = book.relations(workbook).find(({ type }) => type.endsWith('/calcChain'));
  if (!link || book.bytes(link.target) === undefined) return;
  let sheet = 0;
  const isNamed = outlineOf(book.text(link.target), SPREADSHEET, 1).children.some(({ attributes }) => {
    // A cell without a sheet is on that of the cell before it.
    sheet = Number(attributes.get('i') ?? sheet);
    return sheetIds.has(sheet);
  });
  if (!isNamed) return;
  book.unrelate(workbook, new Set([link.id]));
  book.remove([link.target]);
}
