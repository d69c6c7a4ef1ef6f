import type { LeftOut } from '../host-workbook';
import type { SheetDocument } from '../sheet-document';
import type { Batch } from './batch';
import { addressLists, CALLS_PER_LIST, formatOf } from './formats';
import { rangeAt } from './range-at';
import { UNFINISHED_NAME } from './sheet-list';

/** A sheet that was filled while it was hidden. */
export interface FilledSheet {
  readonly sheet: Excel.Worksheet;
  readonly document: SheetDocument;
}

/**
 * The last step: rows take the height of their text, sheets are shown and their panes frozen (Excel was known to refuse that
 * for a hidden sheet: OfficeDev/office-js issue 1463), one is selected, and the marks of unfinished sheets go.
 */
export async function finish(
  batch: Batch,
  sheets: readonly FilledSheet[],
  shown: Excel.Worksheet | undefined,
  missing: ReadonlySet<LeftOut>,
): Promise<void> {
  for (const { sheet, document } of sheets) {
    const fitting = missing.has('row-fit') || missing.has('look') ? [] : fittingRows(document);
    for (const list of addressLists(fitting)) {
      await batch.room(CALLS_PER_LIST + 1, list);
      formatOf(sheet, list).autofitRows();
    }
    await batch.room(4);
    if (!document.hidden) sheet.visibility = 'Visible';
    if (!missing.has('freeze')) freeze(sheet, document.freeze);
  }
  await batch.room(sheets.length * 5 + 1);
  shown?.activate();
  for (const { sheet } of sheets) sheet.names.getItem(UNFINISHED_NAME).delete();
}

/**
 * Rows that Excel may fit to their text, as runs: those with wrapped text of their own. Rows without keep the height they
 * were drawn with, and merged titles too: Excel would fit them to a single line. So do rows before the last page of a sheet whose
 * pages end where heights say: a page on which they were lower would take rows of the next one.
 */
function fittingRows(document: SheetDocument): string[] {
  const merged = new Set(
    document.merges.flatMap(({ top, bottom }) =>
      Array.from({ length: bottom - top + 1 }, (_, index) => top + index),
    ),
  );
  const lastPage = document.rows.findLastIndex(({ beginsPage }) => beginsPage === true);
  const fits = document.rows.map(
    ({ cells, needed }, row) =>
      row >= lastPage &&
      needed === undefined &&
      !merged.has(row) &&
      cells.some((cell) => cell?.value != null && cell.value !== '' && document.styles[cell.style]?.wrap),
  );
  const runs: string[] = [];
  for (let first = fits.indexOf(true); first >= 0;) {
    const end = fits.indexOf(false, first);
    const last = end < 0 ? fits.length : end;
    runs.push(`${first + 1}:${last}`);
    first = end < 0 ? -1 : fits.indexOf(true, end);
  }
  return runs;
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetDocument['freeze']): void {
  if (rows + columns === 0) return;
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(rangeAt(sheet, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
}
