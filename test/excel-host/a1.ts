/** The size of a worksheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle on one sheet, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Between two corners, whichever comes first. */
function between(row1: number, column1: number, row2: number, column2: number): Area {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
}

/** "A1", "$A$1:B2", "A:C" or "1:3" without a sheet; null for anything else. */
export function parseArea(address: string): Area | null {
  const text = address.replaceAll('$', '');
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(text);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return inside(between(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right)));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const [, left = '', right = ''] = columns;
    return inside(between(0, columnNumber(left), MAX_ROWS - 1, columnNumber(right)));
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (rows) {
    const [, top = '', bottom = ''] = rows;
    return inside(between(Number(top) - 1, 0, Number(bottom) - 1, MAX_COLUMNS - 1));
  }
  return null;
}

/** The area itself when it lies on a sheet, otherwise null. */
export function inside(area: Area): Area | null {
  const { row, column, rows, columns } = area;
  const starts = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
  return starts && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS ? area : null;
}

/** "A1", "A1:B2", "A:C" or "1:3"; `absolute` puts "$" before every part. */
export function formatArea(area: Area, absolute = false): string {
  const { row, column, rows, columns } = area;
  const sign = absolute ? '$' : '';
  const letters = (at: number): string => sign + columnLetters(at);
  const number = (at: number): string => `${sign}${at + 1}`;
  if (rows === MAX_ROWS) return `${letters(column)}:${letters(column + columns - 1)}`;
  if (columns === MAX_COLUMNS) return `${number(row)}:${number(row + rows - 1)}`;
  const first = letters(column) + number(row);
  return rows * columns === 1 ? first : `${first}:${letters(column + columns - 1)}${number(row + rows - 1)}`;
}

/** The cells that both have, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle that holds both. */
export function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

export function sameArea(a: Area, b: Area): boolean {
  return formatArea(a) === formatArea(b);
}

/** True when `part` lies in `whole` entirely. */
export function within(part: Area, whole: Area): boolean {
  const common = intersection(part, whole);
  return common !== null && sameArea(common, part);
}

/** Sheets whose name is not a plain word are quoted; quotes inside are doubled. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && parseArea(name) === null
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** "Sheet!A1" or "'a b'!A1" → sheet and rest; sheet is null when the address names none. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return { sheet: null, rest: address };
  const [, quoted, plain = '', rest = ''] = match;
  return { sheet: quoted === undefined ? plain : quoted.replaceAll("''", "'"), rest };
}
