import { isHospital } from '../planning/agency-name';
import { agencyKind } from '../planning/units';
import type { EditedPlan } from './edit-plan';

/**
 * What whoever plans for an agency of another kind than อปท. should know. A hospital is judged by another instrument. A plan that is
 * made for the first time names units by their tasks, because nobody knows those of such an agency: they are to be replaced.
 */
export function agencyRemarks({
  plan,
  register,
}: Pick<EditedPlan, 'plan' | 'register'>): readonly ('summary.hospital' | 'summary.neutral-units')[] {
  if (plan.agency === null) return [];
  return [
    ...(isHospital(plan.agency) ? (['summary.hospital'] as const) : []),
    ...(register === null && agencyKind(plan.agency) === 'other' ? (['summary.neutral-units'] as const) : []),
  ];
}
