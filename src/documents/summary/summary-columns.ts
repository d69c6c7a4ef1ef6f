import type { DigitStyle } from '../../framework';
import { formatHundredths, toNumber } from '../../scores/exact';
import { documentText } from '../../text/documents-th';
import type { Points } from '../../workbook/sheet-document';
import { withDigits } from '../../framework/with-digits';
import { NOTHING, SCORE_CLASS_LABELS } from '../labels';
import type { DrawnCell } from '../sheet-rows';
import type { StyleName } from '../theme';
import { UNREAD } from './level-rules';
import { planLink, planText } from './plan-link';
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

/** A text that opens the plan, or where it is where no formula can. */
function linkCell({ plan }: AgencyRow): DrawnCell | string {
  if (plan === null) return NOTHING;
  const shown = documentText('summary.open');
  const formula = planLink(plan, shown);
  return formula === null ? planText(plan) : { value: shown, formula, style: OWN_STYLES.link };
}

/** The summary in sheet order; the number of the row stands before it. Headers are unique, as a table needs them. */
export const SUMMARY_COLUMNS: readonly SummaryColumn[] = [
  {
    key: 'agency',
    header: documentText('agency'),
    width: 106,
    style: 'dense',
    agency: ({ summary }) => (summary.agency === null ? NOTHING : summary.name),
    failed: nothing,
  },
  {
    key: 'year',
    header: documentText('summary.year'),
    width: 46,
    style: 'denseInteger',
    agency: ({ summary }) => summary.fiscalYear ?? NOTHING,
    failed: nothing,
  },
  {
    key: 'overall',
    header: documentText('summary.overall'),
    width: 48,
    style: 'denseScore',
    agency: ({ summary }) => (summary.overall === null ? NOTHING : toNumber(summary.overall)),
    failed: nothing,
  },
  {
    key: 'level',
    header: documentText('column.level'),
    width: 84,
    style: 'denseCenter',
    agency: ({ summary }) => summary.level ?? NOTHING,
    failed: () => UNREAD,
  },
  {
    key: 'weakest',
    header: documentText('summary.weakest'),
    width: 228,
    style: 'dense',
    agency: weakestText,
    failed: nothing,
  },
  {
    key: 'class',
    header: documentText('summary.class'),
    width: 68,
    style: 'denseCenter',
    agency: ({ summary: { weakest } }) => (weakest[0] ? SCORE_CLASS_LABELS[weakest[0].class] : NOTHING),
    failed: nothing,
  },
  {
    key: 'error',
    header: documentText('summary.errors'),
    width: 60,
    style: OWN_STYLES.count,
    agency: ({ summary }) => summary.findings.error,
    failed: () => 1,
  },
  {
    key: 'warning',
    header: documentText('summary.warnings'),
    width: 60,
    style: OWN_STYLES.count,
    agency: ({ summary }) => summary.findings.warning,
    failed: () => 0,
  },
  {
    key: 'info',
    header: documentText('summary.infos'),
    width: 56,
    style: OWN_STYLES.count,
    agency: ({ summary }) => summary.findings.info,
    failed: () => 0,
  },
  {
    key: 'worst',
    header: documentText('summary.worst'),
    width: 166,
    style: 'dense',
    agency: ({ summary }, digits) => (summary.worst === null ? NOTHING : withDigits(summary.worst, digits)),
    failed: ({ reason }, digits) => withDigits(reason, digits),
  },
  {
    key: 'file',
    header: documentText('summary.file'),
    width: 128,
    style: 'dense',
    agency: ({ file }) => file,
    failed: ({ file }) => file,
  },
  {
    key: 'plan',
    header: documentText('summary.plan'),
    width: 54,
    style: 'dense',
    agency: linkCell,
    failed: nothing,
  },
];
