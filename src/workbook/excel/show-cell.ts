import { a1, type CellRef } from '../cell-grid';
import { HostError } from '../host-workbook';
import { run } from './run';

/** Shows a cell of a sheet that was read and selects it. @throws HostError 'changed' when the sheet is gone */
export function showCell({ sheet, row, column }: CellRef): Promise<void> {
  return run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    found.load('visibility');
    await context.sync();
    if (found.isNullObject) throw new HostError('changed', 'nothing', `no sheet ${sheet}`);
    // A hidden sheet stays hidden: the address on the screen has to do.
    if (found.visibility !== 'Visible') return;
    found.activate();
    found.getRange(a1(row, column)).select();
    await context.sync();
  });
}
