import type { Budget } from './budget';
import { UnreadableFileError } from './errors';
import { MOST_CELLS, SHEET_COLUMNS, SHEET_ROWS } from './limits';
import { scanXml, type ScannedTag } from './scan-xml';
import { attribute } from './xml';

/** Written over the first letter of an element that the library must not see. */
const NOTHING = 0x5f;

/**
 * Proves a part of an .xlsx workbook and counts what it holds. A cell must name a place on the sheet: of "A-5" the
 * library would make A5, and put the value over the one that is there. Hyperlinks are blanked out in `bytes`: the library would
 * make a cell for every position of their ranges.
 * @throws UnreadableFileError
 */
export function scanOfficePart(bytes: Uint8Array, budget: Budget): void {
  scanXml(bytes, (tag) => {
    const { name, nameStart } = tag;
    if (name === 'hyperlink') bytes[nameStart] = NOTHING;
    if (name === 'c' && !isPlaced(bytes, tag)) throw new UnreadableFileError('damaged', 'cell in no place');
    budget.add(name);
  });
}

/**
 * Proves a part of an .ods workbook. A repeated cell with content counts as often as it is repeated, by its row too.
 * @throws UnreadableFileError
 */
export function scanOpenDocument(bytes: Uint8Array, budget: Budget): void {
  let rows = 1;
  scanXml(bytes, (tag) => {
    budget.add(tag.name);
    if (tag.name === 'table-row') rows = count(bytes, tag, 'table:number-rows-repeated');
    else if (tag.name === 'covered-table-cell') {
      budget.addCells(count(bytes, tag, 'table:number-columns-repeated') - 1);
    } else if (tag.name === 'table-cell' && !tag.selfClosing) {
      budget.addCells(rows * count(bytes, tag, 'table:number-columns-repeated'));
    }
  });
}

/**
 * Proves a workbook in the XML of Excel 2003. Merged cells and repeated columns count by their area.
 * @throws UnreadableFileError
 */
export function scanSpreadsheetMl(bytes: Uint8Array, budget: Budget): void {
  scanXml(bytes, (tag) => {
    budget.add(tag.name);
    if (tag.name === 'Column') budget.addCells(count(bytes, tag, 'ss:Span'));
    else if (tag.name === 'Cell') {
      budget.addCells((count(bytes, tag, 'ss:MergeAcross') + 1) * (count(bytes, tag, 'ss:MergeDown') + 1));
    }
  });
}

const PLACE = [0x20, 0x72, 0x3d, 0x22];
const END_OF_PLACE = 0x22;

/** Whether a cell gives its place as "A1" or not at all. Nearly all cells begin with it; others are looked at slowly. */
function isPlaced(bytes: Uint8Array, { nameEnd, end }: ScannedTag): boolean {
  if (!PLACE.every((byte, index) => bytes[nameEnd + index] === byte)) {
    const written = attribute(new TextDecoder().decode(bytes.subarray(nameEnd, end)), 'r');
    const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(written ?? 'A1') ?? [];
    return isOnSheet(
      Number(digits),
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
  }
  let at = nameEnd + PLACE.length;
  let column = 0;
  let row = 0;
  for (let byte = bytes[at] ?? 0; byte >= 0x41 && byte <= 0x5a; byte = bytes[(at += 1)] ?? 0) {
    column = column * 26 + byte - 0x40;
  }
  for (let byte = bytes[at] ?? 0; byte >= 0x30 && byte <= 0x39; byte = bytes[(at += 1)] ?? 0) {
    row = row * 10 + byte - 0x30;
  }
  return bytes[at] === END_OF_PLACE && isOnSheet(row, column);
}

function isOnSheet(row: number, column: number): boolean {
  return row >= 1 && row <= SHEET_ROWS && column >= 1 && column <= SHEET_COLUMNS;
}

/** A whole number in an attribute; 1 when there is none, beyond all limits when it is no number of cells. */
function count(bytes: Uint8Array, { nameEnd, end }: ScannedTag, name: string): number {
  if (end - nameEnd < name.length) return 1;
  const written = attribute(new TextDecoder().decode(bytes.subarray(nameEnd, end)), name);
  if (written === undefined) return 1;
  return /^\d{1,9}$/.test(written.trim()) ? Math.max(1, Number(written)) : MOST_CELLS + 1;
}
