import { agencyKey } from '../../reading/agencies';
import type { FormerResult, ScoreSet } from '../../scores/types';
import { mayBeOne, placeOf } from '../agency-place';

/**
 * Whether a result of 2561 or before is of the agency of a later one: under its name and in no other place.
 * @param isAlone there is no other agency that a result without a name may be of
 */
export function isFormerOf(former: FormerResult, set: ScoreSet, isAlone: boolean): boolean {
  if (former.fiscalYear === null || !mayBeOne(placeOf(former), placeOf(set))) return false;
  if (former.agency === null) return isAlone;
  return set.agency !== null && agencyKey(former.agency) === agencyKey(set.agency);
}
