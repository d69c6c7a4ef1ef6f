import { keptMarker, type EarlierOutcome, type KeptSheet } from '../earlier-drawings';
import { sheetRange } from '../addresses';
import { markerFormula } from '../marker-formula';
import { CONTENT_NAME } from '../sheet-content';
import { MARKER_NAME } from '../sheet-document';
import type { TableChange } from '../table-update';
import { Batch } from './batch';
import { changeTable, type TableState } from './change-table';
import type { Filled } from './fill-sheets';
import { rangeAt } from './range-at';
import { run } from './run';
import { supports } from './supports';
import { writeChoices } from './write-rules';

/** What became of it: the names of all sheets by id, as far as they are known, and what became of the earlier ones. */
interface Outcome extends EarlierOutcome {
  readonly names: ReadonlyMap<string, string>;
}

/** A table that is changed, as it stood last; null where it stays as it is but for its drop-downs. */
interface Table extends TableChange {
  readonly state: TableState | null;
}

/**
 * Gives new sheets the places and names of earlier ones: those that nobody edited go, those that a person edited get another name and
 * stand behind all others where the new one needs their name. Excel changes the formulas, drop-downs and charts that name a sheet or a
 * table with its name. Before that, in the same request, tables that people write in are changed; where that is refused the sheets change
 * places without it. Whatever is refused, the new sheets stand: nothing is thrown.
 */
export async function takePlaces(
  filled: Filled,
  changes: readonly TableChange[],
): Promise<Outcome & { readonly updated: readonly string[] }> {
  const { places, ids, states } = filled;
  const { wished, replaced, kept } = places;
  const names = new Map(wished.map(({ sheet }, index) => [ids[index] ?? '', sheet]));
  const tables = changes.map((change, index): Table => {
    const state = states[index];
    return { ...change, state: state?.isAsRead === true && !state.isProtected ? state : null };
  });
  const isChanging = tables.some(({ state }) => state !== null);
  if (replaced.length + kept.length === 0 && !isChanging) {
    return { names, replaced: [], kept: [], updated: [] };
  }
  const done = {
    names,
    replaced: replaced.map(({ name }) => name),
    kept: kept.map(({ from, to }) => ({ from, to })),
  };
  if (isChanging) {
    try {
      return { ...done, updated: await exchange(filled, tables) };
    } catch {
      // What is left of it is done without the tables.
    }
  }
  try {
    await exchange(
      filled,
      tables.map((table) => ({ ...table, state: null })),
    );
    return { ...done, updated: [] };
  } catch {
    return { ...(await settle(filled)), updated: [] };
  }
}

/**
 * One request. What can be taken back comes first, so that nothing is gone when it is refused; then sheets go, and their names are
 * given when all that held them are gone.
 * @returns the sheets whose tables were changed
 */
function exchange({ named, ids, places }: Filled, tables: readonly Table[]): Promise<readonly string[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const batch = new Batch(context);
    const changed: { readonly sheet: string; readonly isDone: () => boolean }[] = [];
    for (const { update, state } of tables) {
      if (state) changed.push({ sheet: update.sheet, isDone: await changeTable(batch, update, state) });
    }
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
      names.add(MARKER_NAME, `=${markerFormula(keptMarker(sheet.marker))}`).visible = false;
      if (gaveWay) worksheets.getItem(sheet.id).position = before + ids.length - replaced.length - 1;
    }
    for (const table of tables) await writeTableChoices(batch, table, wished);
    const [first] = tables;
    if (first && wished.length === 0) worksheets.getItem(first.update.sheet).activate();
    await batch.send();
    return changed.filter(({ isDone }) => isDone()).map(({ sheet }) => sheet);
  });
}

/** With a sheet that goes Excel loses the drop-downs of others that looked at it. */
async function writeTableChoices(
  batch: Batch,
  { update, choices, state }: Table,
  wished: Filled['places']['wished'],
): Promise<void> {
  const { sheet, headerRow, lastRow, added, removed } = update;
  const bottom = lastRow + (state === null ? 0 : added.length - removed.length);
  if (bottom === headerRow || !supports('1.8')) return;
  for (const { column, source, strict } of choices) {
    const home = wished.find(({ document }) => document.kind === source.kind);
    if (!home) continue;
    await batch.room(6);
    const cells = rangeAt(batch.context.workbook.worksheets.getItem(sheet), {
      top: headerRow + 1,
      bottom,
      left: column,
      right: column,
    });
    writeChoices(cells, sheetRange(home.sheet, source.range), strict);
  }
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
