import { QUARTERS } from '../../framework';
import type { Analysis } from '../../scores/types';
import type { DocumentKey } from '../../text/documents-th';
import type {
  ChoosableColumn,
  FollowUpWording,
  PeriodWording,
  PlanLayoutKey,
  PlanTable,
} from './layout-keys';
import {
  approachColumn,
  evidenceColumn,
  followUpColumn,
  measureColumn,
  ownersColumn,
  periodColumn,
  quarterColumn,
  stepsColumn,
  targetColumn,
  type PlanColumn,
} from './plan-columns';

/** Columns of the plan as they are drawn. */
export interface PlanLayout {
  readonly columns: readonly PlanColumn[];
}

/** A layout as agencies publish it. */
interface PublishedLayout {
  readonly columns: readonly ChoosableColumn[];
  /** Headers that differ from the usual ones. */
  readonly headers: Readonly<Partial<Record<ChoosableColumn, DocumentKey>>>;
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

/**
 * The columns of a table as they are drawn; one that the layout does not have by itself is called as usual.
 * @param analysis says from which score on an indicator is no longer weak; null where that is not known
 */
export function planLayout(table: PlanTable, analysis: Analysis | null): PlanLayout {
  const { headers } = PUBLISHED[table.layout];
  const { period, followUp } = wordingsOf(table);
  const drawn: Readonly<Record<ChoosableColumn, () => readonly PlanColumn[]>> = {
    measure: () => [measureColumn(headers.measure)],
    target: () => [targetColumn(analysis?.options.threshold ?? null)],
    approach: () => [approachColumn],
    steps: () => [stepsColumn(headers.steps)],
    evidence: () => [evidenceColumn],
    owners: () => [ownersColumn],
    quarters: () => QUARTERS.map(quarterColumn),
    period: () => [periodColumn(period, headers.period)],
    'follow-up': () => [followUpColumn(followUp, table.followUpDay ?? null, headers['follow-up'])],
  };
  return { columns: columnsOf(table).flatMap((column) => drawn[column]()) };
}
