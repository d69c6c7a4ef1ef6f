import type { Workbook } from '../../workbook/cell-grid';
import type { SheetDocument } from '../../workbook/sheet-document';

/** Stands behind the marker of the first sheet that a batch adds; an earlier version wrote a digest behind it. */
const STAMP = /\|batch(?::[0-9a-f]{16})?$/;

/** Fields of a marker before the stamp: kind, year, suffix. */
const MARKER_FIELDS = 3;

/** The documents with a stamp in the marker of the first one, which tells a later batch that the file is none of scores. */
export function stamped(documents: readonly SheetDocument[]): SheetDocument[] {
  const first = documents.find(({ marker }) => marker !== '');
  return documents.map((document) => {
    if (document !== first) return document;
    const fields = document.marker.split('|');
    const padding = Array.from({ length: Math.max(0, MARKER_FIELDS - fields.length) }, () => '');
    return { ...document, marker: [...fields, ...padding, 'batch'].join('|') };
  });
}

/** A batch wrote this workbook, whatever was done to it since. */
export function writtenByBatch({ sheets }: Workbook): boolean {
  return sheets.some(({ marker }) => STAMP.test(marker ?? ''));
}
