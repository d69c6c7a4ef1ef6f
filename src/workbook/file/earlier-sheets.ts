import { markerOf } from '../marker-formula';
import { CONTENT_NAME, contentDigest, documentContent } from '../sheet-content';
import { MARKER_NAME, type SheetDocument } from '../sheet-document';
import { sharedParts, sheetParts } from './book-parts';
import { drawnContent } from './drawn-content';
import { SPREADSHEET } from './office-names';
import type { Package } from './package';
import type { DefinedName, WorkbookPart } from './workbook-part';
import { outlineOf } from './xml-outline';
import { isSet } from './xml-values';

/** A sheet that was drawn of a document before. */
export interface EarlierSheet {
  /** Place among the sheets, from 0. */
  readonly place: number;
  readonly name: string;
  /** Path of its part. */
  readonly part: string;
  /** A person has changed what it holds since. */
  readonly edited: boolean;
  /** Its tab is selected. */
  readonly selected: boolean;
}

/**
 * By the place of a document: the sheet that was drawn of it before (the same marker). Of several, copies among them, it is the one with
 * the name of the document, else the first; the others are nobody's but the user's.
 * @throws UnreadableFileError when the part of such a sheet is damaged
 */
export function earlierSheets(
  book: Package,
  workbook: WorkbookPart,
  documents: readonly SheetDocument[],
): ReadonlyMap<number, EarlierSheet> {
  const listed = workbook.sheets;
  const markers = textConstants(workbook.names, MARKER_NAME);
  const found = new Map<number, EarlierSheet>();
  const drawn = new Set(markers.values());
  if (!documents.some(({ marker }) => drawn.has(marker))) return found;
  const digests = textConstants(workbook.names, CONTENT_NAME);
  const labels = new Map(listed.map(({ name }, place) => [name.toLowerCase(), markers.get(place) ?? name]));
  const wished = new Map(documents.map(({ name, marker }) => [name.toLowerCase(), marker]));
  const parts = sheetParts(book, listed);
  const shared = sharedParts(book);
  documents.forEach((document, index) => {
    const same = [...markers].filter(([, marker]) => marker === document.marker).map(([place]) => place);
    const isNamed = (place: number): boolean =>
      listed[place]?.name.toLowerCase() === document.name.toLowerCase();
    const place = same.find(isNamed) ?? same[0];
    const part = place === undefined ? '' : (parts[place] ?? '');
    if (place === undefined || part === '') return;
    const digest = contentDigest(
      drawnContent(book, part, shared),
      (name) => labels.get(name.toLowerCase()) ?? name,
    );
    // A sheet of which nobody remembers what was drawn loses nothing when it holds what is drawn again.
    const again = contentDigest(documentContent(document), (name) => wished.get(name.toLowerCase()) ?? name);
    found.set(index, {
      place,
      name: listed[place]?.name ?? '',
      part,
      edited: digest !== digests.get(place) && digest !== again,
      selected: isSelected(book.text(part)),
    });
  });
  return found;
}

function isSelected(sheet: string): boolean {
  const views = outlineOf(sheet, SPREADSHEET, 2).children.find(({ name }) => name === 'sheetViews');
  return views?.children.some(({ attributes }) => isSet(attributes.get('tabSelected'))) ?? false;
}

/** Text constants of sheets under one name, by the place of the sheet. */
export function textConstants(names: readonly DefinedName[], name: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const each of names) {
    const text = each.name === name && each.sheet !== null ? markerOf(each.formula.trim()) : null;
    if (text !== null && each.sheet !== null) found.set(each.sheet, text);
  }
  return found;
}
