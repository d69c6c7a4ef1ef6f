import { drawnDigest } from './sheet-content';
import type { SheetDocument } from './sheet-document';
import { keptSheetName } from './sheet-name';

/** Behind the marker of a sheet that was kept: it is of its kind still, and nobody's earlier drawing any more. */
const KEPT = '|kept';

export const keptMarker = (marker: string): string => marker + KEPT;

/** A marker with a word about the file in which its sheet was drawn: 'plan|2568||batch'. It stays a drawing of the same. */
export const stampedMarker = (marker: string, word: string): string => `${marker}||${word}`;

/** What the sheet of a marker was drawn of: the marker without what was stamped on it. 'plan|2568||batch' is of 'plan|2568'. */
export const drawnOf = (marker: string): string => marker.replace(/\|\|[^|]*$/, '');

/** A sheet that a person had edited and that stays: its names before and now. */
export interface KeptSheet {
  readonly from: string;
  readonly to: string;
}

/** What became of sheets that were drawn before. */
export interface EarlierOutcome {
  /** Names of those in whose place new ones stand, because nobody had edited them. */
  readonly replaced: readonly string[];
  readonly kept: readonly KeptSheet[];
}

const isCalled =
  (name: string) =>
  (sheet: { readonly name: string }): boolean =>
    sheet.name.toLowerCase() === name.toLowerCase();

/**
 * The sheet that was drawn of a document before: the one in whose place it is drawn anew, or one with its marker, whatever was stamped
 * on it. Of several, copies among them, it is the one with the name of the document, else the first; the others are nobody's but the
 * user's.
 */
export function earlierOf<Sheet extends { readonly name: string; readonly marker: string | null }>(
  { name, marker, inPlaceOf, spares = [] }: Pick<SheetDocument, 'name' | 'marker' | 'inPlaceOf' | 'spares'>,
  sheets: readonly Sheet[],
): Sheet | undefined {
  if (inPlaceOf !== undefined) return sheets.find(isCalled(inPlaceOf));
  const same = sheets.filter(
    (sheet) =>
      sheet.marker !== null &&
      drawnOf(sheet.marker) === marker &&
      !spares.some((spared) => isCalled(spared)(sheet)),
  );
  return same.find(isCalled(name)) ?? same[0];
}

/**
 * Whether a person has edited a sheet since it was drawn. One of which nobody remembers what was drawn loses nothing when it holds what
 * is drawn again.
 * @param then digest of what it held when it was drawn; null when that is not known
 * @param now digest of what it holds
 */
export const isEdited = (then: string | null, now: string, document: SheetDocument): boolean =>
  now !== then && now !== drawnDigest(document);

/** A kept sheet, and whether the new one needs its name and takes its place. */
export interface Kept<Sheet> extends KeptSheet {
  readonly sheet: Sheet;
  readonly gaveWay: boolean;
}

/** Who has which name when documents are drawn again. */
export interface SharedNames<Sheet> {
  /** Names that documents take over from earlier sheets, by the place of the document. */
  readonly own: ReadonlyMap<number, string>;
  readonly kept: readonly Kept<Sheet>[];
  /** All that new sheets may not have. */
  readonly taken: readonly string[];
}

/**
 * A document takes over the name of the sheet that it replaces. A sheet that a person edited is kept under another name where the new
 * one needs its name, else as it is.
 * @param earlier the earlier sheets by the place of their document
 * @param others names of all other sheets
 * @param keptWord stands behind the name of a sheet that is kept
 */
export function sharedNames<Sheet extends { readonly name: string; readonly edited: boolean }>(
  documents: readonly SheetDocument[],
  earlier: ReadonlyMap<number, Sheet>,
  others: readonly string[],
  keptWord: string,
): SharedNames<Sheet> {
  const taken = [...others];
  const own = new Map<number, string>();
  const kept: Kept<Sheet>[] = [];
  const giveWay: Sheet[] = [];
  for (const [index, sheet] of earlier) {
    const { name = '', inPlaceOf = name } = documents[index] ?? {};
    if (sheet.edited && !isCalled(inPlaceOf)(sheet)) {
      kept.push({ sheet, from: sheet.name, to: sheet.name, gaveWay: false });
      taken.push(sheet.name);
      continue;
    }
    own.set(index, sheet.name);
    if (sheet.edited) giveWay.push(sheet);
  }
  for (const sheet of giveWay) {
    const to = keptSheetName(sheet.name, keptWord, [...taken, ...own.values()]);
    taken.push(to);
    kept.push({ sheet, from: sheet.name, to, gaveWay: true });
  }
  return { own, kept, taken };
}
