import { UnreadableFileError } from '../../src/workbook/file/errors';
import { readWorkbook } from '../../src/workbook/file/read';
import type { Cell, CellGrid } from '../../src/workbook/cell-grid';
import { strictSheets, type StrictCell, type StrictSheet } from './strict-reader';
import { StrictRefusal } from './strict-xml';

/** How the product read a file, beside the strict reader. */
export type Verdict =
  | { readonly kind: 'alike' | 'refused' }
  /** The product refuses what the strict reader reads. */
  | { readonly kind: 'stricter'; readonly why: string }
  /** The strict reader refuses what the product reads: no cell can be compared. */
  | { readonly kind: 'lenient'; readonly why: string }
  /** Wrong in silence. */
  | { readonly kind: 'otherwise'; readonly why: string }
  | { readonly kind: 'crash'; readonly why: string };

/** Reads a file with both and compares every cell; the strict reader may be given another file, which says what is right. */
export function verdictOn(bytes: Uint8Array, right = bytes): Verdict {
  let sheets: readonly CellGrid[];
  try {
    ({ sheets } = readWorkbook(bytes));
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) return { kind: 'crash', why: String(error) };
    return isStrictlyReadable(right)
      ? { kind: 'stricter', why: `${error.code} ${String(error.cause)}` }
      : { kind: 'refused' };
  }
  try {
    const why = difference(sheets, strictSheets(right));
    return why === null ? { kind: 'alike' } : { kind: 'otherwise', why };
  } catch (error) {
    if (error instanceof StrictRefusal) return { kind: 'lenient', why: error.message };
    throw error;
  }
}

function isStrictlyReadable(bytes: Uint8Array): boolean {
  try {
    strictSheets(bytes);
    return true;
  } catch (error) {
    if (error instanceof StrictRefusal) return false;
    throw error;
  }
}

function difference(ours: readonly CellGrid[], theirs: readonly StrictSheet[]): string | null {
  const names = (sheets: readonly { readonly hidden: boolean }[], name: (index: number) => string): string =>
    JSON.stringify(sheets.map(({ hidden }, index) => [name(index), hidden]));
  const [a, b] = [names(ours, (at) => ours[at]!.sheet), names(theirs, (at) => theirs[at]!.name)];
  if (a !== b) return `sheets ${a} for ${b}`;
  for (const [index, { rows, sheet }] of ours.entries()) {
    const { cells } = theirs[index]!;
    const places = new Set(cells.keys());
    rows.forEach((row, r) => row?.forEach((cell, c) => cell && places.add(`${r},${c}`)));
    for (const place of places) {
      const [r = 0, c = 0] = place.split(',').map(Number);
      const [own, strict] = [rows[r]?.[c], cells.get(place)];
      if (!isAlike(own, strict))
        return `${sheet} ${place}: ${JSON.stringify(own)} for ${JSON.stringify(strict)}`;
    }
  }
  return null;
}

function isAlike(ours: Cell | undefined, theirs: StrictCell | undefined): boolean {
  if (!ours || !theirs) return !ours && !theirs;
  if (ours.uncalculated)
    return theirs.formula && [0, '', null].includes(theirs.value as number | string | null);
  if (ours.error !== undefined || theirs.error !== undefined) return ours.error === theirs.error;
  const isSame =
    ours.value === theirs.value ||
    // Dates of the 1904 system are told in that of 1900; texts end where cells of Excel do.
    (ours.date === true && typeof theirs.value === 'number' && ours.value === theirs.value + 1462) ||
    (typeof theirs.value === 'string' && ours.value === theirs.value.slice(0, 32_767));
  return isSame && (ours.percent ?? false) === theirs.percent;
}
