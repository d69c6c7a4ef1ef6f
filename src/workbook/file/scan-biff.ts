import { MARKER_NAME } from '../sheet-document';
import { BiffFacts, FORMULA, type BinaryFacts } from './biff-facts';
import { UnreadableFileError } from './errors';
import { MOST_CELL_PLACES, MOST_MERGES, MOST_OTHER_ELEMENTS, MOST_SHEETS } from './limits';

const END_OF_SHEET = 0x000a;
const DEFINED_NAME = 0x0018;
const FILE_PASS = 0x002f;
const CONTINUE = 0x003c;
const SHEET = 0x0085;
const MERGES = 0x00e5;
const STRINGS = 0x00fc;
const BEGIN = 0x0809;

/** Excel 5 and 95, Excel 97 and later, and 0 as scripts write it that put out bare records. */
const VERSIONS: ReadonlySet<number> = new Set([0x0000, 0x0500, 0x0600]);
const EXCEL_97 = 0x0600;

/** One record; `body` is where its data start, `whole` its length with what is continued behind it. */
interface BiffRecord {
  readonly type: number;
  readonly at: number;
  readonly body: number;
  readonly length: number;
  readonly whole: number;
}

type Test = (view: DataView, record: BiffRecord, version: number) => boolean;

/** What must be true of a record with cells, and how many cells it holds. */
type CellRecord = readonly [Test, (length: number) => number];

const atLeast =
  (least: number): Test =>
  (_, { length }) =>
    length >= least;

/** A text whose two bytes of length stand there must end within the record. */
const textAt =
  (offset: number): Test =>
  (view, { body, length, whole }) =>
    length >= offset + 2 && view.getUint16(body + offset, true) <= whole - offset - 2;

const any: Test = () => true;

/** Records that hold cells ([MS-XLS] 2.4). */
const CELLS: ReadonlyMap<number, CellRecord> = new Map<number, CellRecord>([
  [FORMULA, [atLeast(22), () => 1]],
  [0x00bd, [(_, { length }) => length >= 12 && length % 6 === 0, (length) => (length - 6) / 6]],
  [0x00be, [(_, { length }) => length >= 8 && length % 2 === 0, (length) => (length - 6) / 2]],
  [0x00d6, [textAt(6), () => 1]],
  [0x00fd, [atLeast(10), () => 1]],
  [0x0201, [atLeast(6), () => 1]],
  [0x0203, [atLeast(14), () => 1]],
  [0x0204, [textAt(6), () => 1]],
  [0x0205, [atLeast(8), () => 1]],
  [0x027e, [atLeast(10), () => 1]],
]);

/**
 * Other records that are read: the beginning and end of sheets, their names and places, date system, code page, strings,
 * results of formulas, formats, merges, widths, our own marker. All that remain (drawings, links, queries, protection)
 * are blanked out: one hyperlink over a whole sheet would keep the library busy for minutes.
 */
const NEEDED: ReadonlyMap<number, Test> = new Map([
  [END_OF_SHEET, any],
  [DEFINED_NAME, atLeast(14)],
  [0x0022, atLeast(2)],
  [0x0042, atLeast(2)],
  [0x007d, (view, { body, length }) => length >= 8 && view.getUint16(body + 2, true) <= 256],
  [SHEET, (view, { body, length }) => length >= 7 && view.getUint8(body + 6) <= length - 7],
  [0x00e0, atLeast(16)],
  [MERGES, (view, { body, length }) => length >= 2 && view.getUint16(body, true) * 8 <= length - 2],
  [STRINGS, atLeast(8)],
  [0x0200, atLeast(10)],
  [0x0207, textAt(0)],
  [0x041e, (view, record, version) => (version === EXCEL_97 ? textAt(2) : atLeast(3))(view, record, version)],
  [BEGIN, atLeast(4)],
]);

/** The library knows this record (the selected cells) and does nothing with it. */
const IGNORED = 0x001d;

/** Where a formula says how long it is, and what it says when there is nothing to read. */
const FORMULA_LENGTH = 20;
const NO_FORMULA = 0xffff;

/** The library looks up every character of the strings among all continued records: their product is its work. */
const MOST_STRING_WORK = 2_000_000_000;

/** A binary workbook made safe for the library, and what it says beside its values. */
export interface PreparedBiff {
  readonly bytes: Uint8Array;
  readonly facts: BinaryFacts;
}

/**
 * The stream of an .xls workbook, proven, without its formulas, and with all records blanked out that are not needed.
 * Cells, merges and sheets are counted before the library sees any of them.
 * @throws UnreadableFileError not-a-workbook before Excel 5, damaged, too-large, or encrypted
 */
export function prepareBiff(stream: Uint8Array): PreparedBiff {
  // A copy, which slice is not for a Buffer of Node.
  const bytes = new Uint8Array(stream);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint16(0, true) !== BEGIN) throw new UnreadableFileError('damaged');
  const version = view.getUint16(4, true);
  if (!VERSIONS.has(version)) throw new UnreadableFileError('not-a-workbook', 'before Excel 5');
  const budget = new BiffBudget();
  const facts = new BiffFacts();
  let kept = false;
  for (const record of recordsOf(view)) {
    const { type, at, body, length } = record;
    if (type === FILE_PASS) throw new UnreadableFileError('encrypted');
    if (type !== CONTINUE) kept = isKept(view, record, version);
    facts.add(view, type, at, body, length);
    if (!kept) view.setUint16(at, IGNORED, true);
    else budget.spend(type, length);
    if (type === FORMULA) view.setUint16(body + FORMULA_LENGTH, NO_FORMULA, true);
  }
  budget.settle();
  return { bytes, facts: facts.whole() };
}

function* recordsOf(view: DataView): Generator<BiffRecord> {
  const fits = (at: number): boolean => at + 4 <= view.byteLength;
  const end = (at: number): number => at + 4 + view.getUint16(at + 2, true);
  let last = -1;
  let depth = 0;
  for (let at = 0; fits(at); at = end(at)) {
    const type = view.getUint16(at, true);
    if ((type === 0 && last === END_OF_SHEET) || (depth === 0 && type !== BEGIN)) return;
    if (end(at) > view.byteLength) throw new UnreadableFileError('damaged', 'record cut off');
    const length = end(at) - at - 4;
    let whole = length;
    if (type !== CONTINUE) {
      for (let next = end(at); fits(next) && view.getUint16(next, true) === CONTINUE; next = end(next)) {
        whole += end(next) - next - 4;
      }
    }
    yield { type, at, body: at + 4, length, whole };
    if (type === BEGIN) depth += 1;
    if (type === END_OF_SHEET) depth -= 1;
    last = type;
  }
  if (depth > 0) throw new UnreadableFileError('damaged', 'stream cut off');
}

function isKept(view: DataView, record: BiffRecord, version: number): boolean {
  const sound = CELLS.get(record.type)?.[0] ?? NEEDED.get(record.type);
  if (sound && !sound(view, record, version)) throw new UnreadableFileError('damaged', 'record too short');
  return sound !== undefined && (record.type !== DEFINED_NAME || holdsMarker(view, record));
}

/** Other names may refer to records that are blanked out. */
function holdsMarker(view: DataView, { body, length }: BiffRecord): boolean {
  const record = new Uint8Array(view.buffer, view.byteOffset + body, length);
  return new TextDecoder('latin1').decode(record).includes(MARKER_NAME);
}

class BiffBudget {
  private cells = 0;
  private merges = 0;
  private sheets = 0;
  private others = 0;
  private strings = 0;
  private continued = 0;
  private inStrings = false;

  spend(type: number, length: number): void {
    this.cells += CELLS.get(type)?.[1](length) ?? 0;
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
      this.cells > MOST_CELL_PLACES ||
      this.merges > MOST_MERGES ||
      this.sheets > MOST_SHEETS ||
      this.others > MOST_OTHER_ELEMENTS ||
      this.strings * this.continued > MOST_STRING_WORK;
    if (tooLarge) throw new UnreadableFileError('too-large');
  }
}
