import type { Points } from '../../workbook/sheet-document';
import type { SheetRows } from '../sheet-rows';

/** Who signs, from left to right. */
const SIGNATORIES = ['ผู้จัดทำ', 'ผู้ตรวจสอบ', 'ผู้อนุมัติ'] as const;

/** Room above the dotted line for the signature itself. */
const SPACE_ABOVE: Points = 18;

function signatureText(role: string): string {
  return [
    'ลงชื่อ ........................',
    '(..............................)',
    role,
    'ตำแหน่ง ....................',
    'วันที่ ........................',
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
export function addSignatures(sheet: SheetRows, columns: readonly Points[]): number {
  const at = places(columns);
  sheet.gap(SPACE_ABOVE);
  return sheet.add(
    columns.map((_, column) => {
      const role = SIGNATORIES[at.indexOf(column)];
      return role === undefined ? null : { value: signatureText(role), style: 'signature' };
    }),
  );
}
