import type { CellRange, Workbook } from '../cell-grid';
import { HostError } from '../host-workbook';
import { MOST_MERGED } from '../limits';
import { mergedPositions } from '../merged-positions';
import { gridRows } from './grid';
import { run } from './run';
import { loadSheets } from './sheet-list';
import { supports } from './supports';
import { readUsedCells } from './used-cells';

/** Where merged ranges are looked for; hosts answer with those that lie in it at least in part. */
const EVERYWHERE = 'A1:XFD1048576';

/**
 * All sheets as the file adapter reads them: the list of sheets in one request, their cells in a second one.
 * @throws HostError
 */
export function readOpenWorkbook(): Promise<Workbook> {
  return run(async (context) => {
    const listed = loadSheets(context);
    const { workbook } = context;
    await context.sync();
    const list = listed();
    const sheets = list.map(({ id }) => workbook.worksheets.getItem(id));
    let merges: readonly Excel.RangeAreas[] = [];
    const names = list.map(({ name }) => name);
    const blocks = await readUsedCells(context, sheets, names, ['values', 'numberFormat'], () => {
      merges = supports('1.13') ? sheets.map(askMerges) : [];
    });
    const grids = list.map(({ name, hidden, marker }, index) => ({
      sheet: name,
      rows: gridRows(blocks[index] ?? []),
      merges: mergesOf(merges[index]),
      hidden,
      marker,
    }));
    if (mergedPositions({ sheets: grids }) > MOST_MERGED)
      throw new HostError('too-large', 'nothing', 'merges');
    return { sheets: grids };
  });
}

function askMerges(sheet: Excel.Worksheet): Excel.RangeAreas {
  const all = sheet.getRange(EVERYWHERE);
  all.untrack();
  const areas = all.getMergedAreasOrNullObject();
  areas.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  areas.untrack();
  return areas;
}

function mergesOf(merges: Excel.RangeAreas | undefined): CellRange[] {
  if (!merges || merges.isNullObject) return [];
  return merges.areas.items.map(({ rowIndex: top, columnIndex: left, rowCount, columnCount }) => ({
    top,
    left,
    bottom: top + rowCount - 1,
    right: left + columnCount - 1,
  }));
}
