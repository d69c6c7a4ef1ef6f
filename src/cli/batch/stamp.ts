import { createHash } from 'node:crypto';
import type { Workbook } from '../../workbook/cell-grid';
import type { SheetDocument } from '../../workbook/sheet-document';

/** Stands behind the marker of the first sheet that a batch adds: what the workbook held when it was written. */
const STAMP = /\|batch:([0-9a-f]{16})$/;

/** Fields of a marker before the stamp: kind, year, suffix. */
const MARKER_FIELDS = 3;

type Value = string | number | boolean | null | undefined;

/** The values of one sheet, by row and column. */
type SheetValues = readonly (readonly Value[] | undefined)[];

/** Characters that a file of another kind cannot hold, so that a value reads the same before and after writing. */
const NOT_KEPT = /[\p{Cc}\p{Cs}\uFFFD-\uFFFF]/gu;

/** Beyond this a cell's text may be cut when it is written. */
const LONGEST_COMPARED = 32_000;

function digestOf(sheets: readonly SheetValues[]): string {
  const hash = createHash('sha256');
  for (const rows of sheets) {
    hash.update('sheet\n');
    rows.forEach((cells, row) =>
      cells?.forEach((value, column) => {
        const kept =
          typeof value === 'string' ? value.replace(NOT_KEPT, '').slice(0, LONGEST_COMPARED) : value;
        if (kept !== null && kept !== undefined && kept !== '') {
          hash.update(`${row} ${column} ${JSON.stringify(kept)}\n`);
        }
      }),
    );
  }
  return hash.digest('hex').slice(0, 16);
}

const gridValues = ({ sheets }: Workbook): SheetValues[] =>
  sheets.map(({ rows }) => rows.map((cells) => cells?.map((cell) => cell?.value)));

const documentValues = ({ rows }: SheetDocument): SheetValues =>
  rows.map(({ cells }) => cells.map((cell) => cell?.value));

/**
 * The documents with a stamp in the marker of the first one. The stamp tells a later batch that it wrote the file, and
 * whether anybody changed a value since.
 * @param before the workbook that the documents are added to; null for a new one
 */
export function stamped(before: Workbook | null, documents: readonly SheetDocument[]): SheetDocument[] {
  const digest = digestOf([...(before ? gridValues(before) : []), ...documents.map(documentValues)]);
  return documents.map((document, index) => {
    if (index > 0) return document;
    const fields = document.marker.split('|');
    const padding = Array.from({ length: Math.max(0, MARKER_FIELDS - fields.length) }, () => '');
    return { ...document, marker: [...fields, ...padding, `batch:${digest}`].join('|') };
  });
}

const stampOf = ({ sheets }: Workbook): string | null =>
  sheets.flatMap(({ marker }) => STAMP.exec(marker ?? '')?.[1] ?? [])[0] ?? null;

/** A batch wrote this workbook, whatever was done to it since. */
export function writtenByBatch(workbook: Workbook): boolean {
  return stampOf(workbook) !== null;
}

/** A batch wrote this workbook and it holds the same values still. */
export function unchangedSinceBatch(workbook: Workbook): boolean {
  return stampOf(workbook) === digestOf(gridValues(workbook));
}
