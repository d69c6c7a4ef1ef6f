import type { FiscalYear } from '../framework';
import type { Hundredths } from '../scores/types';
import type { OpenSet, SetKey } from './open-scores';

/** What a set of scores was when it was read before. */
export interface FormerSet {
  readonly key: SetKey;
  readonly fiscalYear: FiscalYear | null;
  /** In indicator order. */
  readonly scores: readonly (Hundredths | null)[];
}

/**
 * The same agency and year among sets that were read later: by its key, else by its scores, because a sheet may have been
 * renamed, or the name of the agency or a year that was missing typed in; null when it is not there, or when several have
 * its scores and nobody can know which it is.
 */
export function findSet(before: FormerSet, sets: readonly OpenSet[]): OpenSet | null {
  const told = before.scores.some((score) => score !== null);
  const alike = ({ set }: OpenSet): boolean =>
    told &&
    (before.fiscalYear === null || set.fiscalYear === before.fiscalYear) &&
    before.scores.every((score, index) => score === (set.entries[index]?.score ?? null));
  const named = sets.find(({ key }) => key === before.key);
  if (named) return named;
  const [only, ...others] = sets.filter(alike);
  return only && others.length === 0 ? only : null;
}
