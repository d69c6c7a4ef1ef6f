/** What a person chooses of the plan's table; alone, so that choosing does not load how it is drawn. */
import type { PlainDate } from '../../framework';

/** Every layout of the plan, the usual one first. */
export const PLAN_LAYOUT_KEYS = [
  'quarter',
  'monitoring',
  'approach',
  'period',
  'activity',
  'issues',
  'result',
] as const;
export type PlanLayoutKey = (typeof PLAN_LAYOUT_KEYS)[number];

/** Every column that a table of the plan may have, in the usual order; the four quarters are one choice. */
export const CHOOSABLE_COLUMNS = [
  'issue',
  'question',
  'result',
  'measure',
  'target',
  'approach',
  'steps',
  'evidence',
  'owners',
  'quarters',
  'period',
  'follow-up',
  'outcome',
  'recommendation',
] as const;
export type ChoosableColumn = (typeof CHOOSABLE_COLUMNS)[number];

/** How the column of the period says when a measure is carried out: dates, the quarters, or these with their dates. */
export const PERIOD_WORDINGS = ['dates', 'quarters', 'both'] as const;
export type PeriodWording = (typeof PERIOD_WORDINGS)[number];

/** How the column of the follow-up says it: as each measure does, its rounds one below the other, or one day for all measures. */
export const FOLLOW_UP_WORDINGS = ['each', 'rounds', 'day'] as const;
export type FollowUpWording = (typeof FOLLOW_UP_WORDINGS)[number];

/** The table of the plan as a person wants it: a layout, and where it is to differ from that. */
export interface PlanTable {
  readonly layout: PlanLayoutKey;
  /** The columns from left to right, 'measure' among them and none twice; null as the layout has them. */
  readonly columns?: readonly ChoosableColumn[] | null;
  /** null as the layout has it. */
  readonly period?: PeriodWording | null;
  /** null as the layout has it. */
  readonly followUp?: FollowUpWording | null;
  /** The day on which all measures are reported, where `followUp` is 'day'; null leaves room to write it. */
  readonly followUpDay?: PlainDate | null;
}

/** Whether the measures stand under the seven issues, in place of their indicators. */
export const isByIssues = ({ layout }: Pick<PlanTable, 'layout'>): boolean => layout === 'issues';
