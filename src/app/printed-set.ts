import { districtName, provinceName } from '../scores/place-names';
import { cleanText } from '../scores/thai-text';
import type { ScoreSet } from '../scores/types';
import { fillIn } from '../text/fill-in';
import { NAMES_THAI } from '../text/names-th';
import { mayBeOne, placeOf, splitPlace } from './agency-place';

/** What a person wants printed in the place of what was read; null keeps that, an empty place prints none. */
export interface PrintedIdentity {
  readonly agency: string | null;
  readonly district: string | null;
  readonly province: string | null;
}

/** An identity with the name alone. */
export const printedAs = (agency: string | null): PrintedIdentity => ({
  agency,
  district: null,
  province: null,
});

/**
 * Scores under the name and place that a person wants printed. A place behind the name is where the agency lies, because documents print
 * that apart: "อบต.หนองบัว อ.เมือง จ.เลย" is อบต.หนองบัว in เมือง, เลย, unless he gave the place by itself.
 */
export function printedSet(set: ScoreSet, { agency, district, province }: PrintedIdentity): ScoreSet {
  if (agency === null && district === null && province === null) return set;
  const placed = agency === null ? null : splitPlace(agency);
  const place = (
    own: string | null,
    behind: string | null | undefined,
    read: string | null,
  ): string | null => (own === null ? (behind ?? read) : cleanText(own) || null);
  return {
    ...set,
    agency: agency === null ? set.agency : cleanText(placed?.name ?? agency),
    district: place(district, placed?.written.district, set.district),
    province: place(province, placed?.written.province, set.province),
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
