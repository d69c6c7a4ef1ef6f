import { drawnOf, sharedNames, type Kept } from '../earlier-drawings';
import type { EarlierSheet, MakeOptions } from '../host-workbook';
import { nameDocuments, type NamedDocument } from '../name-documents';
import type { SheetDocument } from '../sheet-document';
import type { ListedSheet } from './sheet-list';
import type { Survey } from './survey';

export interface PlacesWanted {
  readonly documents: readonly SheetDocument[];
  /** Names that no sheet can be given, besides those of the sheets that are listed. */
  readonly takenNames: readonly string[];
  readonly earlier: MakeOptions['earlier'];
}

/** An earlier sheet that is still there. */
export type OldSheet = ListedSheet & Pick<EarlierSheet, 'edited' | 'marker'>;

/** Where new sheets stand in the end, and what becomes of earlier ones. */
export interface Places {
  /** The documents under the names that they have in the end. */
  readonly wished: readonly NamedDocument[];
  /** By the place of a document: the sheet whose place the new one takes. */
  readonly taken: ReadonlyMap<number, OldSheet>;
  readonly replaced: readonly OldSheet[];
  readonly kept: readonly Kept<OldSheet>[];
  /** How many sheets there were. */
  readonly before: number;
}

/** Decides it from the workbook as it is: an earlier sheet that was deleted meanwhile is none any more. */
export function placesOf(survey: Survey, { documents, takenNames, earlier }: PlacesWanted): Places {
  const old = new Map<number, OldSheet>();
  documents.forEach(({ marker, inPlaceOf }, index) => {
    const known = earlier?.sheets.find((sheet) => drawnOf(sheet.marker) === marker);
    const there = survey.sheets.find(({ id, name }) => (known ? id === known.id : name === inPlaceOf));
    // Of a sheet that lost its marker nobody knows what was drawn on it.
    if (there) old.set(index, { ...there, marker: there.marker ?? marker, edited: known?.edited ?? true });
  });
  const sheets = [...old.values()];
  const ids = new Set(sheets.map(({ id }) => id));
  const others = survey.sheets.filter(({ id }) => !ids.has(id)).map(({ name }) => name);
  const { own, kept, taken } = sharedNames(documents, old, others, earlier?.keptWord ?? '');
  const replaced = sheets.filter(({ edited }) => !edited);
  const gone = new Set(replaced.map(({ id }) => id));
  const tables = survey.names.flatMap(({ name, sheet }) => (sheet !== null && gone.has(sheet) ? [] : [name]));
  return {
    wished: nameDocuments(documents, { sheets: [...taken, ...takenNames], tables }, own),
    taken: new Map([...old].filter(([index]) => own.has(index))),
    replaced,
    kept,
    before: survey.sheets.length,
  };
}
