import type { HostWorkbook } from '../host-workbook';
import { changeCells } from './change-cells';
import { updateTable } from './change-table';
import { deleteSheets } from './clean';
import { makeSheets } from './make-sheets';
import { readFormulas } from './read-formulas';
import { readResults } from './read-results';
import { readOpenWorkbook } from './read-workbook';
import { removeSheets } from './remove-sheets';
import { run } from './run';

/** The workbook that is open in Excel, over Office.js; Office must be ready. */
export const EXCEL_WORKBOOK: HostWorkbook = {
  read: readOpenWorkbook,
  formulas: readFormulas,
  results: readResults,
  make: makeSheets,
  change: changeCells,
  update: updateTable,
  remove: (sheets) => removeSheets(sheets.map(({ id }) => id)),
  // A sheet that a person has shown in the meantime is that person's.
  removeRemains: async () => {
    const removed = await run((context) =>
      deleteSheets(context, ({ unfinished, hidden }) => unfinished && hidden),
    );
    return removed.length;
  },
};
