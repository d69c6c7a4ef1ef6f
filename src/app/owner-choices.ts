import { NO_OWN_LISTS, type OwnUnits } from '../planning/own/own-lists';
import { agencyKind, allUnitNames } from '../planning/units';

export { NO_OWN_LISTS };

/** Names of the units that an agency of this kind has, to choose owners from. */
export function ownerChoices(agency: string | null, own: OwnUnits): readonly string[] {
  return allUnitNames(agencyKind(agency), own);
}
