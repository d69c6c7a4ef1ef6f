/** What Excel passes for one cell; an error arrives as an object, an empty cell as null, '' or (often) 0. */
export type Cell = unknown;

/** What Excel passes for a range: rows of cells, all of one length. */
export type Grid = readonly (readonly Cell[])[];

/** What a cell of the result may hold. */
export type CellResult = string | number;

/** An argument as rows of cells: one value may arrive as v or as [[v]], one left out as null. */
export function toGrid(argument: unknown): Grid {
  if (!Array.isArray(argument)) return [[argument]];
  const rows: readonly unknown[] = argument;
  if (rows.length === 0) return [[null]];
  return rows.every(Array.isArray) ? (rows as Grid) : [rows];
}

/** Nothing was given: an empty cell, an argument left out, or only spaces. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** The error of a cell (#N/A and the like), which Excel passes as an object with its code. */
export function isCellError(cell: Cell): cell is object {
  if (typeof cell !== 'object' || cell === null) return false;
  return errorCodeOf(cell) !== null;
}

/** "#N/A", "#REF!" and so on; null when the object is no error. */
export function errorCodeOf(value: object): string | null {
  const { code, basicValue } = value as { readonly code?: unknown; readonly basicValue?: unknown };
  const found = [code, basicValue].find((part) => typeof part === 'string' && part.startsWith('#'));
  return typeof found === 'string' ? found : null;
}

const LONGEST_QUOTE = 40;

/** A cell as it is quoted in a message. */
export function quoted(cell: Cell): string {
  const text =
    typeof cell === 'string' || typeof cell === 'number'
      ? String(cell)
      : cell === true
        ? 'TRUE'
        : cell === false
          ? 'FALSE'
          : '?';
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
