import { QUARTERS } from '../../framework';
import type { FollowUpRound } from '../../framework/rounds';
import type { Targets } from '../../scores/targets';
import type { Analysis } from '../../scores/types';
import type { RegisterRow } from '../../planning/measure';
import { documentText, type DocumentKey } from '../../text/documents-th';
import { byIndicator, byIssue, type PlacedMeasure } from './arrange';
import {
  isByIssues,
  type ChoosableColumn,
  type FollowUpWording,
  type PeriodWording,
  type PlanLayoutKey,
  type PlanTable,
} from './layout-keys';
import {
  approachColumn,
  evidenceColumn,
  followUpColumn,
  issueColumn,
  measureColumn,
  outcomeColumn,
  ownersColumn,
  periodColumn,
  quarterColumn,
  questionColumn,
  recommendationColumn,
  resultColumn,
  stepsColumn,
  targetColumn,
  type PlanColumn,
} from './plan-columns';

/** The table of the plan as it is drawn. */
export interface PlanLayout {
  readonly columns: readonly PlanColumn[];
  /** The measures stand by the seven issues, not by indicators. */
  readonly byIssues: boolean;
  /** Puts the measures in the order of the table, under headings where it has some. */
  readonly arrange: (rows: readonly RegisterRow[]) => readonly PlacedMeasure[];
}

/** A layout as agencies publish it. */
interface PublishedLayout {
  readonly columns: readonly ChoosableColumn[];
  /** Headers that differ from the usual ones. */
  readonly headers: Readonly<Partial<Record<ChoosableColumn, DocumentKey>>>;
  /** What stands over the headers of some columns, once over those that stand beside each other. */
  readonly over?: Readonly<Partial<Record<ChoosableColumn, DocumentKey>>>;
  readonly period?: PeriodWording;
  readonly followUp?: FollowUpWording;
}

const PUBLISHED: Readonly<Record<PlanLayoutKey, PublishedLayout>> = {
  quarter: {
    columns: ['measure', 'steps', 'owners', 'quarters', 'follow-up'],
    headers: { 'follow-up': 'plan.follow-up.narrow' },
  },
  monitoring: {
    columns: ['measure', 'steps', 'owners', 'follow-up'],
    headers: { steps: 'plan.steps.or' },
  },
  approach: {
    columns: ['measure', 'approach', 'steps', 'owners', 'follow-up'],
    headers: { steps: 'plan.steps.practice' },
    followUp: 'rounds',
  },
  period: {
    columns: ['measure', 'steps', 'owners', 'period', 'follow-up'],
    headers: {
      measure: 'plan.measure.approach',
      steps: 'plan.steps.work',
      'follow-up': 'plan.follow-up.result',
    },
  },
  activity: {
    columns: ['measure', 'steps', 'owners', 'period'],
    headers: { measure: 'plan.measure.activity', steps: 'plan.steps.activity', period: 'column.period' },
    period: 'both',
  },
  issues: {
    columns: ['issue', 'question', 'result', 'measure', 'steps', 'period', 'owners'],
    headers: { steps: 'plan.steps.practice', owners: 'plan.owners.parts' },
    over: {
      question: 'plan.over.results',
      result: 'plan.over.results',
      measure: 'plan.over.practice',
      target: 'plan.over.practice',
      approach: 'plan.over.practice',
      steps: 'plan.over.practice',
      evidence: 'plan.over.practice',
      owners: 'plan.over.practice',
      period: 'plan.over.practice',
      'follow-up': 'plan.over.practice',
      outcome: 'plan.over.practice',
      recommendation: 'plan.over.practice',
    },
  },
  result: {
    columns: ['measure', 'steps', 'owners', 'period', 'outcome', 'recommendation'],
    headers: { steps: 'plan.steps.carried-out', period: 'plan.period.short' },
  },
};

/** The columns of a table from left to right: those that were chosen, or the layout's. */
export const columnsOf = ({ layout, columns }: PlanTable): readonly ChoosableColumn[] =>
  columns ?? PUBLISHED[layout].columns;

/** How a table says periods and follow-up: as was chosen, or as its layout does. */
export const wordingsOf = ({
  layout,
  period,
  followUp,
}: PlanTable): { readonly period: PeriodWording; readonly followUp: FollowUpWording } => ({
  period: period ?? PUBLISHED[layout].period ?? 'dates',
  followUp: followUp ?? PUBLISHED[layout].followUp ?? 'each',
});

/** A column below what stands over its header; null continues what stands over the one before. */
function under(column: PlanColumn, over: DocumentKey | undefined, isSame: boolean): PlanColumn {
  const [header, lower] = column.header;
  if (over === undefined || header === null || lower !== undefined) return column;
  return { ...column, header: [isSame ? null : documentText(over), header] };
}

/**
 * The table as it is drawn; a column that the layout does not have by itself is called as usual.
 * @param analysis says from which score on an indicator is no longer weak, and what measures are for; null where that is not known
 * @param round whose results stand in it
 * @param targets in the place of those that follow from classes
 */
export function planLayout(
  table: PlanTable,
  analysis: Analysis | null,
  { round = 12, targets = {} }: { readonly round?: FollowUpRound; readonly targets?: Targets } = {},
): PlanLayout {
  const { headers, over = {} } = PUBLISHED[table.layout];
  const { period, followUp } = wordingsOf(table);
  const drawn: Readonly<Record<ChoosableColumn, () => readonly PlanColumn[]>> = {
    issue: () => [issueColumn],
    question: () => [questionColumn(analysis)],
    result: () => [resultColumn(analysis)],
    measure: () => [measureColumn(headers.measure)],
    target: () => [targetColumn(analysis?.options.threshold ?? null, targets)],
    approach: () => [approachColumn],
    steps: () => [stepsColumn(headers.steps)],
    evidence: () => [evidenceColumn],
    owners: () => [ownersColumn(headers.owners)],
    quarters: () => QUARTERS.map(quarterColumn),
    period: () => [periodColumn(period, headers.period)],
    'follow-up': () => [followUpColumn(followUp, table.followUpDay ?? null, headers['follow-up'])],
    outcome: () => [outcomeColumn(round)],
    recommendation: () => [recommendationColumn],
  };
  const columns = columnsOf(table);
  return {
    columns: columns.flatMap((column, place) => {
      const before = columns[place - 1];
      const isSame = before !== undefined && over[before] === over[column];
      return drawn[column]().map((each) => under(each, over[column], isSame));
    }),
    byIssues: isByIssues(table),
    arrange: (rows) => (isByIssues(table) ? byIssue(rows, columns.includes('issue')) : byIndicator(rows)),
  };
}
