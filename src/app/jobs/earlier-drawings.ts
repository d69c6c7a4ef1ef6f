import type { Workbook } from '../../workbook/cell-grid';
import type { DocumentStore } from '../../workbook/document-store';
import type { SheetDocument } from '../../workbook/sheet-document';
import { MADE_KEY, readBatches, statesOf, type MadeSheetStates } from './made-batches';

/**
 * Sheets that were made before of the same documents (the same marker), as they are in the workbook that was read.
 * Making the documents again takes the untouched ones away and leaves the edited ones.
 */
export function earlierDrawings(
  store: DocumentStore,
  workbook: Workbook,
  documents: readonly Pick<SheetDocument, 'marker'>[],
): MadeSheetStates {
  const markers = new Set(documents.map(({ marker }) => marker));
  const made = readBatches(store.read(MADE_KEY)).flat();
  return statesOf(
    made.filter(({ marker }) => markers.has(marker)),
    workbook,
    made,
  );
}
