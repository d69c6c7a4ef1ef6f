import { QUARTERS } from '../../framework';
import type { PlanLayoutKey } from './layout-keys';
import {
  approachColumn,
  followUpColumn,
  measureColumn,
  ownersColumn,
  periodColumn,
  quarterColumn,
  quartersColumn,
  roundsColumn,
  stepsColumn,
  type PlanColumn,
} from './plan-columns';

/** Columns of the plan as agencies publish it. */
export interface PlanLayout {
  readonly columns: readonly PlanColumn[];
}

/** Every layout by its key. */
export const PLAN_LAYOUTS: Readonly<Record<PlanLayoutKey, PlanLayout>> = {
  quarter: {
    columns: [
      measureColumn('column.measure'),
      stepsColumn('column.steps'),
      ownersColumn('column.owners'),
      ...QUARTERS.map(quarterColumn),
      followUpColumn('plan.follow-up.narrow'),
    ],
  },
  monitoring: {
    columns: [
      measureColumn('column.measure'),
      stepsColumn('plan.steps.or'),
      ownersColumn('column.owners'),
      followUpColumn('column.follow-up'),
    ],
  },
  approach: {
    columns: [
      measureColumn('column.measure'),
      approachColumn('column.approach'),
      stepsColumn('plan.steps.practice'),
      ownersColumn('column.owners'),
      roundsColumn('column.follow-up'),
    ],
  },
  period: {
    columns: [
      measureColumn('plan.measure.approach'),
      stepsColumn('plan.steps.work'),
      ownersColumn('column.owners'),
      periodColumn('plan.period.narrow'),
      followUpColumn('plan.follow-up.result'),
    ],
  },
  activity: {
    columns: [
      measureColumn('plan.measure.activity'),
      stepsColumn('plan.steps.activity'),
      ownersColumn('column.owners'),
      quartersColumn('column.period'),
    ],
  },
};
