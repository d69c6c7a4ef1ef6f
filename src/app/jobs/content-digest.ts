import type { CellGrid } from '../../workbook/cell-grid';
import { LONGEST_TEXT } from '../../workbook/limits';
import type { SheetDocument } from '../../workbook/sheet-document';
import { xmlSafe } from '../../workbook/xml-safe';

/** Values by row and column; what is empty is left out. */
type Content = ReadonlyMap<string, string | number | boolean>;

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** Digits that Excel keeps of a number (Microsoft, "Excel specifications and limits"): what it saves may differ behind them. */
const SIGNIFICANT = 15;

/** As a host gives it back after it was written: line ends as Excel keeps them, nothing that XML cannot hold, not too long. */
const normal = (value: string | number | boolean): string =>
  typeof value === 'number'
    ? `n${Number(value.toPrecision(SIGNIFICANT))}`
    : `${typeof value}${xmlSafe(String(value)).slice(0, LONGEST_TEXT)}`;

/**
 * FNV-1a of 32 bits from two beginnings. The lowest bits of the second follow from the first, so it is less than 64 bits, and
 * enough that an edited sheet does not pass for an untouched one by chance. Stored digests bind it.
 */
function digestOf(text: string): string {
  const half = (basis: number): string => {
    let hash = basis;
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x1000193);
}

function contentDigest(content: Content): string {
  const cells = [...content].map(([key, value]) => `${key}:${normal(value)}`).sort();
  return digestOf(cells.join('\n'));
}

/** Cells that the host recomputes by itself; their values say nothing of whether a person edited the sheet. */
export function formulaCells({ rows }: SheetDocument): readonly string[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell?.formula === undefined ? [] : [keyOf(row, column)])),
  );
}

/** What a document puts on its sheet, without its formulas. */
export function documentDigest(document: SheetDocument): string {
  const content = new Map<string, string | number | boolean>();
  document.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell === null || cell.formula !== undefined) return;
      if (cell.value !== null && cell.value !== '') content.set(keyOf(row, column), cell.value);
    }),
  );
  return contentDigest(content);
}

/** What stands on a sheet now, without the cells in `ignored`; equals the digest of its document until edited. */
export function gridDigest(grid: CellGrid, ignored: readonly string[]): string {
  const passedOver = new Set(ignored);
  const content = new Map<string, string | number | boolean>();
  grid.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      const key = keyOf(row, column);
      const value = cell?.error ?? cell?.value;
      if (value == null || value === '' || passedOver.has(key)) return;
      content.set(key, value);
    }),
  );
  return contentDigest(content);
}
