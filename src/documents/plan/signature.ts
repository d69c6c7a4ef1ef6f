import type { CellStyle, Points } from '../../workbook/sheet-document';
import { cellText, type SheetRows } from '../sheet-rows';
import { measure } from '../text/measure';
import type { RowSpan } from './plan-rows';

/** Who signs, from left to right. */
const SIGNATORIES = ['ผู้จัดทำ', 'ผู้ตรวจสอบ', 'ผู้อนุมัติ'] as const;

/** Lines of a signatory: what stands before and after the dots. */
const LINES: readonly ((role: string) => readonly [string, string])[] = [
  (role) => ['ลงชื่อ ', ` ${role}`],
  () => ['(', ')'],
  () => ['ตำแหน่ง ', ''],
  () => ['วันที่ ', ''],
];

/** Room above each line for a pen. */
const LINE_HEIGHT: Points = 32;

/** Part of the room up to the next signatory that a line takes. */
const LINE_SHARE = 0.9;
const WIDEST_LINE: Points = 230;

/** Where a signatory's lines stand: in the first of the columns that are free for them. */
interface Place {
  readonly column: number;
  /** From the left edge of the column to the next signatory, or to the end of the sheet. */
  readonly room: Points;
}

/** For each signatory the column whose left edge is nearest to the beginning of an equal share of the sheet. */
function places(columns: readonly Points[]): readonly Place[] {
  const edges = columns.reduce<Points[]>((sums, width) => [...sums, (sums.at(-1) ?? 0) + width], [0]);
  const total = edges.at(-1) ?? 0;
  const chosen = SIGNATORIES.map((_, place) => {
    const wanted = (place / SIGNATORIES.length) * total;
    const distance = (column: number): number => Math.abs((edges[column] ?? 0) - wanted);
    return columns.reduce((best, __, column) => (distance(column) < distance(best) ? column : best), 0);
  });
  return chosen.map((column, place) => ({
    column,
    room: (edges[chosen[place + 1] ?? columns.length] ?? total) - (edges[column] ?? 0),
  }));
}

function dotted(
  [before, after]: readonly [string, string],
  width: Points,
  style: CellStyle,
  family: string,
): string {
  const { font } = cellText('', width, style, family);
  const dots = Math.floor((width - measure(before + after, font)) / measure('.', font));
  return before + '.'.repeat(dots) + after;
}

/**
 * Adds a gap and the places to sign; gives the rows, the gap first. Each line begins in one column and runs over the
 * empty cells after it, so nothing is merged.
 */
export function addSignatures(sheet: SheetRows, columns: readonly Points[], style: CellStyle): RowSpan {
  const at = places(columns);
  const width = Math.min(WIDEST_LINE, ...at.map(({ room }) => room * LINE_SHARE));
  const first = sheet.next;
  sheet.gap(LINE_HEIGHT / 2);
  for (const line of LINES) {
    const cells = columns.map((_, column) => {
      const role = SIGNATORIES[at.findIndex((place) => place.column === column)];
      return role === undefined
        ? null
        : { value: dotted(line(role), width, style, sheet.family), style: 'signature' };
    });
    sheet.add(cells, { minimum: LINE_HEIGHT });
  }
  return { first, last: sheet.next - 1 };
}
