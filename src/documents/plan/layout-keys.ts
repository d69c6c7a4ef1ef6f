/** Every layout of the plan, the usual one first; alone, so that choosing one does not load how it is drawn. */
export const PLAN_LAYOUT_KEYS = ['quarter', 'monitoring', 'approach', 'period', 'activity'] as const;
export type PlanLayoutKey = (typeof PLAN_LAYOUT_KEYS)[number];
