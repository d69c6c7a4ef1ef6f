import { rangeAddress, type CellRange } from '../cell-grid';
import { HostError } from '../host-workbook';
import { MOST_CELLS } from '../limits';
import { codeOf } from './host-error';
import { rangeAt } from './range-at';

/** What can be asked of the cells of a range; each answer is an array of rows. */
export type CellProperty = 'values' | 'formulas' | 'numberFormat';

/** A rectangle of cells as it was read. */
export interface ReadBlock {
  readonly top: number;
  readonly left: number;
  readonly cells: Readonly<Record<CellProperty, readonly (readonly unknown[])[]>>;
}

/**
 * What is asked of each sheet at once, before its size is known: every sheet of one agency lies inside, and so do most of
 * a province. The full window is 100,000 cells, of which a host gives only the used part.
 */
const WINDOW: CellRange = { top: 0, left: 0, bottom: 1999, right: 49 };

/** Cells of one request where a sheet goes on beyond the window: some 2 MB of the 5 MB that Excel on the web gives. */
const CHUNK_CELLS = 40_000;

/** Excel on the web gives 5 MB; every host refuses ranges of more than five million cells. */
const TOO_LARGE = new Set(['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit']);

type Sheets = readonly Excel.Worksheet[];

interface Asked {
  readonly used: Excel.Range;
  readonly window: Excel.Range | null;
}

/**
 * All used cells of the sheets, in one request; where that is more than the host gives, in as many as it takes. Formats
 * do not count as use: a sheet that is formatted to its last row is as large as its content.
 * @param also asks for more in the same request
 * @throws HostError too-large, with the name of the sheet
 */
export async function readUsedCells(
  context: Excel.RequestContext,
  sheets: Sheets,
  names: readonly string[],
  properties: readonly CellProperty[],
  also: () => void = () => undefined,
): Promise<readonly (readonly ReadBlock[])[]> {
  let asked = sheets.map((sheet) => ask(sheet, properties));
  also();
  try {
    await context.sync();
  } catch (error) {
    if (!TOO_LARGE.has(codeOf(error))) throw error;
    asked = sheets.map((sheet) => ask(sheet, null));
    also();
    await context.sync();
  }
  const areas = asked.map(({ used }) => areaOf(used));
  refuseTooLarge(areas, names);
  const blocks: ReadBlock[][] = [];
  for (const [index, sheet] of sheets.entries()) {
    const area = areas[index];
    const window = asked[index]?.window ?? null;
    const own = window ? windowBlock(window, properties) : [];
    for (const rest of area ? beyond(area, window !== null) : []) {
      for (const chunk of chunks(rest)) own.push(...(await readRange(context, sheet, chunk, properties)));
    }
    blocks.push(own);
  }
  return blocks;
}

function ask(sheet: Excel.Worksheet, properties: readonly CellProperty[] | null): Asked {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  used.untrack();
  if (!properties) return { used, window: null };
  const window = rangeAt(sheet, WINDOW).getUsedRangeOrNullObject(true);
  window.load(['rowIndex', 'columnIndex', ...properties].join(','));
  window.untrack();
  return { used, window };
}

function areaOf(used: Excel.Range): CellRange | null {
  if (used.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

const cellsIn = ({ top, left, bottom, right }: CellRange): number => (bottom - top + 1) * (right - left + 1);

function refuseTooLarge(areas: readonly (CellRange | null)[], names: readonly string[]): void {
  let cells = 0;
  areas.forEach((area, index) => {
    cells += area ? cellsIn(area) : 0;
    if (cells <= MOST_CELLS) return;
    const largest = area ? rangeAddress(area) : '';
    throw new HostError('too-large', 'nothing', `used range ${largest}`, names[index] ?? null);
  });
}

function windowBlock(window: Excel.Range, properties: readonly CellProperty[]): ReadBlock[] {
  return window.isNullObject ? [] : [blockOf(window, window.rowIndex, window.columnIndex, properties)];
}

function blockOf(
  range: Excel.Range,
  top: number,
  left: number,
  properties: readonly CellProperty[],
): ReadBlock {
  const rowsOf = (property: CellProperty): unknown[][] =>
    properties.includes(property) ? range[property] : [];
  const cells = {
    values: rowsOf('values'),
    formulas: rowsOf('formulas'),
    numberFormat: rowsOf('numberFormat'),
  };
  return { top, left, cells };
}

/** What of a used range was not in the window: what lies below it and what lies to its right. */
function beyond(area: CellRange, windowRead: boolean): CellRange[] {
  if (!windowRead) return [area];
  const below = { ...area, top: Math.max(area.top, WINDOW.bottom + 1) };
  const beside = {
    ...area,
    left: Math.max(area.left, WINDOW.right + 1),
    bottom: Math.min(area.bottom, WINDOW.bottom),
  };
  return [below, beside].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

function chunks(area: CellRange): CellRange[] {
  const rows = Math.max(1, Math.floor(CHUNK_CELLS / (area.right - area.left + 1)));
  const result: CellRange[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    result.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return result;
}

/** Halves a range of long texts until the host gives it. */
async function readRange(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: CellRange,
  properties: readonly CellProperty[],
): Promise<ReadBlock[]> {
  const range = rangeAt(sheet, area);
  range.load(properties.join(','));
  try {
    await context.sync();
    return [blockOf(range, area.top, area.left, properties)];
  } catch (error) {
    if (!TOO_LARGE.has(codeOf(error)) || area.top === area.bottom) throw error;
    const middle = Math.floor((area.top + area.bottom) / 2);
    const upper = await readRange(context, sheet, { ...area, bottom: middle }, properties);
    return [...upper, ...(await readRange(context, sheet, { ...area, top: middle + 1 }, properties))];
  }
}
