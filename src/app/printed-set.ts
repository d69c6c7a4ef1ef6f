import { districtName, provinceName } from '../scores/place-names';
import { cleanText } from '../scores/thai-text';
import type { ScoreSet } from '../scores/types';
import { fillIn } from '../text/fill-in';
import { NAMES_THAI } from '../text/names-th';
import { mayBeOne, placeOf, splitPlace } from './agency-place';

/**
 * Scores under the name that a person wants printed; a place behind it is where the agency lies, because documents print that apart:
 * "อบต.หนองบัว อ.เมือง จ.เลย" is อบต.หนองบัว in เมือง, เลย. Without a name they are as they were read.
 */
export function printedSet(set: ScoreSet, name: string | null): ScoreSet {
  if (name === null) return set;
  const placed = splitPlace(name);
  const { district = null, province = null } = placed?.written ?? {};
  return {
    ...set,
    agency: cleanText(placed?.name ?? name),
    district: district ?? set.district,
    province: province ?? set.province,
  };
}

/** A name with all that is known of its place. */
const placed = ({ agency, district, province }: ScoreSet): string =>
  [
    agency,
    district && fillIn(NAMES_THAI['place.district'], { name: districtName(district) }),
    province && fillIn(NAMES_THAI['place.province'], { name: provinceName(province) }),
  ]
    .filter((part) => part !== null)
    .join(' ');

/**
 * The agency as it is printed and as it was read, where they differ: by name, or with their places where those contradict. null where
 * nothing was read that could differ.
 */
export function differenceOf(
  read: ScoreSet,
  printed: ScoreSet,
): { readonly printed: string; readonly found: string } | null {
  if (!mayBeOne(placeOf(read), placeOf(printed))) return { printed: placed(printed), found: placed(read) };
  return read.agency === null || printed.agency === null || read.agency === printed.agency
    ? null
    : { printed: printed.agency, found: read.agency };
}
