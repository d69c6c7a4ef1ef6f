import type { Analysis } from '../scores/types';
import { draftPlan } from './draft-plan';
import type { Plan, PlanOptions } from './types';

/** A plan from the built-in catalogue: the most useful measures of each planned indicator, for this kind of agency. */
export function makePlan(analysis: Analysis, options: PlanOptions): Plan {
  const { agency, fiscalYear } = analysis.set;
  return {
    agency,
    scoreYear: fiscalYear,
    planYear: options.planYear,
    rows: draftPlan(analysis, options).flatMap(({ measures }) =>
      measures.filter(({ suggested }) => suggested).map(({ row }) => row),
    ),
  };
}
