import type { Analysis } from '../scores/types';
import { registerRow } from './measure';
import { offerMeasures } from './offer';
import type { Plan, PlanOptions } from './types';

/** A plan from the built-in catalogue: the most useful measures of each planned indicator, for this kind of agency. */
export function makePlan(analysis: Analysis, options: PlanOptions): Plan {
  const { agency, fiscalYear } = analysis.set;
  const { planYear } = options;
  return {
    agency,
    scoreYear: fiscalYear,
    planYear,
    rows: offerMeasures(analysis, options).flatMap(({ offers, ...subject }) =>
      offers
        .filter(({ suggested }) => suggested)
        .map(({ measure }) => registerRow(measure, subject, planYear)),
    ),
  };
}
