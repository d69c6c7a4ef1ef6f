import type { FormulaCell, FormulaResult } from '../host-workbook';
import { rangeAt } from './range-at';
import { run } from './run';
import { shownValue } from './shown-value';
import { supports } from './supports';

/** Each costs some 500 bytes of the 5 MB that Excel on the web takes. */
const SPILLS_PER_REQUEST = 2_000;

const alone = (cell: FormulaCell): FormulaResult => {
  const { row, column } = cell;
  return { cell, area: { top: row, left: column, bottom: row, right: column }, values: [[cell.shown]] };
};

/**
 * What formulas fill, spilled results included: one request for each two thousand of them, none before ExcelApi 1.12.
 * @throws HostError
 */
export async function readResults(cells: readonly FormulaCell[]): Promise<readonly FormulaResult[]> {
  if (cells.length === 0 || !supports('1.12')) return cells.map(alone);
  return run(async (context) => {
    const results: FormulaResult[] = [];
    for (let first = 0; first < cells.length; first += SPILLS_PER_REQUEST) {
      const asked = cells.slice(first, first + SPILLS_PER_REQUEST).map((cell) => askSpill(context, cell));
      await context.sync();
      results.push(...asked.map((answer) => answer()));
    }
    return results;
  });
}

function askSpill(context: Excel.RequestContext, cell: FormulaCell): () => FormulaResult {
  const home = context.workbook.worksheets.getItem(cell.sheet);
  const spill = rangeAt(home, alone(cell).area).getSpillingToRangeOrNullObject();
  spill.load('rowIndex,columnIndex,rowCount,columnCount,values');
  spill.untrack();
  return () => {
    if (spill.isNullObject) return alone(cell);
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = spill;
    const area = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
    return { cell, area, values: spill.values.map((row: readonly unknown[]) => row.map(shownValue)) };
  };
}
