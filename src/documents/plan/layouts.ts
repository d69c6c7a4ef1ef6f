import { QUARTERS, quarterMonths, shortMonthName, type DigitStyle, type Quarter } from '../../framework';
import type { PlanClass, RegisterRow } from '../../planning/types';
import { withDigits } from '../digits';
import { PLAN_CLASS_LABELS, QUARTER_MARK } from '../labels';
import type { StyleName } from '../theme';

/** Key of a column; a layout is a choice of columns in an order. */
export type PlanColumnKey = 'indicator' | 'measure' | 'steps' | 'owners' | `quarter-${Quarter}` | 'follow-up';

export interface PlanColumn {
  readonly key: PlanColumnKey;
  /** One text over both header rows, or one for each; an upper null continues the header of the column before. */
  readonly header: readonly [string] | readonly [string | null, string];
  readonly headerStyle: StyleName;
  /** What the width is reckoned from in place of the header, so that columns of one kind are equally wide. */
  readonly widest?: string;
  readonly style: (row: RegisterRow) => StyleName;
  readonly draw: (row: RegisterRow, digits: DigitStyle) => string;
  /** A measure may go over to the next page between two paragraphs (steps) of this column, or any two of its lines. */
  readonly flows?: 'paragraphs' | 'lines';
  /** Stands in the later sheet rows of a measure, for a reader who begins on a new page. */
  readonly continued?: (row: RegisterRow, digits: DigitStyle) => string;
}

export interface PlanLayout {
  readonly key: 'quarter';
  readonly columns: readonly PlanColumn[];
}

const INDICATOR_STYLES: Readonly<Record<PlanClass, StyleName>> = {
  urgent: 'indicatorUrgent',
  weakness: 'indicatorWeakness',
  continuous: 'indicatorContinuous',
};

/** Steps one below the other, numbered when there are several: '๑. …'. */
export function numberedSteps(steps: readonly string[]): string {
  return steps.length === 1
    ? (steps[0] ?? '')
    : steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
}

/** 'รอบ 3 6 9 และ 12 เดือน'; '' for no round. */
function roundsText(rounds: RegisterRow['rounds']): string {
  const last = rounds.at(-1);
  if (last === undefined) return '';
  const others = rounds.slice(0, -1).join(' ');
  return `รอบ ${others === '' ? '' : `${others} และ `}${last} เดือน`;
}

function followUpText(row: RegisterRow): string {
  const rounds = roundsText(row.rounds);
  return [row.followUp, rounds === '' ? '' : `รายงาน${rounds}`].filter((part) => part !== '').join('\n');
}

function indicatorText(row: RegisterRow): string {
  const score = (row.score / 100).toFixed(2);
  return `ตัวชี้วัดที่ ${row.indicator}\n${row.indicatorName}\n${score} คะแนน\n(${PLAN_CLASS_LABELS[row.class]})`;
}

const text =
  (of: (row: RegisterRow) => string) =>
  (row: RegisterRow, digits: DigitStyle): string =>
    withDigits(of(row), digits);

/** '1\nต.ค.–\nธ.ค.' */
function quarterHeader(quarter: Quarter): string {
  const [first, , last] = quarterMonths(quarter);
  return `${quarter}\n${shortMonthName(first)}–\n${shortMonthName(last)}`;
}

function quarterColumn(quarter: Quarter): PlanColumn {
  const active = (row: RegisterRow): boolean => row.quarters.includes(quarter);
  return {
    key: `quarter-${quarter}`,
    header: [quarter === QUARTERS[0] ? 'ไตรมาส' : null, quarterHeader(quarter)],
    headerStyle: 'headerSmall',
    widest: QUARTERS.map(quarterHeader).join('\n'),
    style: (row) => (active(row) ? 'quarterActive' : 'quarterIdle'),
    draw: (row) => (active(row) ? QUARTER_MARK : ''),
  };
}

/** ตัวชี้วัด · มาตรการ · ขั้นตอน/วิธีการ · ผู้รับผิดชอบ · ไตรมาส ๑-๔ · การกำกับติดตาม */
const QUARTER_LAYOUT: PlanLayout = {
  key: 'quarter',
  columns: [
    {
      key: 'indicator',
      header: ['ตัวชี้วัด'],
      headerStyle: 'header',
      style: (row) => INDICATOR_STYLES[row.class],
      draw: text(indicatorText),
      continued: text((row) => `ตัวชี้วัดที่ ${row.indicator} (ต่อ)`),
    },
    {
      key: 'measure',
      header: ['มาตรการ'],
      headerStyle: 'header',
      style: () => 'text',
      draw: text((row) => row.title),
    },
    {
      key: 'steps',
      header: ['ขั้นตอน/วิธีการ'],
      headerStyle: 'header',
      style: () => 'text',
      draw: text((row) => numberedSteps(row.steps)),
      flows: 'paragraphs',
    },
    {
      key: 'owners',
      header: ['ผู้รับผิดชอบ'],
      headerStyle: 'header',
      style: () => 'text',
      draw: (row) => row.owners.join('\n'),
    },
    ...QUARTERS.map(quarterColumn),
    {
      key: 'follow-up',
      header: ['การกำกับ\nติดตาม'],
      headerStyle: 'header',
      style: () => 'text',
      draw: text(followUpText),
      flows: 'lines',
    },
  ],
};

/** Every layout by its key. */
export const PLAN_LAYOUTS: Readonly<Record<PlanLayout['key'], PlanLayout>> = { quarter: QUARTER_LAYOUT };
