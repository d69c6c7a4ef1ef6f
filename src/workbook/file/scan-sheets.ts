import type { Budget } from './budget';
import { MOST_CELLS } from './limits';
import { scanXml, type ScannedTag } from './scan-xml';
import { attribute } from './xml';

/** Written over the first letter of an element that the library must not see. */
const NOTHING = 0x5f;

/**
 * Proves a part of an .xlsx workbook and counts what it holds. Hyperlinks are blanked out in `bytes`: the library would
 * make a cell for every position of their ranges.
 * @throws UnreadableFileError
 */
export function scanOfficePart(bytes: Uint8Array, budget: Budget): void {
  scanXml(bytes, ({ name, nameStart }) => {
    if (name === 'hyperlink') bytes[nameStart] = NOTHING;
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

/** A whole number in an attribute; 1 when there is none, beyond all limits when it is no number of cells. */
function count(bytes: Uint8Array, { nameEnd, end }: ScannedTag, name: string): number {
  if (end - nameEnd < name.length) return 1;
  const written = attribute(new TextDecoder().decode(bytes.subarray(nameEnd, end)), name);
  if (written === undefined) return 1;
  return /^\d{1,9}$/.test(written.trim()) ? Math.max(1, Number(written)) : MOST_CELLS + 1;
}
