import {
  dateInFull,
  QUARTERS,
  quarterMonths,
  shortMonthName,
  type DigitStyle,
  type PlainDate,
  type Quarter,
} from '../../framework';
import type { FollowUpRound } from '../../framework/rounds';
import { resultOf } from '../../planning/follow-up/result-of';
import { statusWord } from '../../planning/follow-up/tally';
import { quartersText } from '../../planning/period';
import { issueOf } from '../../planning/issue-of';
import type { RegisterRow } from '../../planning/measure';
import { formatHundredths } from '../../scores/exact';
import type { Targets } from '../../scores/targets';
import type { Analysis, Hundredths } from '../../scores/types';
import { documentText, type DocumentKey } from '../../text/documents-th';
import { withDigits } from '../../framework/with-digits';
import { QUARTER_MARK } from '../../planning/register/values';
import { numberedSteps, numberedTitle } from '../measure-texts';
import { issueText } from '../../text/issue-words-th';
import { scoredName, showsInOneClause } from '../issues/judged';
import { judgedFor } from '../issues/measures';
import type { StyleName } from '../theme';
import { issueName, type PlacedMeasure } from './arrange';
import type { ChoosableColumn, FollowUpWording, PeriodWording } from './layout-keys';

/** Key of a drawn column: each quarter has its own. */
export type PlanColumnKey = Exclude<ChoosableColumn, 'quarters'> | `quarter-${Quarter}`;

export interface PlanColumn {
  readonly key: PlanColumnKey;
  /** One text over both header rows, or one for each; an upper null continues the header of the column before. */
  readonly header: readonly [string] | readonly [string | null, string];
  readonly headerStyle: StyleName;
  /** What the width is reckoned from in place of the header, so that columns of one kind are equally wide. */
  readonly widest?: string;
  readonly style: (row: RegisterRow) => StyleName;
  readonly draw: (measure: Drawn, digits: DigitStyle) => string;
  /** Stands in the later sheet rows of a measure that is divided: who begins on a new page sees whose lines these are. */
  readonly continued?: (measure: Drawn, digits: DigitStyle) => string;
}

/** A measure as columns draw it. */
export type Drawn = Pick<PlacedMeasure, 'row' | 'continues'>;

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
  ({ row }: Drawn, digits: DigitStyle): string =>
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
    draw: ({ row }) => (active(row) ? QUARTER_MARK : ''),
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

/** Says once what measures one below the other are for; who begins on a new page sees that it goes on. */
function issueCell({ row, continues }: Drawn): string {
  if (!continues) return issueName(row, 'cell');
  const issue = issueOf(row);
  return typeof issue === 'number'
    ? issueText('cell.continued', { number: issue })
    : issueText('other.continued');
}

/** The issue that the measure is for. */
export const issueColumn: PlanColumn = column('issue', 'column.issue', {
  draw: (measure, digits) => withDigits(issueCell(measure), digits),
  continued: ({ row }, digits) => withDigits(issueCell({ row, continues: true }), digits),
});

/** What was asked or disclosed that the measure is for, with its score. */
export const questionColumn = (analysis: Analysis | null): PlanColumn =>
  column('question', 'plan.question', {
    draw: text((row) => {
      const judged = analysis && judgedFor(row, analysis);
      return judged ? scoredName(judged) : '';
    }),
  });

/** What the score shows. */
export const resultColumn = (analysis: Analysis | null): PlanColumn =>
  column('result', 'column.result', {
    draw: text((row) => {
      const judged = analysis && judgedFor(row, analysis);
      if (!judged) return '';
      const { score } = judged;
      return score === null ? '' : showsInOneClause({ ...judged, score }, analysis);
    }),
  });

/** The number and title of the measure. */
export const measureColumn = (header: DocumentKey = 'column.measure'): PlanColumn =>
  column('measure', header, {
    draw: text(numberedTitle),
    continued: text(({ number }) => (number === null ? '' : documentText('plan.continued', { number }))),
  });

/**
 * The score that the indicator is to reach: its target where that is more than it has; else a weak one the threshold, the lowest of the
 * strong ones more than it has, a very good one what it has. Empty where the indicator has no score.
 */
function targetText(
  { indicator, score, class: own }: RegisterRow,
  threshold: Hundredths | null,
  targets: Targets,
): string {
  if (score === null || own === null) return '';
  const wanted = indicator === null ? undefined : targets[indicator];
  if (wanted !== undefined && wanted > score) {
    return documentText('plan.target.least', { score: formatHundredths(wanted) });
  }
  if (own === 'continuous') return documentText('plan.target.more', { score: formatHundredths(score) });
  if (own === 'maintained') return documentText('plan.target.keep', { score: formatHundredths(score) });
  return threshold === null ? '' : documentText('plan.target.least', { score: formatHundredths(threshold) });
}

/** What the indicator of the measure is to reach. */
export const targetColumn = (threshold: Hundredths | null, targets: Targets): PlanColumn =>
  column('target', 'column.target', { draw: text((row) => targetText(row, threshold, targets)) });

export const approachColumn: PlanColumn = column('approach', 'column.approach', {
  draw: text((row) => row.approach),
});

export const stepsColumn = (header: DocumentKey = 'column.steps'): PlanColumn =>
  column('steps', header, { draw: text((row) => numberedSteps(row.steps)) });

/** What will show that the measure was carried out. */
export const evidenceColumn: PlanColumn = column('evidence', 'column.evidence', {
  draw: text((row) => row.evidence),
});

export const ownersColumn = (header: DocumentKey = 'column.owners'): PlanColumn =>
  column('owners', header, {
    draw: ({ row }) => row.owners.filter((owner) => owner !== '').join('\n'),
  });

const PERIODS: Readonly<Record<PeriodWording, (row: RegisterRow) => string>> = {
  dates: (row) => unbrokenDates(row.period),
  quarters: (row) => quartersText(row.quarters),
  both: quartersAndDates,
};

/** When the measure is carried out. */
export const periodColumn = (
  wording: PeriodWording,
  header: DocumentKey = 'plan.period.narrow',
): PlanColumn => column('period', header, { draw: text(PERIODS[wording]) });

/** 'รายงานความก้าวหน้า ณ วันที่ 31 มีนาคม 2566', the same for every measure. */
function dayText(day: PlainDate | null): string {
  const date = day === null ? documentText('plan.day.unknown') : dateInFull(day).replaceAll(' ', NO_BREAK);
  return documentText('plan.report.day', { date });
}

/**
 * Who looks at what, and when it is reported.
 * @param day of the wording 'day'
 */
export function followUpColumn(
  wording: FollowUpWording,
  day: PlainDate | null,
  header: DocumentKey = 'column.follow-up',
): PlanColumn {
  const wordings: Readonly<Record<FollowUpWording, (row: RegisterRow) => string>> = {
    each: followUpText,
    rounds: roundLines,
    day: () => dayText(day),
  };
  return column('follow-up', header, { draw: text(wordings[wording]) });
}

/** How far the measure is, and below it what was done; nothing stands in the place of a result that nobody wrote. */
function outcomeText(row: RegisterRow, round: FollowUpRound): string {
  const { text: written, ofFirstHalf } = resultOf(row, round);
  const result = ofFirstHalf ? documentText('plan.outcome.first-half', { result: written }) : written;
  return [statusWord(row), result].filter((part) => part !== '').join('\n');
}

/** What became of the measure in a round. */
export const outcomeColumn = (round: FollowUpRound): PlanColumn =>
  column('outcome', 'column.outcome', { draw: text((row) => outcomeText(row, round)) });

/** What those who carried it out advise. */
export const recommendationColumn: PlanColumn = column('recommendation', 'column.recommendation', {
  draw: text(({ recommendation }) => recommendation.trim()),
});
