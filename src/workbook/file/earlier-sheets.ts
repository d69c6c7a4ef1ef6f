import { drawnOf, earlierOf, isEdited } from '../earlier-drawings';
import { markerOf } from '../marker-formula';
import { CONTENT_NAME, contentDigest } from '../sheet-content';
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
  /** That of the document. */
  readonly marker: string;
  /** Path of its part. */
  readonly part: string;
  /** A person has changed what it holds since. */
  readonly edited: boolean;
  /** Its tab is selected. */
  readonly selected: boolean;
}

/**
 * By the place of a document: the sheet that was drawn of it before.
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
  const drawn = new Set([...markers.values()].map(drawnOf));
  if (!documents.some(({ marker, inPlaceOf }) => inPlaceOf !== undefined || drawn.has(marker))) return found;
  const digests = textConstants(workbook.names, CONTENT_NAME);
  const parts = sheetParts(book, listed);
  const shared = sharedParts(book);
  const sheets = listed.map(({ name }, place) => ({
    place,
    name,
    marker: markers.get(place) ?? null,
    part: parts[place] ?? '',
  }));
  documents.forEach((document, index) => {
    if (document.marker === '') return;
    const sheet = earlierOf(document, sheets);
    if (!sheet || sheet.part === '') return;
    const { place, name, part } = sheet;
    const now = contentDigest(drawnContent(book, part, shared));
    const edited = isEdited(digests.get(place) ?? null, now, document);
    found.set(index, {
      place,
      name,
      marker: document.marker,
      part,
      edited,
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
