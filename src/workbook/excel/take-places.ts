import type { MadeSheet } from '../host-workbook';
import type { NamedDocument } from '../name-documents';
import { run } from './run';
import type { ListedSheet } from './sheet-list';

/** A sheet that was there before, which a new one replaces. */
export type OldSheet = MadeSheet & ListedSheet;

/** A new sheet with the names it was made under, and those it shall have in the end. */
export interface NewSheet {
  readonly id: string;
  readonly made: NamedDocument;
  readonly wished: NamedDocument;
}

interface Pair {
  readonly fresh: NewSheet;
  /** The sheet of the same marker whose place it takes; null for one that stands behind the others. */
  readonly old: OldSheet | null;
}

/** What became of it: the names of the new sheets by id, and the old ones that are gone. */
interface Outcome {
  readonly names: ReadonlyMap<string, string>;
  readonly replaced: readonly MadeSheet[];
}

/**
 * Removes old sheets, and gives each new one the place and the names that the old one of the same marker leaves free. Excel
 * changes the formulas, drop-downs and charts that name a sheet or a table with its name. Where a name is refused (a chart
 * sheet may have it) the new sheets get those of the old ones. Whatever fails, the new sheets stand: nothing is thrown.
 */
export async function takePlaces(fresh: readonly NewSheet[], old: readonly OldSheet[]): Promise<Outcome> {
  const pairs = paired(fresh, old);
  try {
    await exchange(pairs, old);
    return { names: new Map(fresh.map(({ id, wished }) => [id, wished.sheet])), replaced: old };
  } catch {
    return settle(pairs, old);
  }
}

function paired(fresh: readonly NewSheet[], old: readonly OldSheet[]): readonly Pair[] {
  const left = [...old];
  return fresh.map((sheet) => {
    const at = left.findIndex(({ marker }) => marker === sheet.made.document.marker);
    return { fresh: sheet, old: at < 0 ? null : (left.splice(at, 1)[0] ?? null) };
  });
}

/** One request. Places first, so that nothing is gone when they are refused; names last, when all that held them are gone. */
function exchange(pairs: readonly Pair[], old: readonly OldSheet[]): Promise<void> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const places = pairs.flatMap(({ fresh, old: before }) =>
      before ? [{ id: fresh.id, position: before.position }] : [],
    );
    places.sort((a, b) => a.position - b.position);
    // Those that went before stand beside their old sheets, which are still there.
    places.forEach(({ id, position }, moved) => (worksheets.getItem(id).position = position + moved));
    for (const { id } of old) worksheets.getItemOrNullObject(id).delete();
    for (const { fresh } of pairs) {
      const { tables } = worksheets.getItem(fresh.id);
      fresh.made.document.tables.forEach(({ name }, index) => {
        const free = fresh.wished.document.tables[index]?.name ?? name;
        if (free !== name) tables.getItem(name).name = free;
      });
    }
    for (const { fresh } of pairs) worksheets.getItem(fresh.id).name = fresh.wished.sheet;
    await context.sync();
  });
}

/** After a refusal: the names of old sheets that are gone are free for certain. */
async function settle(pairs: readonly Pair[], old: readonly OldSheet[]): Promise<Outcome> {
  try {
    const { names, replaced } = await lookAt(old);
    if (replaced.length === old.length) await takeNames(pairs, names);
    return await lookAt(old);
  } catch {
    return { names: new Map(), replaced: [] };
  }
}

/** Gives new sheets that stand under the names they were made with those of the old ones. */
async function takeNames(pairs: readonly Pair[], names: Outcome['names']): Promise<void> {
  try {
    await run(async (context) => {
      for (const { fresh, old } of pairs) {
        if (!old || names.get(fresh.id) !== fresh.made.sheet) continue;
        context.workbook.worksheets.getItem(fresh.id).name = old.name;
      }
      await context.sync();
    });
  } catch {
    // They keep the names they have, which are read next.
  }
}

function lookAt(old: readonly OldSheet[]): Promise<Outcome> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    return { names, replaced: old.filter(({ id }) => !names.has(id)) };
  });
}
