import { keptMarker, type EarlierOutcome, type KeptSheet } from '../earlier-drawings';
import { markerFormula } from '../marker-formula';
import { CONTENT_NAME } from '../sheet-content';
import { MARKER_NAME } from '../sheet-document';
import type { Filled } from './fill-sheets';
import { run } from './run';

/** What became of it: the names of all sheets by id, as far as they are known, and what became of the earlier ones. */
interface Outcome extends EarlierOutcome {
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Gives new sheets the places and names of earlier ones: those that nobody edited go, those that a person edited get another name and
 * stand behind all others where the new one needs their name. Excel changes the formulas, drop-downs and charts that name a sheet or a
 * table with its name. Whatever is refused, the new sheets stand: nothing is thrown.
 */
export async function takePlaces(filled: Filled): Promise<Outcome> {
  const { places, ids } = filled;
  const { wished, replaced, kept } = places;
  const names = new Map(wished.map(({ sheet }, index) => [ids[index] ?? '', sheet]));
  if (replaced.length + kept.length === 0) return { names, replaced: [], kept: [] };
  try {
    await exchange(filled);
  } catch {
    return settle(filled);
  }
  return {
    names,
    replaced: replaced.map(({ name }) => name),
    kept: kept.map(({ from, to }) => ({ from, to })),
  };
}

/**
 * One request. What can be taken back comes first, so that nothing is gone when it is refused; then sheets go, and their names are
 * given when all that held them are gone.
 */
function exchange({ named, ids, places }: Filled): Promise<void> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const { wished, taken, replaced, kept, before } = places;
    // Those that went before stand beside their old sheets, which are still there.
    [...taken]
      .sort(([, a], [, b]) => a.position - b.position)
      .forEach(([index, { position }], moved) => {
        worksheets.getItem(ids[index] ?? '').position = position + moved;
      });
    for (const { sheet, from, to } of kept) if (to !== from) worksheets.getItem(sheet.id).name = to;
    for (const { id } of replaced) worksheets.getItemOrNullObject(id).delete();
    wished.forEach(({ document }, index) => {
      const { tables } = worksheets.getItem(ids[index] ?? '');
      document.tables.forEach(({ name }, table) => {
        const made = named[index]?.document.tables[table]?.name ?? name;
        if (made !== name) tables.getItem(made).name = name;
      });
    });
    wished.forEach(({ sheet }, index) => (worksheets.getItem(ids[index] ?? '').name = sheet));
    for (const { sheet, gaveWay } of kept) {
      const { names } = worksheets.getItem(sheet.id);
      // A name can be hidden only by the request that adds it (OfficeDev/office-js issue 3878).
      for (const name of [MARKER_NAME, CONTENT_NAME])
        if (sheet.names.includes(name)) names.getItem(name).delete();
      names.add(MARKER_NAME, `=${markerFormula(keptMarker(sheet.marker ?? ''))}`).visible = false;
      if (gaveWay) worksheets.getItem(sheet.id).position = before + ids.length - replaced.length - 1;
    }
    await context.sync();
  });
}

/**
 * After a refusal: where sheets have changed hands already the new ones get the names that are free now, else kept ones get their own
 * again. What is there then is read and told.
 */
async function settle({ named, ids, places }: Filled): Promise<Outcome> {
  const { wished, replaced, kept } = places;
  const fresh = wished.map(({ sheet }, index) => ({
    id: ids[index] ?? '',
    made: named[index]?.sheet ?? sheet,
    name: sheet,
  }));
  try {
    const { names } = await lookAt(places);
    const changed =
      replaced.some(({ id }) => !names.has(id)) ||
      fresh.some(({ id, made, name }) => made !== name && names.get(id) === name);
    const wanted = changed ? fresh : kept.map(({ sheet: { id }, from }) => ({ id, name: from }));
    await rename(wanted.filter(({ id, name }) => names.has(id) && names.get(id) !== name));
    return await lookAt(places);
  } catch {
    return { names: new Map(), replaced: [], kept: kept.map(({ from }) => ({ from, to: from })) };
  }
}

async function rename(sheets: readonly { readonly id: string; readonly name: string }[]): Promise<void> {
  if (sheets.length === 0) return;
  try {
    await run(async (context) => {
      for (const { id, name } of sheets) context.workbook.worksheets.getItem(id).name = name;
      await context.sync();
    });
  } catch {
    // They keep the names they have, which are read next.
  }
}

function lookAt({ replaced, kept }: Filled['places']): Promise<Outcome> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    return {
      names,
      replaced: replaced.filter(({ id }) => !names.has(id)).map(({ name }) => name),
      kept: kept.map(({ sheet: { id }, from }): KeptSheet => ({ from, to: names.get(id) ?? from })),
    };
  });
}
