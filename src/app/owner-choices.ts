import { agencyKind, allUnitNames } from '../planning/units';

/** Names of the units that an agency of this kind has, to choose owners from. */
export function ownerChoices(agency: string | null): readonly string[] {
  return allUnitNames(agencyKind(agency));
}
