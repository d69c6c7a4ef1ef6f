import type { DigitStyle } from '../../framework';
import { formatHundredths, toNumber } from '../../scores/exact';
import type { Points } from '../../workbook/sheet-document';
import { withDigits } from '../digits';
import { NOTHING, SCORE_CLASS_LABELS } from '../labels';
import type { DrawnCell } from '../sheet-rows';
import type { StyleName } from '../theme';
import { UNREAD } from './level-rules';
import { planLink } from './plan-link';
import type { SummaryRow } from './summary-row';

/** Looks that the theme has not, because no other sheet needs them. */
export const OWN_STYLES = {
  /** Opens a file. */
  link: 'link',
  /** A number of findings; none is drawn as a dash, so that what was found stands out. */
  count: 'count',
} as const;

type OwnStyle = (typeof OWN_STYLES)[keyof typeof OWN_STYLES];

type AgencyRow = Extract<SummaryRow, { kind: 'agency' }>;
type FailedRow = Extract<SummaryRow, { kind: 'failed' }>;
type Value = string | number | null;

/** One column of the summary. */
export interface SummaryColumn {
  readonly key: string;
  readonly header: string;
  readonly width: Points;
  readonly style: StyleName | OwnStyle;
  readonly agency: (row: AgencyRow, digits: DigitStyle) => Value | DrawnCell;
  /** What stands there for a file that could not be read. */
  readonly failed: (row: FailedRow, digits: DigitStyle) => Value;
}

const nothing = (): string => NOTHING;

function weakestText({ summary }: AgencyRow, digits: DigitStyle): string {
  const lines = summary.weakest.map(
    ({ name, score }) => `${name} ${withDigits(formatHundredths(score), digits)}`,
  );
  return lines.length === 0 ? NOTHING : lines.join('\n');
}

/** A text that opens the plan, or its path where no formula can. */
function linkCell({ plan }: AgencyRow): DrawnCell | string {
  const shown = 'เปิดแผน';
  const formula = planLink(plan, shown);
  return formula === null ? plan : { value: shown, formula, style: OWN_STYLES.link };
}

/** The summary in sheet order; the number of the row stands before it. Headers are unique, as a table needs them. */
export const SUMMARY_COLUMNS: readonly SummaryColumn[] = [
  {
    key: 'agency',
    header: 'หน่วยงาน',
    width: 106,
    style: 'dense',
    agency: ({ summary }) => summary.agency ?? NOTHING,
    failed: nothing,
  },
  {
    key: 'year',
    header: 'ปี พ.ศ.',
    width: 46,
    style: 'denseInteger',
    agency: ({ summary }) => summary.fiscalYear ?? NOTHING,
    failed: nothing,
  },
  {
    key: 'overall',
    header: 'คะแนน\nรวม',
    width: 48,
    style: 'denseScore',
    agency: ({ summary }) => (summary.overall === null ? NOTHING : toNumber(summary.overall)),
    failed: nothing,
  },
  {
    key: 'level',
    header: 'ระดับ',
    width: 84,
    style: 'denseCenter',
    agency: ({ summary }) => summary.level ?? NOTHING,
    failed: () => UNREAD,
  },
  {
    key: 'weakest',
    header: 'ตัวชี้วัดที่ได้คะแนนต่ำสุด',
    width: 228,
    style: 'dense',
    agency: weakestText,
    failed: nothing,
  },
  {
    key: 'class',
    header: 'ผลจำแนก\n(ต่ำสุด)',
    width: 68,
    style: 'denseCenter',
    agency: ({ summary: { weakest } }) => (weakest[0] ? SCORE_CLASS_LABELS[weakest[0].class] : NOTHING),
    failed: nothing,
  },
  {
    key: 'error',
    header: 'ข้อ\nผิดพลาด',
    width: 60,
    style: OWN_STYLES.count,
    agency: ({ summary }) => summary.findings.error,
    failed: () => 1,
  },
  {
    key: 'warning',
    header: 'ข้อ\nควรระวัง',
    width: 60,
    style: OWN_STYLES.count,
    agency: ({ summary }) => summary.findings.warning,
    failed: () => 0,
  },
  {
    key: 'info',
    header: 'ข้อ\nสังเกต',
    width: 56,
    style: OWN_STYLES.count,
    agency: ({ summary }) => summary.findings.info,
    failed: () => 0,
  },
  {
    key: 'worst',
    header: 'สิ่งที่พบซึ่งสำคัญที่สุด',
    width: 166,
    style: 'dense',
    agency: ({ summary }, digits) => (summary.worst === null ? NOTHING : withDigits(summary.worst, digits)),
    failed: ({ reason }, digits) => withDigits(reason, digits),
  },
  {
    key: 'file',
    header: 'ไฟล์คะแนน',
    width: 128,
    style: 'dense',
    agency: ({ file }) => file,
    failed: ({ file }) => file,
  },
  { key: 'plan', header: 'แผน', width: 54, style: 'dense', agency: linkCell, failed: nothing },
];
