import type { CellRange } from '../cell-grid';
import type { FormulaCell } from '../host-workbook';
import { rangeAt } from './range-at';
import { run } from './run';
import { loadSheets } from './sheet-list';
import { supports } from './supports';
import { readUsedCells, type ReadBlock } from './used-cells';

/** Each costs some 500 bytes of the 5 MB that Excel on the web takes. */
const SPILLS_PER_REQUEST = 2_000;

type Found = Omit<FormulaCell, 'spill'>;

/**
 * All formulas whose text contains `part`: the list of sheets in one request, their formulas in a second one, over which
 * cells those spill in a third, for each two thousand of them.
 * @throws HostError
 */
export function readFormulas(part: string): Promise<readonly FormulaCell[]> {
  return run(async (context) => {
    const listed = loadSheets(context);
    await context.sync();
    const list = listed();
    const { worksheets } = context.workbook;
    const names = list.map(({ name }) => name);
    const sheets = list.map(({ id }) => worksheets.getItem(id));
    const blocks = await readUsedCells(context, sheets, names, ['values', 'formulas']);
    const wanted = part.toLowerCase();
    const found = blocks.flatMap((own, index) =>
      own.flatMap((block) => formulasIn(block, names[index] ?? '', wanted)),
    );
    if (found.length === 0 || !supports('1.12')) return found.map((cell) => ({ ...cell, spill: null }));
    const cells: FormulaCell[] = [];
    for (let first = 0; first < found.length; first += SPILLS_PER_REQUEST) {
      const asked = found.slice(first, first + SPILLS_PER_REQUEST).map((cell) => askSpill(context, cell));
      await context.sync();
      cells.push(...asked.map((answer) => answer()));
    }
    return cells;
  });
}

function askSpill(context: Excel.RequestContext, cell: Found): () => FormulaCell {
  const { sheet, row: top, column: left } = cell;
  const home = context.workbook.worksheets.getItem(sheet);
  const spill = rangeAt(home, { top, left, bottom: top, right: left }).getSpillingToRangeOrNullObject();
  spill.load('rowIndex,columnIndex,rowCount,columnCount');
  spill.untrack();
  return () => ({ ...cell, spill: areaOf(spill) });
}

function formulasIn({ top, left, cells }: ReadBlock, sheet: string, wanted: string): Found[] {
  return cells.formulas.flatMap((formulas, row) =>
    formulas.flatMap((formula, column): Found[] => {
      const shown = cells.values[row]?.[column];
      // A text that begins with "=" is given as its own formula (OfficeDev/office-js issue 6687).
      if (typeof formula !== 'string' || !formula.startsWith('=') || formula === shown) return [];
      if (!formula.toLowerCase().includes(wanted)) return [];
      return [{ sheet, row: top + row, column: left + column, formula, shown: shownValue(shown) }];
    }),
  );
}

function shownValue(value: unknown): Found['shown'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function areaOf(range: Excel.Range): CellRange | null {
  if (range.isNullObject || range.rowCount * range.columnCount === 1) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
