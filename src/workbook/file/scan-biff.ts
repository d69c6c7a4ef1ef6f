import { MARKER_NAME } from '../sheet-document';
import { UnreadableFileError } from './errors';
import { MOST_CELLS, MOST_MERGES, MOST_OTHER_ELEMENTS, MOST_SHEETS } from './limits';

/** How many cells a record of this length holds. */
type CellCount = (length: number) => number;

const one: CellCount = () => 1;

/** Records that hold cells ([MS-XLS] 2.3 and the older formats). */
const CELLS: ReadonlyMap<number, CellCount> = new Map([
  ...[
    0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x00d6, 0x00fd, 0x0203, 0x0204, 0x0205, 0x0206, 0x027e, 0x0406,
  ].map((type) => [type, one] as const),
  [0x00bd, (length: number) => (length - 6) / 6],
  [0x00be, (length: number) => (length - 6) / 2],
]);

/**
 * Records that the reader needs besides cells: the beginning and end of sheets, names of sheets and their places, date
 * system, code page, strings, formats, merges, widths, our own marker. All others (drawings, links, queries, protection)
 * are passed over: a hyperlink over a whole sheet alone would keep the library busy for minutes.
 */
const NEEDED: ReadonlySet<number> = new Set([
  0x0009, 0x0209, 0x0409, 0x0809, 0x000a, 0x0085, 0x0022, 0x0042, 0x00fc, 0x041e, 0x001e, 0x0043, 0x0243,
  0x0443, 0x00e0, 0x0007, 0x0207, 0x0000, 0x0200, 0x0201, 0x0001,
]);

const FILE_PASS = 0x002f;
const BOF: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
const END_OF_SHEET = 0x000a;
const SHEET = 0x0085;
const STRINGS = 0x00fc;
const CONTINUE = 0x003c;
const MERGES = 0x00e5;
const COLUMNS = 0x007d;
const DEFINED_NAME = 0x0018;

/** The library knows this record (the selected cells) and does nothing with it. */
const IGNORED = 0x001d;

/** The library looks up every character of the strings among all continued records: their product is its work. */
const MOST_STRING_WORK = 2_000_000_000;

interface RecordAt {
  readonly type: number;
  readonly at: number;
  readonly length: number;
}

/**
 * The stream of an old .xls workbook, proven and with all records that are not needed blanked out. The number of cells,
 * merges and sheets is counted before the library sees any of them.
 * @throws UnreadableFileError damaged, too-large, or encrypted
 */
export function prepareBiff(stream: Uint8Array): Uint8Array {
  const bytes = stream.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const budget = new Budget();
  if (view.byteLength < 2 || !BOF.has(view.getUint16(0, true))) throw new UnreadableFileError('damaged');
  let passed = false;
  for (const record of recordsOf(view)) {
    const { type, at, length } = record;
    if (type === FILE_PASS) throw new UnreadableFileError('encrypted');
    passed = type === CONTINUE ? passed : !isNeeded(view, record);
    if (passed) view.setUint16(at, IGNORED, true);
    else budget.spend(type, length);
  }
  budget.settle();
  return bytes;
}

function* recordsOf(view: DataView): Generator<RecordAt> {
  let last = -1;
  let depth = 0;
  for (let at = 0; at + 4 <= view.byteLength;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (type === 0 && last === END_OF_SHEET) return;
    if (depth === 0 && !BOF.has(type)) return;
    if (at + 4 + length > view.byteLength) throw new UnreadableFileError('damaged', 'record cut off');
    yield { type, at, length };
    if (BOF.has(type)) depth += 1;
    if (type === END_OF_SHEET) depth -= 1;
    last = type;
    at += 4 + length;
  }
  if (depth > 0) throw new UnreadableFileError('damaged', 'stream cut off');
}

/** Records whose own counts say more than they hold would be read beyond their end. */
function isNeeded(view: DataView, { type, at, length }: RecordAt): boolean {
  if (type === MERGES) return length >= 2 && length >= 2 + view.getUint16(at + 4, true) * 8;
  if (type === COLUMNS) return length >= 4 && view.getUint16(at + 6, true) <= 256;
  if (type === DEFINED_NAME) return holdsMarker(view, at + 4, length);
  return NEEDED.has(type) || CELLS.has(type);
}

/** Other names may refer to records that are blanked out. */
function holdsMarker(view: DataView, at: number, length: number): boolean {
  const record = new Uint8Array(view.buffer, view.byteOffset + at, length);
  return new TextDecoder('latin1').decode(record).includes(MARKER_NAME);
}

class Budget {
  private cells = 0;
  private merges = 0;
  private sheets = 0;
  private others = 0;
  private strings = 0;
  private continued = 0;
  private inStrings = false;

  spend(type: number, length: number): void {
    this.cells += CELLS.get(type)?.(length) ?? 0;
    if (type === MERGES) this.merges += (length - 2) / 8;
    if (type === SHEET) this.sheets += 1;
    if (type !== CONTINUE) this.inStrings = type === STRINGS;
    if (this.inStrings) {
      this.strings += length;
      this.continued += 1;
    }
    if (!CELLS.has(type)) this.others += 1;
  }

  settle(): void {
    const tooLarge =
      this.cells > MOST_CELLS ||
      this.merges > MOST_MERGES ||
      this.sheets > MOST_SHEETS ||
      this.others > MOST_OTHER_ELEMENTS ||
      this.strings * this.continued > MOST_STRING_WORK;
    if (tooLarge) throw new UnreadableFileError('too-large');
  }
}
