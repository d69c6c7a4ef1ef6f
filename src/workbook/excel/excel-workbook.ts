import type { HostWorkbook, MadeSheets } from '../host-workbook';
import { HostError } from '../host-workbook';
import type { SheetDocument } from '../sheet-document';
import { changeCells } from './change-cells';
import { deleteSheets } from './clean';
import { makeSheets } from './make-sheets';
import { readFormulas } from './read-formulas';
import { readResults } from './read-results';
import { readOpenWorkbook } from './read-workbook';
import { removeSheets } from './remove-sheets';
import { run } from './run';
import { supports } from './supports';

/**
 * Where Excel can undo several requests as one (ExcelApi 1.20), making is asked for so. Excel refuses that for some calls
 * on some systems, for the visibility of a sheet on Windows and Mac for one, and was seen to fail for no reason it tells
 * (OfficeDev/office-js issues 6255, 6711): then the work is done once more without, and the host is not asked again.
 */
let groupsUndo = true;

async function make(
  documents: readonly SheetDocument[],
  show: string,
  signal?: AbortSignal,
): Promise<MadeSheets> {
  if (!groupsUndo || !supports('1.20')) return makeSheets(documents, show, {}, signal);
  try {
    return await makeSheets(documents, show, { mergeUndoGroup: true }, signal);
  } catch (error) {
    if (!(error instanceof HostError) || error.reason !== 'unknown' || error.remains !== 'nothing')
      throw error;
    groupsUndo = false;
    return makeSheets(documents, show, {}, signal);
  }
}

/** The workbook that is open in Excel, over Office.js; Office must be ready. */
export const EXCEL_WORKBOOK: HostWorkbook = {
  read: readOpenWorkbook,
  formulas: readFormulas,
  results: readResults,
  make,
  change: changeCells,
  remove: (sheets) => removeSheets(sheets.map(({ id }) => id)),
  // A sheet that a person has shown in the meantime is that person's.
  removeRemains: () =>
    run((context) => deleteSheets(context, ({ unfinished, hidden }) => unfinished && hidden)),
};
