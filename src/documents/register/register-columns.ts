import { QUARTERS, type DigitStyle, type Quarter } from '../../framework';
import type { RegisterRow } from '../../planning/measure';
import { documentText } from '../../text/documents-th';
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
  { key: 'id', header: documentText('register.id'), width: 78, style: 'dense', draw: (row) => row.id },
  {
    key: 'planYear',
    header: documentText('column.fiscal-year'),
    width: 56,
    style: 'denseInteger',
    draw: (row) => row.planYear,
  },
  {
    key: 'indicator',
    header: documentText('register.indicator'),
    width: 46,
    style: 'denseInteger',
    draw: (row) => row.indicator,
  },
  {
    key: 'indicatorName',
    header: documentText('column.indicator'),
    width: 84,
    style: 'dense',
    draw: (row) => row.indicatorName,
  },
  {
    key: 'score',
    header: documentText('column.score'),
    width: 48,
    style: 'denseScore',
    draw: (row) => row.score / 100,
  },
  {
    key: 'class',
    header: documentText('column.class'),
    width: 78,
    style: 'dense',
    draw: (row) => PLAN_CLASS_LABELS[row.class],
  },
  {
    key: 'title',
    header: documentText('column.measure'),
    width: 98,
    style: 'dense',
    draw: text((row) => row.title),
  },
  {
    key: 'approach',
    header: documentText('column.approach'),
    width: 118,
    style: 'dense',
    draw: text((row) => row.approach),
  },
  {
    key: 'steps',
    header: documentText('column.steps'),
    width: 176,
    style: 'dense',
    draw: text((row) => numberedSteps(row.steps)),
  },
  {
    key: 'lead',
    header: documentText('register.lead'),
    width: 80,
    style: 'dense',
    draw: (row) => row.owners[0] ?? '',
  },
  {
    key: 'supporting',
    header: documentText('register.supporting'),
    width: 80,
    style: 'dense',
    draw: (row) => row.owners.slice(1).join('\n'),
  },
  ...QUARTERS.map(quarterColumn),
  {
    key: 'period',
    header: documentText('column.period'),
    width: 76,
    style: 'dense',
    draw: text((row) => row.period),
  },
  {
    key: 'followUp',
    header: documentText('column.follow-up'),
    width: 98,
    style: 'dense',
    draw: text((row) => row.followUp),
  },
  {
    key: 'rounds',
    header: documentText('register.rounds'),
    width: 50,
    style: 'denseCenter',
    draw: text((row) => row.rounds.join(', ')),
  },
  {
    key: 'evidence',
    header: documentText('register.evidence'),
    width: 98,
    style: 'dense',
    draw: text((row) => row.evidence),
  },
  {
    key: 'status',
    header: documentText('column.status'),
    width: 80,
    style: 'dense',
    draw: (row) => STATUS_LABELS[row.status],
  },
  {
    key: 'percent',
    header: documentText('register.percent'),
    width: 62,
    style: 'denseInteger',
    draw: (row) => row.percent,
  },
  {
    key: 'result',
    header: documentText('register.result'),
    width: 84,
    style: 'dense',
    draw: text((row) => row.result),
  },
  {
    key: 'recommendation',
    header: documentText('register.recommendation'),
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
