import type { CellGrid, CellRange, Workbook } from '../cell-grid';
import { HostError } from '../host-workbook';
import { MOST_MERGED, SHEET_COLUMNS, SHEET_ROWS } from '../limits';
import { mergedPositions } from '../merged-positions';
import { gridRows } from './grid';
import { hostError } from './host-error';
import { readHidden } from './read-hidden';
import { askMerges, readMergesByParts } from './read-merges';
import { askTables } from './read-tables';
import { run } from './run';
import { loadSheets, type ListedSheet } from './sheet-list';
import { supports } from './supports';
import { readUsedCells, type UsedCells } from './used-cells';

const EVERYWHERE: CellRange = { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 };

/**
 * All sheets as the file adapter reads them: the list of sheets in one request, their cells and merged ranges in a second
 * one; a third tells which rows and columns are hidden where some are. Hosts before ExcelApi 1.13 do not tell merged ranges.
 * @throws HostError; the signal's reason when it broke off before the second request
 */
export async function readOpenWorkbook(signal?: AbortSignal): Promise<Workbook> {
  try {
    return await readAll(signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

function readAll(signal: AbortSignal | undefined): Promise<Workbook> {
  return run(async (context) => {
    const listed = loadSheets(context);
    await context.sync();
    signal?.throwIfAborted();
    const list = listed();
    const sheets = list.map(({ id }) => context.workbook.worksheets.getItem(id));
    const read = await readCells(context, sheets, list);
    const grids = list.map(({ name, hidden, marker }, index): CellGrid => ({
      sheet: name,
      rows: [],
      merges: [],
      ...read[index],
      hidden,
      marker,
    }));
    if (mergedPositions({ sheets: grids }) > MOST_MERGED) {
      throw new HostError('too-large', 'nothing', 'more merged cells than are read');
    }
    return { sheets: grids };
  });
}

type Read = Pick<CellGrid, 'rows' | 'merges' | 'tables' | 'unread' | 'hiddenRows' | 'hiddenColumns'>;

const readOf = ({ blocks, unread }: UsedCells, merges: readonly CellRange[]): Read => ({
  rows: gridRows(blocks),
  merges,
  ...(unread.length > 0 && { unread }),
});

async function readCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  list: readonly ListedSheet[],
): Promise<readonly Read[]> {
  const names = list.map(({ name }) => name);
  const hasTables = list.some(({ tables }) => tables.length > 0);
  let tablesOf: ReturnType<typeof askTables> = () => [];
  let asked: readonly (() => readonly CellRange[])[] = [];
  try {
    const used = await readUsedCells(context, sheets, names, ['values', 'numberFormat'], () => {
      tablesOf = askTables(context, list);
      asked = supports('1.13') ? sheets.map((sheet) => askMerges(sheet, EVERYWHERE)) : [];
    });
    const merges = asked.map((answer) => answer());
    const tables = tablesOf();
    const hidden = await readHidden(context, sheets, used);
    return used.map((own, index) => ({
      ...readOf(own, merges[index] ?? []),
      ...hidden[index],
      ...known(tables[index]),
    }));
  } catch (error) {
    if ((asked.length === 0 && !hasTables) || hostError(error, 'nothing').reason !== 'unknown') throw error;
  }
  const read = await readApart(context, sheets, names);
  const tables = hasTables ? await readTables(context, list) : [];
  return read.map((own, index) => ({ ...own, ...known(tables[index]) }));
}

const known = (tables: readonly CellRange[] = []): Pick<CellGrid, 'tables'> =>
  tables.length > 0 ? { tables } : {};

/** Tables by themselves; a host that does not tell them is read without. */
async function readTables(
  context: Excel.RequestContext,
  list: readonly ListedSheet[],
): Promise<readonly (readonly CellRange[])[]> {
  try {
    const tablesOf = askTables(context, list);
    await context.sync();
    return tablesOf();
  } catch (error) {
    if (hostError(error, 'nothing').reason !== 'unknown') throw error;
    return [];
  }
}

/** Cells first, then merged ranges in parts: for sheets of which a host does not give all merged ranges at once. */
async function readApart(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  names: readonly string[],
): Promise<readonly Read[]> {
  const used = await readUsedCells(context, sheets, names, ['values', 'numberFormat']);
  const hidden = await readHidden(context, sheets, used);
  const read: Read[] = [];
  let given = true;
  for (const [index, sheet] of sheets.entries()) {
    const own = used[index];
    if (!own) continue;
    const area = { ...EVERYWHERE, bottom: own.used?.bottom ?? 0 };
    const merges: readonly CellRange[] | null = given ? await readMergesByParts(context, sheet, area) : [];
    // A host that gives none of one sheet is not asked for those of the others.
    given &&= merges !== null;
    read.push({ ...readOf(own, merges ?? []), ...hidden[index] });
  }
  return read;
}
