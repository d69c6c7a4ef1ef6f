import { MARKER_NAME } from '../sheet-document';
import { SheetFacts } from './biff-facts';
import type { Budget } from './budget';
import { UnreadableFileError } from './errors';

/** What must be true of a record: its least length, and where texts begin in it (four bytes of length, two a letter). */
interface Shape {
  readonly least: number;
  readonly texts?: readonly number[];
  /** Where a byte says whether more than plain text follows; the rest of a rich text is not read. */
  readonly flags?: number;
}

const ROW = 0;
const LAST_CELL = 18;
const STRING = 19;
const NAME = 39;
const RICH_CELL = 62;
const SHEET = 156;
const MERGE = 176;

/** Between them stand records of later versions, under numbers that mean something else elsewhere. */
const FUTURE_BEGIN = 35;
const FUTURE_END = 36;

/** Records that are read ([MS-XLSB] 2.3): rows, cells, strings, formats, sheets, merges, our own marker. */
const SHAPES: ReadonlyMap<number, Shape> = new Map<number, Shape>([
  [ROW, { least: 12 }],
  [1, { least: 8 }],
  [2, { least: 12 }],
  [3, { least: 9 }],
  [4, { least: 9 }],
  [5, { least: 16 }],
  [6, { least: 12, texts: [8] }],
  [7, { least: 12 }],
  [8, { least: 12, texts: [8] }],
  [9, { least: 16 }],
  [10, { least: 9 }],
  [11, { least: 9 }],
  [12, { least: 4 }],
  [13, { least: 8 }],
  [14, { least: 5 }],
  [15, { least: 5 }],
  [16, { least: 12 }],
  [17, { least: 8, texts: [4] }],
  [LAST_CELL, { least: 8 }],
  [STRING, { least: 5, texts: [1], flags: 0 }],
  [NAME, { least: 13, texts: [9] }],
  [44, { least: 6, texts: [2] }],
  [47, { least: 16 }],
  [RICH_CELL, { least: 13, texts: [9], flags: 8 }],
  [148, { least: 16 }],
  [153, { least: 8 }],
  [SHEET, { least: 16, texts: [8] }],
  [MERGE, { least: 16 }],
  [617, { least: 0 }],
  [618, { least: 0 }],
]);

/** A binary part made safe for the library, and what it says beside its values. */
export interface PreparedBiff12 {
  readonly bytes: Uint8Array;
  readonly facts: SheetFacts;
  /** Sheets that the part names, by the links to their parts; the workbook part alone has them. */
  readonly sheets: readonly string[];
  /** The workbook asks to be calculated when it is opened. */
  readonly calculationWanted: boolean;
}

/**
 * A binary part of an .xlsb workbook, proven and cut down to the records that are read.
 * @throws UnreadableFileError damaged or too-large
 */
export function prepareBiff12(bytes: Uint8Array, budget: Budget): PreparedBiff12 {
  // A copy, which slice is not for a Buffer of Node.
  const kept = new Uint8Array(bytes);
  const view = new DataView(kept.buffer, kept.byteOffset, kept.byteLength);
  const facts = new PartFacts(view);
  let filled = 0;
  let future = false;
  for (let at = 0; at < bytes.length;) {
    const start = at;
    let type = bytes[at++] ?? 0;
    if (type >= 0x80) type = (type & 0x7f) | (((bytes[at++] ?? 0) & 0x7f) << 7);
    let length = 0;
    for (let shift = 0, more = true; more && shift < 28; shift += 7) {
      const byte = bytes[at++] ?? 0;
      length |= (byte & 0x7f) << shift;
      more = byte >= 0x80;
    }
    const body = at;
    at += length;
    if (at > bytes.length) throw new UnreadableFileError('damaged', 'record cut off');
    if (type === FUTURE_BEGIN || type === FUTURE_END) future = type === FUTURE_BEGIN;
    if (!future) facts.addUnread(type, body, at - body);
    const shape = SHAPES.get(type);
    if (!shape || future || (type === NAME && !holdsMarker(bytes.subarray(body, at)))) continue;
    const isCell = (type > ROW && type <= STRING) || type === RICH_CELL;
    budget.add(isCell ? 'c' : type === MERGE ? 'mergeCell' : type === SHEET ? 'sheet' : 'record');
    check(view, shape, body, length, type);
    facts.add(type, body);
    if (shape.flags !== undefined) kept[body + shape.flags] = 0;
    // What is kept moves to the front; it never passes what is still to be read.
    kept.copyWithin(filled, start, at);
    filled += at - start;
  }
  return {
    bytes: kept.subarray(0, filled),
    facts: facts.sheet,
    sheets: facts.sheets,
    calculationWanted: facts.calculationWanted,
  };
}

const COLUMNS = 60;
const CALCULATION = 157;
const FORMULA_TEXT = 8;
const FORMULA_NUMBER = 9;
const FORMULA_ERROR = 11;

/** Reads what a part says beside its values ([MS-XLSB] 2.4.730, 2.4.350, 2.4.312). It must be asked before records are moved. */
class PartFacts {
  readonly sheet = new SheetFacts();
  readonly sheets: string[] = [];
  calculationWanted = false;
  #row = 0;

  constructor(private readonly view: DataView) {}

  /** A record that the library does not see. */
  addUnread(type: number, body: number, length: number): void {
    const { view } = this;
    if (type === CALCULATION && length >= 26) {
      this.calculationWanted = (view.getUint8(body + 24) & 1) !== 0;
    } else if (type === COLUMNS && length >= 18) {
      const isHidden = (view.getUint8(body + 16) & 1) !== 0 || view.getUint32(body + 8, true) === 0;
      const [from, to] = [view.getUint32(body, true), view.getUint32(body + 4, true)];
      if (isHidden) this.sheet.hiddenColumns.push({ from, to });
    }
  }

  /** A record whose shape is proven. */
  add(type: number, body: number): void {
    const { view, sheet } = this;
    if (type === ROW) {
      this.#row = view.getUint32(body, true);
      const isHidden = (view.getUint8(body + 11) & 0x10) !== 0;
      if (isHidden) sheet.hiddenRows.push({ from: this.#row, to: this.#row });
    } else if (type === SHEET) {
      this.sheets.push(wideText(view, body + 8));
    } else if (type >= FORMULA_TEXT && type <= FORMULA_ERROR) {
      const isNothing =
        (type === FORMULA_TEXT && view.getUint32(body + 8, true) === 0) ||
        (type === FORMULA_NUMBER && view.getFloat64(body + 8, true) === 0);
      const column = view.getUint32(body, true);
      sheet.formulas.push({ row: this.#row, column, stored: isNothing ? 'zero' : 'result' });
    }
  }
}

function wideText(view: DataView, at: number): string {
  const letters = view.getUint32(at, true);
  if (letters === ABSENT) return '';
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 4, letters * 2);
  return new TextDecoder('utf-16le').decode(bytes);
}

function check(view: DataView, shape: Shape, body: number, length: number, type: number): void {
  let sound = length >= shape.least;
  for (const offset of sound ? (shape.texts ?? []) : []) {
    let end = textEnd(view, body, offset, length);
    // The name of a sheet follows its link.
    if (type === SHEET) end = textEnd(view, body, end, length);
    sound = end <= length;
  }
  if (!sound) throw new UnreadableFileError('damaged', 'record too short');
}

/** The length of a text that is not there. */
const ABSENT = 0xffffffff;

function textEnd(view: DataView, body: number, offset: number, length: number): number {
  if (offset + 4 > length) return Infinity;
  const letters = view.getUint32(body + offset, true);
  return offset + 4 + (letters === ABSENT ? 0 : letters * 2);
}

function holdsMarker(record: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(record).replaceAll('\0', '').includes(MARKER_NAME);
}
