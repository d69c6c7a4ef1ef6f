import type { CellRange } from '../cell-grid';
import { HostError } from '../host-workbook';
import { codeOf } from './host-error';
import { rangeAt } from './range-at';

/** What can be asked of the cells of a range; each answer is an array of rows. */
export type CellProperty = 'values' | 'formulas' | 'numberFormat';

/** What is asked of the cells of each sheet, by its place in the list. */
export type PropertiesOf = (sheet: number) => readonly CellProperty[];

/** A rectangle of cells as it was read. */
export interface ReadBlock {
  readonly top: number;
  readonly left: number;
  readonly cells: Readonly<Record<CellProperty, readonly (readonly unknown[])[]>>;
}

/** A rectangle of one of the sheets that are read, by its place in the list. */
export interface SheetArea {
  readonly index: number;
  readonly area: CellRange;
}

/** Cells of one request where a sheet goes on beyond the window: some 2 MB of the 5 MB that Excel on the web gives. */
const CHUNK_CELLS = 40_000;

/** Ranges of one request: each costs some 500 bytes. */
const MOST_RANGES = 500;

/** Excel on the web gives 5 MB; every host refuses ranges of more than five million cells. */
const TOO_LARGE = new Set(['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit']);

/** The host would have to give more than it can. */
export const isTooLarge = (error: unknown): boolean => TOO_LARGE.has(codeOf(error));

export const cellsIn = ({ top, left, bottom, right }: CellRange): number =>
  (bottom - top + 1) * (right - left + 1);

/** Cells of rectangles together. */
export const sizeOf = (areas: readonly SheetArea[]): number =>
  areas.reduce((sum, { area }) => sum + cellsIn(area), 0);

/**
 * The cells of a range that was loaded; null where the host gave nothing in the place of an error that says too much was
 * asked for (OfficeDev/office-js issue 6781).
 */
export function blockOf(
  range: Excel.Range,
  top: number,
  left: number,
  properties: readonly CellProperty[],
): ReadBlock | null {
  const cells: Record<CellProperty, readonly (readonly unknown[])[]> = {
    values: [],
    formulas: [],
    numberFormat: [],
  };
  for (const property of properties) {
    const rows = range[property] as unknown[][] | null;
    if (rows === null) return null;
    cells[property] = rows;
  }
  return { top, left, cells };
}

function chunks({ index, area }: SheetArea): SheetArea[] {
  const rows = Math.max(1, Math.floor(CHUNK_CELLS / (area.right - area.left + 1)));
  const result: SheetArea[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    result.push({ index, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) } });
  }
  return result;
}

/** Rectangles together as far as one request has room for them. */
function packs(areas: readonly SheetArea[]): SheetArea[][] {
  const result: SheetArea[][] = [];
  let room = 0;
  for (const one of areas.flatMap(chunks)) {
    const cells = cellsIn(one.area);
    const pack = result.at(-1);
    if (pack && cells <= room && pack.length < MOST_RANGES) pack.push(one);
    else {
      result.push([one]);
      room = CHUNK_CELLS;
    }
    room -= cells;
  }
  return result;
}

/**
 * The cells of rectangles, by sheet, in as few requests as the host allows.
 * @throws HostError too-large where not even a row is given
 */
export async function readAreas(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  areas: readonly SheetArea[],
  properties: PropertiesOf,
): Promise<ReadonlyMap<number, readonly ReadBlock[]>> {
  const found = new Map<number, ReadBlock[]>();
  for (const pack of packs(areas)) {
    for (const { index, block } of await readPack(context, sheets, pack, properties)) {
      found.set(index, [...(found.get(index) ?? []), block]);
    }
  }
  return found;
}

interface IndexedBlock {
  readonly index: number;
  readonly block: ReadBlock;
}

/** Halves what is too large for the host until it is given. */
async function readPack(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  pack: readonly SheetArea[],
  properties: PropertiesOf,
): Promise<IndexedBlock[]> {
  const asked = pack.flatMap(({ index, area }) => {
    const sheet = sheets[index];
    if (!sheet) return [];
    const range = rangeAt(sheet, area);
    range.load(properties(index).join(','));
    return [{ index, area, range }];
  });
  try {
    await context.sync();
    const blocks = asked.map(({ index, area, range }) => ({
      index,
      block: blockOf(range, area.top, area.left, properties(index)),
    }));
    if (blocks.every((one): one is IndexedBlock => one.block !== null)) return blocks;
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const halves = halvesOf(pack);
  const first = await readPack(context, sheets, halves[0], properties);
  return [...first, ...(await readPack(context, sheets, halves[1], properties))];
}

function halvesOf(pack: readonly SheetArea[]): readonly [readonly SheetArea[], readonly SheetArea[]] {
  const [only] = pack;
  if (pack.length !== 1 || !only) {
    const middle = Math.ceil(pack.length / 2);
    return [pack.slice(0, middle), pack.slice(middle)];
  }
  const { index, area } = only;
  if (area.top === area.bottom) throw new HostError('too-large', 'nothing', 'a row that is not given');
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [[{ index, area: { ...area, bottom: middle } }], [{ index, area: { ...area, top: middle + 1 } }]];
}
