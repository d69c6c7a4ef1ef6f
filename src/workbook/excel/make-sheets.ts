import type { LeftOut, MadeSheets, MakeOptions, Remains } from '../host-workbook';
import type { SheetDocument } from '../sheet-document';
import { deleteSheets } from './clean';
import { Concessions, isNameTaken } from './concessions';
import { fillSheets, type Filled, type MakingJob, type Progress } from './fill-sheets';
import { hostError } from './host-error';
import { missingParts } from './optional-parts';
import { run } from './run';
import type { ListedSheet } from './sheet-list';
import { takePlaces } from './take-places';

/**
 * Makes the documents as new sheets: names in one request, everything on hidden and marked sheets in a second, showing
 * them in a third; a fourth changes tables that people write in, and puts the sheets in the place of earlier ones. After an error, or when the signal breaks
 * it off before the third request, what was made is deleted again; after the refusal of a part that sheets can do without
 * they are made once more without it.
 * @throws HostError that tells what remains; the signal's reason when it was broken off and nothing remains
 */
export async function makeSheets(
  documents: readonly SheetDocument[],
  show: string,
  { earlier, tables = [], signal }: MakeOptions = {},
): Promise<MadeSheets> {
  const concessions = new Concessions(earlier !== undefined && earlier.sheets.length > 0);
  for (;;) {
    const { runOptions, refused, takenNames } = concessions;
    const missing = new Set(missingParts(documents, refused));
    const job: MakingJob = { documents, show, missing, takenNames, earlier, tables, signal };
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
    const { names, replaced, kept, updated } = await takePlaces(filled, tablesFor(tables, missing));
    const sheets = filled.named.map(({ sheet, document: { kind } }, index) => {
      const id = filled.ids[index] ?? '';
      return { kind, id, name: names.get(id) ?? sheet };
    });
    return { sheets, leftOut, replaced, kept, updated };
  }
}

/** A host that refused drop-downs is not asked for those of the tables either. */
const tablesFor = (
  tables: NonNullable<MakeOptions['tables']>,
  missing: ReadonlySet<LeftOut>,
): typeof tables => (missing.has('validation') ? tables.map((table) => ({ ...table, choices: [] })) : tables);

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
