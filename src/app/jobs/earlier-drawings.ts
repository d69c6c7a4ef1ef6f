import { earlierOf, isEdited } from '../../workbook/earlier-drawings';
import type { EarlierSheet, OpenedWorkbook } from '../../workbook/host-workbook';
import type { SheetDocument } from '../../workbook/sheet-document';

/**
 * Sheets that were drawn before of the same documents, as they are in the workbook that was read: making the documents again replaces
 * those that nobody edited. One that could not be read is taken for edited.
 */
export function earlierDrawings(
  { drawn }: OpenedWorkbook,
  documents: readonly SheetDocument[],
): readonly EarlierSheet[] {
  return documents.flatMap((document): EarlierSheet[] => {
    const sheet = earlierOf(document, drawn);
    if (!sheet) return [];
    const { id, name, marker, then, now } = sheet;
    return [{ id, name, marker, edited: now === null || isEdited(then, now, document) }];
  });
}
