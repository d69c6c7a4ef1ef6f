import type { CellRange } from '../cell-grid';
import { rangeAt } from './range-at';
import { cellsIn, sizeOf, type SheetArea } from './read-areas';

/** Into so many parts a rectangle is divided, down and across, to find where its cells are. */
const BANDS_DOWN = 32;
const BANDS_ACROSS = 4;

/** A rectangle that is smaller is read as it is. */
const SMALL = 4_000;

/** Rectangles that are divided in one request: each of their parts costs some 500 bytes of the 5 MB that Excel on the web takes. */
const MOST_DIVIDED = 30;

/** After so many requests what is still too large is full of cells, or strewn with them. */
const MOST_ROUNDS = 2;

/** First and last of `count` parts of a range of numbers, about equal. */
function bands(first: number, last: number, count: number): readonly (readonly [number, number])[] {
  const size = Math.ceil((last - first + 1) / count);
  return Array.from({ length: Math.ceil((last - first + 1) / size) }, (_, band) => [
    first + band * size,
    Math.min(last, first + (band + 1) * size - 1),
  ]);
}

function parts({ index, area }: SheetArea): readonly SheetArea[] {
  return bands(area.top, area.bottom, BANDS_DOWN).flatMap(([top, bottom]) =>
    bands(area.left, area.right, BANDS_ACROSS).map(([left, right]) => ({
      index,
      area: { top, left, bottom, right },
    })),
  );
}

/** Asks for the used part of a rectangle; it is there after the next sync, null where nothing is used. */
function askUsed(sheet: Excel.Worksheet, area: CellRange): () => CellRange | null {
  const used = rangeAt(sheet, area).getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  used.untrack();
  return () => usedArea(used);
}

/** Where a used range lies; null when nothing is used. */
export function usedArea(used: Excel.Range): CellRange | null {
  if (used.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/**
 * Smaller rectangles that hold all cells of large ones. A host tells the used range of a sheet as one rectangle, and a
 * single cell in its last row makes that a million rows; so it is asked for the used range of parts of it, and for those
 * of their parts, in at most two requests.
 * @param room no more is asked for once all together have no more cells than these
 */
export async function narrowed(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  areas: readonly SheetArea[],
  room: number,
): Promise<readonly SheetArea[]> {
  let found = areas;
  for (let round = 0; round < MOST_ROUNDS && sizeOf(found) > room; round += 1) {
    const large = found.filter(({ area }) => cellsIn(area) > SMALL).slice(0, MOST_DIVIDED);
    const left = found.filter((one) => !large.includes(one));
    const asked = large.flatMap(parts);
    const answers = asked.flatMap(({ index, area }) => {
      const sheet = sheets[index];
      return sheet ? [{ index, answer: askUsed(sheet, area) }] : [];
    });
    await context.sync();
    found = [
      ...left,
      ...answers.flatMap(({ index, answer }) => {
        const area = answer();
        return area ? [{ index, area }] : [];
      }),
    ];
  }
  return found;
}
