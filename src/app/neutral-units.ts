import { agencyKind } from '../planning/units';
import type { EditedPlan } from './edit-plan';

/**
 * A plan that is made for the first time names units by their tasks, because nobody knows those of an agency that is no local one: whoever
 * uses it has to put his own in their place.
 */
export const hasNeutralUnits = ({ plan, register }: Pick<EditedPlan, 'plan' | 'register'>): boolean =>
  register === null && plan.agency !== null && agencyKind(plan.namedInScores ?? plan.agency) === 'other';
