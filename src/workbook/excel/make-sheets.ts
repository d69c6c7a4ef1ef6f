import type { LeftOut, MadeSheet, MadeSheets, MakeOptions, Remains } from '../host-workbook';
import { nameDocuments } from '../name-documents';
import type { SheetDocument } from '../sheet-document';
import { deleteSheets } from './clean';
import { Concessions, isNameTaken } from './concessions';
import { fillSheets, type Filled, type MakingJob, type Progress } from './fill-sheets';
import { hostError } from './host-error';
import { missingParts } from './optional-parts';
import { run } from './run';
import type { ListedSheet } from './sheet-list';
import { takePlaces, type OldSheet } from './take-places';

/**
 * Makes the documents as new sheets: names in one request, everything on hidden and marked sheets in a second, showing
 * them in a third; a fourth puts them in the place of sheets that they replace. After an error, or when the signal breaks
 * it off before the third request, what was made is deleted again; after the refusal of a part that sheets can do without
 * they are made once more without it.
 * @throws HostError that tells what remains; the signal's reason when it was broken off and nothing remains
 */
export async function makeSheets(
  documents: readonly SheetDocument[],
  show: string,
  { replaces = [], signal }: MakeOptions = {},
): Promise<MadeSheets> {
  const concessions = new Concessions(replaces.length > 0);
  for (;;) {
    const { runOptions, refused, takenNames } = concessions;
    const missing = new Set(missingParts(documents, refused));
    const job: MakingJob = { documents, show, missing, takenNames, signal };
    const progress: Progress = {};
    let filled: Filled;
    try {
      filled = await Excel.run(runOptions, (context) => fillSheets(context, job, progress));
    } catch (error) {
      const { remains, lacking } = await cleanUp(progress, error);
      if (remains !== 'nothing') throw hostError(error, remains);
      signal?.throwIfAborted();
      if (!concessions.concede(error, lacking)) throw hostError(error, remains);
      continue;
    }
    const leftOut: readonly LeftOut[] = filled.isOneWide ? [...missing] : [...missing, 'page-width'];
    return { leftOut, ...(await inPlace(filled, job, replaces)) };
  }
}

/** The new sheets under the names they keep, in the place of those that they replace. */
async function inPlace(
  { survey, named, ids }: Filled,
  { documents, takenNames }: MakingJob,
  replaces: readonly MadeSheet[],
): Promise<Omit<MadeSheets, 'leftOut'>> {
  const sheets = named.map(({ sheet, document }, index): MadeSheet => ({
    kind: document.kind,
    id: ids[index] ?? '',
    name: sheet,
  }));
  const old = replaces.flatMap(({ id, kind }): OldSheet[] => {
    const there = survey.sheets.find((sheet) => sheet.id === id);
    return there ? [{ ...there, kind }] : [];
  });
  if (old.length === 0) return { sheets, replaced: [] };
  const gone = new Set(old.map(({ id }) => id));
  const wished = nameDocuments(documents, {
    sheets: [...survey.sheets.filter(({ id }) => !gone.has(id)).map(({ name }) => name), ...takenNames],
    tables: survey.names.flatMap(({ name, sheet }) => (sheet !== null && gone.has(sheet) ? [] : [name])),
  });
  const fresh = named.flatMap((made, index) => {
    const own = wished[index];
    return own ? [{ id: ids[index] ?? '', made, wished: own }] : [];
  });
  const { names, replaced } = await takePlaces(fresh, old);
  return { sheets: sheets.map((sheet) => ({ ...sheet, name: names.get(sheet.id) ?? sheet.name })), replaced };
}

/**
 * Two attempts, because the reason of the failure may be over by now, as that of a busy host.
 * @returns what remains, and the first name that no sheet had been made under
 */
async function cleanUp(
  { survey, named }: Progress,
  error: unknown,
): Promise<{ readonly remains: Remains; readonly lacking: string | null }> {
  if (!survey || !named) return { remains: 'nothing', lacking: null };
  const before = new Set(survey.sheets.map(({ id }) => id));
  const ours = new Set(named.map(({ sheet }) => sheet));
  // A sheet of our name that is not marked is another person's, made at the same time, if it kept us from adding ours.
  const taken = isNameTaken(error);
  const wanted = (sheet: ListedSheet): boolean =>
    !before.has(sheet.id) && ours.has(sheet.name) && (!taken || sheet.unfinished);
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      const made = await run((context) => deleteSheets(context, wanted, survey.selected));
      return {
        remains: 'nothing',
        lacking: named.find(({ sheet }) => !made.includes(sheet))?.sheet ?? null,
      };
    } catch {
      // What remains is told with the error that led here.
    }
  }
  return { remains: 'hidden-sheets', lacking: null };
}
