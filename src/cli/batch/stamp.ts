import type { Workbook } from '../../workbook/cell-grid';
import { stampedMarker } from '../../workbook/earlier-drawings';
import type { SheetDocument } from '../../workbook/sheet-document';

/** Stands behind the marker of the first sheet that a batch adds; an earlier version wrote a digest behind it. */
const WORD = 'batch';
const STAMP = new RegExp(`\\|${WORD}(?::[0-9a-f]{16})?(?:\\||$)`);

/** The documents with a stamp on the marker of the first one, which tells a later batch that the file is none of scores. */
export function stamped(documents: readonly SheetDocument[]): SheetDocument[] {
  const first = documents.find(({ marker }) => marker !== '');
  return documents.map((document) =>
    document === first ? { ...document, marker: stampedMarker(document.marker, WORD) } : document,
  );
}

/** Whether a sheet with the stamp of a batch is among these. */
export function isStamped({ sheets }: Workbook): boolean {
  return sheets.some(({ marker }) => STAMP.test(marker ?? ''));
}
