import type { CellRange } from '../cell-grid';
import { hostError } from './host-error';
import { rangeAt } from './range-at';

/** How often a sheet is halved in search of a part with few enough merged ranges. */
const DEEPEST = 6;

/** Asks for the merged ranges that begin in an area; they are there after the next sync. */
export function askMerges(sheet: Excel.Worksheet, area: CellRange): () => readonly CellRange[] {
  const merges = rangeAt(sheet, area).getMergedAreasOrNullObject();
  merges.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  merges.untrack();
  return () =>
    merges.isNullObject
      ? []
      : merges.areas.items.map(({ rowIndex: top, columnIndex: left, rowCount, columnCount }) => ({
          top,
          left,
          bottom: top + rowCount - 1,
          right: left + columnCount - 1,
        }));
}

/**
 * The merged ranges of a sheet where the host refused to give all at once: more than 512 are refused, so parts of the sheet
 * are asked for, halved until they are given. null where even the smallest part is refused: then nothing is known.
 */
export async function readMergesByParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: CellRange,
  depth = 0,
): Promise<readonly CellRange[] | null> {
  const asked = askMerges(sheet, area);
  try {
    await context.sync();
    return asked();
  } catch (error) {
    if (hostError(error, 'nothing').reason !== 'unknown') throw error;
  }
  if (depth === DEEPEST || area.top === area.bottom) return null;
  const middle = Math.floor((area.top + area.bottom) / 2);
  const upper = await readMergesByParts(context, sheet, { ...area, bottom: middle }, depth + 1);
  const lower = upper && (await readMergesByParts(context, sheet, { ...area, top: middle + 1 }, depth + 1));
  return upper && lower && withoutRepeats([...upper, ...lower]);
}

/** A range over the border of two parts may be given with both. */
function withoutRepeats(areas: readonly CellRange[]): readonly CellRange[] {
  return [...new Map(areas.map((area) => [`${area.top}:${area.left}`, area])).values()];
}
