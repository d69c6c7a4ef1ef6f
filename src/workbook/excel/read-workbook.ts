import type { CellGrid, CellRange, SheetTable } from '../cell-grid';
import { HostError, type OpenedWorkbook } from '../host-workbook';
import { MOST_MERGED, SHEET_COLUMNS, SHEET_ROWS } from '../limits';
import { mergedPositions } from '../merged-positions';
import { gridRows } from './grid';
import { hostError } from './host-error';
import { readHidden } from './read-hidden';
import type { PropertiesOf } from './read-areas';
import { askAttached, drawnSheets } from './read-drawn';
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
 * Of sheets of ours formulas are read as well, which tell whether a person has edited them.
 * @throws HostError; the signal's reason when it broke off before the second request
 */
export async function readOpenWorkbook(signal?: AbortSignal): Promise<OpenedWorkbook> {
  try {
    return await readAll(signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

function readAll(signal: AbortSignal | undefined): Promise<OpenedWorkbook> {
  return run(async (context) => {
    const listed = loadSheets(context);
    await context.sync();
    signal?.throwIfAborted();
    const list = listed();
    const sheets = list.map(({ id }) => context.workbook.worksheets.getItem(id));
    const { read, drawn } = await readCells(context, sheets, list);
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
    return { sheets: grids, drawn };
  });
}

type Read = Pick<CellGrid, 'rows' | 'merges' | 'tables' | 'unread' | 'hiddenRows' | 'hiddenColumns'>;

interface ReadSheets {
  readonly read: readonly Read[];
  readonly drawn: OpenedWorkbook['drawn'];
}

const readOf = ({ blocks, unread }: UsedCells, merges: readonly CellRange[]): Read => ({
  rows: gridRows(blocks),
  merges,
  ...(unread.length > 0 && { unread }),
});

async function readCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  list: readonly ListedSheet[],
): Promise<ReadSheets> {
  const hasTables = list.some(({ tables }) => tables.length > 0);
  const hasDrawn = list.some(({ marker }) => marker !== null);
  let tablesOf: ReturnType<typeof askTables> = () => [];
  let attachedOf: ReturnType<typeof askAttached> = () => [];
  let asked: readonly (() => readonly CellRange[])[] = [];
  try {
    const used = await readUsedCells(context, sheets, namesOf(list), propertiesOf(list), () => {
      tablesOf = askTables(context, list);
      attachedOf = askAttached(context, list);
      asked = supports('1.13') ? sheets.map((sheet) => askMerges(sheet, EVERYWHERE)) : [];
    });
    const merges = asked.map((answer) => answer());
    const tables = tablesOf();
    const drawn = drawnSheets(list, used, attachedOf());
    const hidden = await readHidden(context, sheets, used.map(asShown(list)));
    const read = used.map((own, index) => ({
      ...readOf(own, merges[index] ?? []),
      ...hidden[index],
      ...known(tables[index]),
    }));
    return { read, drawn };
  } catch (error) {
    if ((asked.length === 0 && !hasTables && !hasDrawn) || hostError(error, 'nothing').reason !== 'unknown')
      throw error;
  }
  const { used, read } = await readApart(context, sheets, list);
  const tables = hasTables ? await answerTo(context, askTables(context, list)) : null;
  const attached = hasDrawn ? await answerTo(context, askAttached(context, list)) : null;
  return {
    read: read.map((own, index) => ({ ...own, ...known(tables?.[index]) })),
    drawn: drawnSheets(list, used, attached ?? []),
  };
}

/** Sheets of ours hide rows and columns by themselves, and nobody reads scores from them: they are not asked which. */
const asShown =
  (list: readonly ListedSheet[]) =>
  (used: UsedCells, index: number): UsedCells =>
    list[index]?.marker == null ? used : { ...used, rowsHidden: false, columnsHidden: false };

const namesOf = (list: readonly ListedSheet[]): readonly string[] => list.map(({ name }) => name);

const propertiesOf =
  (list: readonly ListedSheet[]): PropertiesOf =>
  (sheet) =>
    list[sheet]?.marker == null ? ['values', 'numberFormat'] : ['values', 'numberFormat', 'formulas'];

const known = (tables: readonly SheetTable[] = []): Pick<CellGrid, 'tables'> =>
  tables.length > 0 ? { tables } : {};

/** What was asked for by itself; null from a host that does not tell: the workbook is read without. */
async function answerTo<Answer>(context: Excel.RequestContext, asked: () => Answer): Promise<Answer | null> {
  try {
    await context.sync();
    return asked();
  } catch (error) {
    if (hostError(error, 'nothing').reason !== 'unknown') throw error;
    return null;
  }
}

/** Cells first, then merged ranges in parts: for sheets of which a host does not give all merged ranges at once. */
async function readApart(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  list: readonly ListedSheet[],
): Promise<{ readonly used: readonly UsedCells[]; readonly read: readonly Read[] }> {
  const used = await readUsedCells(context, sheets, namesOf(list), propertiesOf(list));
  const hidden = await readHidden(context, sheets, used.map(asShown(list)));
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
  return { used, read };
}
