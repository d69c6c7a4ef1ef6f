import type { Plan } from '../planning/types';

/** The plan as it is published: a row without a title is nothing yet. */
export const titledPlan = (plan: Plan): Plan => ({
  ...plan,
  rows: plan.rows.filter(({ title }) => title.trim() !== ''),
});
