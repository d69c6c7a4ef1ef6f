export {
  CHOOSABLE_COLUMNS,
  FOLLOW_UP_WORDINGS,
  isByIssues,
  PERIOD_WORDINGS,
  PLAN_LAYOUT_KEYS,
  type ChoosableColumn,
  type PlanLayoutKey,
  type PlanTable,
} from '../documents/plan/layout-keys';
