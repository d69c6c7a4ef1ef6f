import type { HostWorkbook } from '../host-workbook';
import { deleteSheets } from './clean';
import { readFormulas } from './read-formulas';
import { readResults } from './read-results';
import { readOpenWorkbook } from './read-workbook';
import { removeSheets } from './remove-sheets';
import { run } from './run';
import { showSheets } from './show-sheets';
import { supports } from './supports';

/** What writes comes when something is written: the first look at a workbook does without. */
const writing = () => import(/* webpackChunkName: "excel-writing" */ './writing');

/** The workbook that is open in Excel, over Office.js; Office must be ready. */
export const EXCEL_WORKBOOK: HostWorkbook = {
  read: readOpenWorkbook,
  formulas: readFormulas,
  results: readResults,
  make: async (...job) => (await writing()).makeSheets(...job),
  change: async (changes) => (await writing()).changeCells(changes),
  update: async (update) => (await writing()).updateTable(update),
  show: (sheets) => showSheets(sheets.map(({ id }) => id)),
  remove: (sheets) => removeSheets(sheets.map(({ id }) => id)),
  get openNew() {
    return supports('1.8') ? async (bytes: Uint8Array) => (await writing()).openNewWorkbook(bytes) : null;
  },
  // A sheet that a person has shown in the meantime is that person's.
  removeRemains: async () => {
    const removed = await run((context) =>
      deleteSheets(context, ({ unfinished, hidden }) => unfinished && hidden),
    );
    return removed.length;
  },
};
