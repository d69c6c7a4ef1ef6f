import type { Owner, Scored } from './owner';

/** What an agency has of the fiscal year before that of one of its results; null where there is none, or the year is not known. */
export function yearBefore<Owned extends Scored>(
  { results }: Pick<Owner<Owned>, 'results'>,
  { set: { fiscalYear } }: Scored,
): Owned | null {
  if (fiscalYear === null) return null;
  return results.find(({ set }) => set.fiscalYear === fiscalYear - 1) ?? null;
}
