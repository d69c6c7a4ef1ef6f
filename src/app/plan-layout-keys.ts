import { PLAN_LAYOUTS, type PlanLayout } from '../documents/plan/layouts';

/** Every layout of the plan that can be chosen. */
export const PLAN_LAYOUT_KEYS = Object.keys(PLAN_LAYOUTS) as readonly PlanLayout['key'][];
export type PlanLayoutKey = PlanLayout['key'];
