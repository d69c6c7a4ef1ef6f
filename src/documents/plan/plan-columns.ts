import { QUARTERS, quarterMonths, shortMonthName, type DigitStyle, type Quarter } from '../../framework';
import { quartersText } from '../../planning/period';
import type { RegisterRow } from '../../planning/measure';
import { documentText, type DocumentKey } from '../../text/documents-th';
import { withDigits } from '../../framework/with-digits';
import { QUARTER_MARK } from '../../planning/register/values';
import { numberedSteps, numberedTitle } from '../measure-texts';
import type { StyleName } from '../theme';

/** Key of a column; a layout is a choice of columns in an order. */
export type PlanColumnKey =
  'measure' | 'approach' | 'steps' | 'owners' | `quarter-${Quarter}` | 'period' | 'follow-up';

export interface PlanColumn {
  readonly key: PlanColumnKey;
  /** One text over both header rows, or one for each; an upper null continues the header of the column before. */
  readonly header: readonly [string] | readonly [string | null, string];
  readonly headerStyle: StyleName;
  /** What the width is reckoned from in place of the header, so that columns of one kind are equally wide. */
  readonly widest?: string;
  readonly style: (row: RegisterRow) => StyleName;
  readonly draw: (row: RegisterRow, digits: DigitStyle) => string;
  /** Stands in the later sheet rows of a measure that is divided: who begins on a new page sees whose lines these are. */
  readonly continued?: (row: RegisterRow, digits: DigitStyle) => string;
}

/** 'รอบ 3, 6, 9 และ 12 เดือน'; '' for no round. */
function roundsText(rounds: RegisterRow['rounds']): string {
  const last = rounds.at(-1);
  if (last === undefined) return '';
  const others = rounds.slice(0, -1).join(', ');
  return others === ''
    ? documentText('plan.rounds', { months: last })
    : documentText('plan.rounds.several', { others, months: last });
}

function followUpText(row: RegisterRow): string {
  const rounds = roundsText(row.rounds);
  return [row.followUp, rounds === '' ? '' : documentText('plan.report', { rounds })]
    .filter((part) => part !== '')
    .join(' ');
}

/** 'รายงานผลการดำเนินการ' and 'รอบ 6 เดือน' for each round. */
function roundLines({ rounds, followUp }: RegisterRow): string {
  if (rounds.length === 0) return followUp;
  return [
    documentText('plan.reports'),
    ...rounds.map((months) => `- ${documentText('plan.rounds', { months })}`),
  ].join('\n');
}

const NO_BREAK = '\u00A0';

/** A line may end between two dates, not inside one: '๑ ต.ค. ๖๗ –' and '๓๐ ก.ย. ๖๘'. */
const unbrokenDates = (period: string): string =>
  period
    .split(', ')
    .map((dates) =>
      dates
        .split(' – ')
        .map((date) => date.replaceAll(' ', NO_BREAK))
        .join(`${NO_BREAK}– `),
    )
    .join(', ');

function quartersAndDates({ quarters, planYear, period }: RegisterRow): string {
  const named = quartersText(quarters);
  return planYear === null || named === '' ? named : `${named}\n(${unbrokenDates(period)})`;
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

export function quarterColumn(quarter: Quarter): PlanColumn {
  const active = (row: RegisterRow): boolean => row.quarters.includes(quarter);
  return {
    key: `quarter-${quarter}`,
    header: [quarter === QUARTERS[0] ? documentText('plan.quarter') : null, quarterHeader(quarter)],
    headerStyle: 'headerSmall',
    widest: QUARTERS.map(quarterHeader).join('\n'),
    style: (row) => (active(row) ? 'quarterActive' : 'quarterIdle'),
    draw: (row) => (active(row) ? QUARTER_MARK : ''),
  };
}

type Texts = Pick<PlanColumn, 'draw' | 'continued'>;

const column = (key: PlanColumnKey, header: DocumentKey, texts: Texts): PlanColumn => ({
  key,
  header: [documentText(header)],
  headerStyle: 'header',
  style: () => 'text',
  ...texts,
});

/** The number and title of the measure. */
export const measureColumn = (header: DocumentKey): PlanColumn =>
  column('measure', header, {
    draw: text(numberedTitle),
    continued: text(({ number }) => (number === null ? '' : documentText('plan.continued', { number }))),
  });

export const approachColumn = (header: DocumentKey): PlanColumn =>
  column('approach', header, { draw: text((row) => row.approach) });

export const stepsColumn = (header: DocumentKey): PlanColumn =>
  column('steps', header, { draw: text((row) => numberedSteps(row.steps)) });

export const ownersColumn = (header: DocumentKey): PlanColumn =>
  column('owners', header, { draw: (row) => row.owners.filter((owner) => owner !== '').join('\n') });

/** Who looks at what, and the rounds in one line. */
export const followUpColumn = (header: DocumentKey): PlanColumn =>
  column('follow-up', header, { draw: text(followUpText) });

/** Each round in a line of its own; without rounds, who looks at what. */
export const roundsColumn = (header: DocumentKey): PlanColumn =>
  column('follow-up', header, { draw: text(roundLines) });

/** The dates between which a measure is carried out. */
export const periodColumn = (header: DocumentKey): PlanColumn =>
  column('period', header, { draw: text((row) => unbrokenDates(row.period)) });

/** The quarters, and the dates that they stand for. */
export const quartersColumn = (header: DocumentKey): PlanColumn =>
  column('period', header, { draw: text(quartersAndDates) });
