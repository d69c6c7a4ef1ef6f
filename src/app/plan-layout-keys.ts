export { PLAN_LAYOUT_KEYS, type PlanLayoutKey } from '../documents/plan/layout-keys';
