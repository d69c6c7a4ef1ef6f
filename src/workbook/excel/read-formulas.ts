import { rangeAddress } from '../cell-grid';
import { HostError, type FormulaCell } from '../host-workbook';
import { run } from './run';
import { loadSheets } from './sheet-list';
import { shownValue } from './shown-value';
import type { ReadBlock } from './read-areas';
import { readUsedCells } from './used-cells';

/**
 * All formulas whose text contains `part`: the list of sheets in one request, their formulas in a second one.
 * @throws HostError too-large, with the name of the sheet, where some cells could not be looked at
 */
export function readFormulas(part: string): Promise<readonly FormulaCell[]> {
  return run(async (context) => {
    const listed = loadSheets(context);
    await context.sync();
    const list = listed();
    const { worksheets } = context.workbook;
    const names = list.map(({ name }) => name);
    const sheets = list.map(({ id }) => worksheets.getItem(id));
    const read = await readUsedCells(context, sheets, names, () => ['values', 'formulas']);
    read.forEach(({ unread: [first] }, index) => {
      if (!first) return;
      throw new HostError('too-large', 'nothing', `not read: ${rangeAddress(first)}`, names[index] ?? null);
    });
    const wanted = part.toLowerCase();
    return read.flatMap(({ blocks }, index) =>
      blocks.flatMap((block) => formulasIn(block, names[index] ?? '', wanted)),
    );
  });
}

/** A text that begins with "=" is given as its own formula (OfficeDev/office-js issue 6687). */
export const isFormula = (formula: unknown, shown: unknown): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== shown;

function formulasIn({ top, left, cells }: ReadBlock, sheet: string, wanted: string): FormulaCell[] {
  return cells.formulas.flatMap((formulas, row) =>
    formulas.flatMap((formula, column): FormulaCell[] => {
      const shown = cells.values[row]?.[column];
      if (!isFormula(formula, shown) || !formula.toLowerCase().includes(wanted)) return [];
      return [{ sheet, row: top + row, column: left + column, formula, shown: shownValue(shown) }];
    }),
  );
}
