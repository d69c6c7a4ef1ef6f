import type { CellStyle, Points } from '../../workbook/sheet-document';
import { cellText, type SheetRows } from '../sheet-rows';
import { measure } from '../text/measure';
import { textWidth } from '../text/row-height';

/** Who signs, from left to right. */
const SIGNATORIES = ['ผู้จัดทำ', 'ผู้ตรวจสอบ', 'ผู้อนุมัติ'] as const;

/** Room above the block for a pen. */
const SPACE_ABOVE: Points = 18;

/** A dotted line is no longer than this, however wide its column. */
const LONGEST_LINE: Points = 190;

/** A text in whose place for dots as many stand as the line holds. */
function dotted(before: string, after: string, style: CellStyle, width: Points): string {
  const { font } = cellText('', width, style);
  const room = Math.min(textWidth({ width }), LONGEST_LINE) - measure(before + after, font);
  return before + '.'.repeat(Math.floor(room / measure('.', font))) + after;
}

function signatureText(role: string, style: CellStyle, width: Points): string {
  return [
    dotted('ลงชื่อ ', '', style, width),
    dotted('(', ')', style, width),
    role,
    dotted('ตำแหน่ง ', '', style, width),
    dotted('วันที่ ', '', style, width),
  ].join('\n');
}

/** The three widest columns from left to right: dotted lines need room. */
function places(columns: readonly Points[]): number[] {
  return columns
    .map((width, index) => ({ width, index }))
    .sort((left, right) => right.width - left.width)
    .slice(0, SIGNATORIES.length)
    .map(({ index }) => index)
    .sort((left, right) => left - right);
}

/** Adds the signature block as a gap and one row, which no viewer divides between pages; gives the row's index. */
export function addSignatures(sheet: SheetRows, columns: readonly Points[], style: CellStyle): number {
  const at = places(columns);
  sheet.gap(SPACE_ABOVE);
  return sheet.add(
    columns.map((width, column) => {
      const role = SIGNATORIES[at.indexOf(column)];
      return role === undefined ? null : { value: signatureText(role, style, width), style: 'signature' };
    }),
  );
}
