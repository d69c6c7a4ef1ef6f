import { QUARTERS, type DigitStyle, type Quarter } from '../../framework';
import type { RegisterRow } from '../../planning/types';
import type { Points } from '../../workbook/sheet-document';
import { withDigits } from '../digits';
import { PLAN_CLASS_LABELS, QUARTER_MARK, STATUS_LABELS } from '../labels';
import { numberedSteps } from '../measure-texts';
import type { StyleName } from '../theme';

export type RegisterColumnKey =
  Exclude<keyof RegisterRow, 'quarters' | 'owners'> | `quarter-${Quarter}` | 'lead' | 'supporting';

/** One column of the register. `header` is what a reader looks for: it stays the same in both digit styles. */
export interface RegisterColumn {
  readonly key: RegisterColumnKey;
  readonly header: string;
  readonly width: Points;
  readonly style: StyleName;
  readonly draw: (row: RegisterRow, digits: DigitStyle) => string | number | null;
}

const text =
  (of: (row: RegisterRow) => string): RegisterColumn['draw'] =>
  (row, digits) =>
    withDigits(of(row), digits);

const quarterColumn = (quarter: Quarter): RegisterColumn => ({
  key: `quarter-${quarter}`,
  header: `Q${quarter}`,
  width: 28,
  style: 'denseCenter',
  draw: (row) => (row.quarters.includes(quarter) ? QUARTER_MARK : ''),
});

/**
 * The register, every field of a row, in sheet order. Lists stand in one cell: steps one below the other with their
 * numbers, supporting units one below the other, rounds with commas; a quarter is on when its cell is not empty.
 */
export const REGISTER_COLUMNS: readonly RegisterColumn[] = [
  { key: 'id', header: 'รหัส', width: 78, style: 'dense', draw: (row) => row.id },
  { key: 'planYear', header: 'ปีงบประมาณ', width: 56, style: 'denseInteger', draw: (row) => row.planYear },
  { key: 'indicator', header: 'ตัวชี้วัดที่', width: 46, style: 'denseInteger', draw: (row) => row.indicator },
  { key: 'indicatorName', header: 'ตัวชี้วัด', width: 84, style: 'dense', draw: (row) => row.indicatorName },
  { key: 'score', header: 'คะแนน', width: 48, style: 'denseScore', draw: (row) => row.score / 100 },
  {
    key: 'class',
    header: 'ผลการจำแนก',
    width: 78,
    style: 'dense',
    draw: (row) => PLAN_CLASS_LABELS[row.class],
  },
  { key: 'title', header: 'มาตรการ', width: 98, style: 'dense', draw: text((row) => row.title) },
  { key: 'approach', header: 'แนวทางการปฏิบัติ', width: 118, style: 'dense', draw: text((row) => row.approach) },
  {
    key: 'steps',
    header: 'ขั้นตอน/วิธีการ',
    width: 176,
    style: 'dense',
    draw: text((row) => numberedSteps(row.steps)),
  },
  { key: 'lead', header: 'ผู้รับผิดชอบหลัก', width: 80, style: 'dense', draw: (row) => row.owners[0] ?? '' },
  {
    key: 'supporting',
    header: 'หน่วยงานสนับสนุน',
    width: 80,
    style: 'dense',
    draw: (row) => row.owners.slice(1).join('\n'),
  },
  ...QUARTERS.map(quarterColumn),
  { key: 'period', header: 'ระยะเวลาดำเนินการ', width: 76, style: 'dense', draw: text((row) => row.period) },
  { key: 'followUp', header: 'การกำกับติดตาม', width: 98, style: 'dense', draw: text((row) => row.followUp) },
  {
    key: 'rounds',
    header: 'รอบรายงาน (เดือน)',
    width: 50,
    style: 'denseCenter',
    draw: text((row) => row.rounds.join(', ')),
  },
  { key: 'evidence', header: 'หลักฐาน', width: 98, style: 'dense', draw: text((row) => row.evidence) },
  { key: 'status', header: 'สถานะ', width: 80, style: 'dense', draw: (row) => STATUS_LABELS[row.status] },
  {
    key: 'percent',
    header: 'ความก้าวหน้า (ร้อยละ)',
    width: 62,
    style: 'denseInteger',
    draw: (row) => row.percent,
  },
  { key: 'result', header: 'ผลการดำเนินการ', width: 84, style: 'dense', draw: text((row) => row.result) },
  {
    key: 'recommendation',
    header: 'ข้อเสนอแนะ',
    width: 84,
    style: 'dense',
    draw: text((row) => row.recommendation),
  },
];

/** Header row of the register, zero-based; the measures follow without a gap. */
export const REGISTER_HEADER_ROW = 3;

/** Position of a column on the sheet, zero-based. */
export function registerColumn(key: RegisterColumnKey): number {
  return REGISTER_COLUMNS.findIndex((column) => column.key === key);
}
