import type { DocumentStore } from '../../workbook/document-store';
import type { DrawnSheet, MadeSheets } from '../../workbook/host-workbook';
import type { SheetDocument } from '../../workbook/sheet-document';

/** A sheet that was made, as it can be found again: whether it was edited since stands in the sheet itself. */
type RememberedSheet = Pick<DrawnSheet, 'name' | 'marker'>;

/** The sheets of one job. */
type MadeBatch = readonly RememberedSheet[];

/** Under this key the batches are kept in the workbook, the latest last. */
const MADE_KEY = 'ita-planner.made';

/** Older batches are forgotten: their sheets stay, and the user deletes them like any other. */
const MOST_BATCHES = 10;

function rememberedOf(value: unknown): readonly RememberedSheet[] {
  const { name, marker } = Object(value) as Readonly<Record<string, unknown>>;
  return typeof name === 'string' && typeof marker === 'string' ? [{ name, marker }] : [];
}

/** What was made in this workbook, from whatever was stored; what is damaged is forgotten. */
export function loadBatches(store: DocumentStore): readonly MadeBatch[] {
  const stored = store.read(MADE_KEY);
  if (!Array.isArray(stored)) return [];
  return stored
    .map((batch: unknown) => (Array.isArray(batch) ? batch.flatMap(rememberedOf) : []))
    .filter((batch) => batch.length > 0);
}

/**
 * Keeps in the workbook what was made. A workbook that keeps nothing is no reason to call a job failed that is done: its
 * sheets then cannot be removed by one action.
 */
export async function keepBatches(store: DocumentStore, batches: readonly MadeBatch[]): Promise<void> {
  try {
    await store.write(MADE_KEY, batches);
  } catch {
    return;
  }
}

/**
 * Remembers what was made, without the earlier sheets that it replaced or that were kept.
 * @param documents what the sheets were made from, in the same order
 */
export async function rememberMade(
  store: DocumentStore,
  documents: readonly SheetDocument[],
  { sheets, replaced, kept }: MadeSheets,
): Promise<void> {
  const gone = new Set([...replaced, ...kept.map(({ from }) => from)]);
  const before = loadBatches(store).map((batch) => batch.filter(({ name }) => !gone.has(name)));
  const batch = sheets.map(({ name }, index) => ({ name, marker: documents[index]?.marker ?? '' }));
  const batches = [...before, batch].filter((each) => each.length > 0);
  await keepBatches(store, batches.slice(-MOST_BATCHES));
}

/** What became of sheets that were made. */
interface MadeSheetStates {
  /** As they were made: they can be removed without a loss. */
  readonly untouched: readonly DrawnSheet[];
  /** Names of those that a person edited. */
  readonly edited: readonly string[];
  /** Under another name now, which is given: the user's own since. */
  readonly renamed: readonly string[];
}

/**
 * Compares what was made with what the workbook holds now. What was deleted is in no list.
 * @param all every batch: a sheet that has its name still is none of the others under a new name
 */
export function statesOf(
  batch: MadeBatch,
  drawn: readonly DrawnSheet[],
  all: readonly MadeBatch[],
): MadeSheetStates {
  const names = new Set(all.flat().map(({ name }) => name));
  const untouched: DrawnSheet[] = [];
  const edited: string[] = [];
  const renamed = new Set<string>();
  for (const { name, marker } of batch) {
    const same = drawn.filter((sheet) => sheet.marker === marker);
    const sheet = same.find((one) => one.name === name);
    if (!sheet) for (const one of same) if (!names.has(one.name)) renamed.add(one.name);
    if (sheet && sheet.now !== null && sheet.now === sheet.then) untouched.push(sheet);
    else if (sheet) edited.push(name);
  }
  return { untouched, edited, renamed: [...renamed] };
}
