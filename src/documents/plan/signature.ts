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
const LINE_HEIGHT: Points = 40;

/** Part of a signatory's share of the sheet that a line takes. */
const LINE_SHARE = 0.72;

/** Column whose middle is nearest to the middle of each signatory's share of the sheet. */
function places(columns: readonly Points[]): number[] {
  const edges = columns.reduce<Points[]>((sums, width) => [...sums, (sums.at(-1) ?? 0) + width], [0]);
  const total = edges.at(-1) ?? 0;
  const middle = (index: number): Points => ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2;
  return SIGNATORIES.map((_, place) => {
    const wanted = ((place + 0.5) / SIGNATORIES.length) * total;
    const byDistance = columns.map((__, index) => ({ index, distance: Math.abs(middle(index) - wanted) }));
    return byDistance.sort((left, right) => left.distance - right.distance)[0]?.index ?? place;
  });
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
 * Adds a gap and the places to sign; gives the rows, the gap first. The lines are centred on one column each and run
 * over its empty neighbours, so nothing is merged.
 */
export function addSignatures(sheet: SheetRows, columns: readonly Points[], style: CellStyle): RowSpan {
  const at = places(columns);
  const width = (columns.reduce((sum, each) => sum + each, 0) / SIGNATORIES.length) * LINE_SHARE;
  const first = sheet.next;
  sheet.gap(LINE_HEIGHT / 2);
  for (const line of LINES) {
    const cells = columns.map((_, column) => {
      const role = SIGNATORIES[at.indexOf(column)];
      return role === undefined
        ? null
        : { value: dotted(line(role), width, style, sheet.family), style: 'signature' };
    });
    sheet.add(cells, { minimum: LINE_HEIGHT });
  }
  return { first, last: sheet.next - 1 };
}
