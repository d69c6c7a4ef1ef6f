import { rangeAddress, type CellRange } from '../cell-grid';
import { HostError } from '../host-workbook';
import { MOST_CELLS } from '../limits';
import { narrowed, usedArea } from './far-cells';
import { rangeAt } from './range-at';
import {
  blockOf,
  cellsIn,
  isTooLarge,
  readAreas,
  sizeOf,
  type CellProperty,
  type PropertiesOf,
  type ReadBlock,
  type SheetArea,
} from './read-areas';

/** What was read of a sheet. */
export interface UsedCells {
  readonly blocks: readonly ReadBlock[];
  /** All that is used, as one rectangle; null when nothing is. */
  readonly used: CellRange | null;
  /** Whether its rows and columns are hidden; null where some are. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  /** What of it was not read, because it holds more cells than are read, or cells too far apart to be found. */
  readonly unread: readonly CellRange[];
}

/**
 * What is asked of each sheet at once, before its size is known: every sheet of one agency lies inside, and so do most of
 * a province. The full window is 100,000 cells, of which a host gives only the used part.
 */
const WINDOW: CellRange = { top: 0, left: 0, bottom: 1999, right: 49 };

type Sheets = readonly Excel.Worksheet[];

interface Asked {
  readonly used: Excel.Range;
  readonly window: Excel.Range | null;
}

/** A sheet whose size is known. */
interface Sized {
  readonly used: CellRange | null;
  /** What of the window was given; null when it has to be asked for again. */
  readonly window: readonly ReadBlock[] | null;
  /** What lies inside the window and beyond it. */
  readonly inside: readonly CellRange[];
  readonly beyond: readonly CellRange[];
}

/**
 * All used cells of the sheets, in one request; where that is more than the host gives, in as many as it takes. Formats
 * do not count as use: a sheet that is formatted to its last row is as large as its content. What lies far beyond the
 * window is left out where it would be more than is read.
 * @param also asks for more in the same request
 * @throws HostError too-large, with the name of the sheet
 */
export async function readUsedCells(
  context: Excel.RequestContext,
  sheets: Sheets,
  names: readonly string[],
  properties: PropertiesOf,
  also: () => void = () => undefined,
): Promise<readonly UsedCells[]> {
  const asked = await askAll(context, sheets, properties, also);
  const sized = asked.map((one, index) => sizedOf(one, properties(index)));
  const room = roomBeyond(sized, names);
  const beyond = await chooseBeyond(context, sheets, sized, room);
  const again = sized.flatMap(({ window, inside }, index) =>
    window === null ? inside.map((area) => ({ index, area })) : [],
  );
  const read = await readAreas(context, sheets, [...again, ...beyond.areas], properties);
  return sized.map(({ used, window, beyond: parts }, index) => ({
    blocks: [...(window ?? []), ...(read.get(index) ?? [])],
    used,
    rowsHidden: used && (asked[index]?.used.rowHidden ?? null),
    columnsHidden: used && (asked[index]?.used.columnHidden ?? null),
    unread: beyond.leftOut.has(index) ? parts : [],
  }));
}

/** Asks for everything at once; where that is too much, for the sizes alone. */
async function askAll(
  context: Excel.RequestContext,
  sheets: Sheets,
  properties: PropertiesOf,
  also: () => void,
): Promise<readonly Asked[]> {
  const asked = sheets.map((sheet, index) => ask(sheet, properties(index)));
  also();
  try {
    await context.sync();
    return asked;
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const sizes = sheets.map((sheet) => ask(sheet, null));
  also();
  await context.sync();
  return sizes;
}

function ask(sheet: Excel.Worksheet, properties: readonly CellProperty[] | null): Asked {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  used.untrack();
  if (!properties) return { used, window: null };
  const window = rangeAt(sheet, WINDOW).getUsedRangeOrNullObject(true);
  window.load(['rowIndex', 'columnIndex', ...properties].join(','));
  window.untrack();
  return { used, window };
}

function sizedOf({ used: range, window }: Asked, properties: readonly CellProperty[]): Sized {
  const used = usedArea(range);
  const block =
    window && !window.isNullObject
      ? blockOf(window, window.rowIndex, window.columnIndex, properties)
      : undefined;
  const given = window !== null && block !== null;
  return {
    used,
    window: given ? (block ? [block] : []) : null,
    inside: used ? insideWindow(used) : [],
    beyond: used ? beyondWindow(used) : [],
  };
}

const thatAre = (areas: readonly CellRange[]): CellRange[] =>
  areas.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);

const insideWindow = (area: CellRange): CellRange[] =>
  thatAre([
    { ...area, bottom: Math.min(area.bottom, WINDOW.bottom), right: Math.min(area.right, WINDOW.right) },
  ]);

/** What lies below the window, and what lies to its right. */
const beyondWindow = (area: CellRange): CellRange[] =>
  thatAre([
    { ...area, top: Math.max(area.top, WINDOW.bottom + 1) },
    { ...area, left: Math.max(area.left, WINDOW.right + 1), bottom: Math.min(area.bottom, WINDOW.bottom) },
  ]);

/** How many cells may still be read beyond the windows. @throws HostError too-large when those are too many already */
function roomBeyond(sized: readonly Sized[], names: readonly string[]): number {
  let room = MOST_CELLS;
  sized.forEach(({ used, inside }, index) => {
    for (const area of inside) room -= cellsIn(area);
    if (room >= 0) return;
    const largest = used ? rangeAddress(used) : '';
    throw new HostError('too-large', 'nothing', `used range ${largest}`, names[index] ?? null);
  });
  return room;
}

/** What to read beyond the windows, and the sheets of which nothing more is read: the largest ones, where all is too much. */
async function chooseBeyond(
  context: Excel.RequestContext,
  sheets: Sheets,
  sized: readonly Sized[],
  room: number,
): Promise<{ readonly areas: readonly SheetArea[]; readonly leftOut: ReadonlySet<number> }> {
  const all = sized.flatMap(({ beyond }, index) => beyond.map((area): SheetArea => ({ index, area })));
  if (sizeOf(all) <= room) return { areas: all, leftOut: new Set() };
  const found = await narrowed(context, sheets, all, room);
  const bySize = sized
    .map((_, index) => found.filter((one) => one.index === index))
    .sort((a, b) => sizeOf(a) - sizeOf(b));
  const areas: SheetArea[] = [];
  const leftOut = new Set<number>();
  let left = room;
  for (const own of bySize) {
    left -= sizeOf(own);
    if (left >= 0) areas.push(...own);
    else for (const { index } of own) leftOut.add(index);
  }
  return { areas, leftOut };
}
