import { agencyKey } from '../reading/agencies';
import { groupBy } from '../reading/group-by';
import { isDoubtful } from './is-doubtful';
import { confirms, isVaguer, mayBeOne, placeOf, type Place } from './agency-place';
import type { NamelessOwner, Owner, Scored } from './owner';
import { ownerNames } from './owner-names';

export type { Owner, Scored };

const latestFirst = (a: Scored, b: Scored): number => (b.set.fiscalYear ?? 0) - (a.set.fiscalYear ?? 0);

const nameKey = ({ agency }: Pick<Owner, 'agency'>): string | null =>
  agency === null ? null : agencyKey(agency);

/** No name is borne in so many places: then they are no places, and comparing each with each would take long. */
const MOST_PLACES = 200;

/** No year comes twice; an unknown year is one too. */
const isHistory = (results: readonly Scored[]): boolean =>
  new Set(results.map(({ set }) => set.fiscalYear)).size === results.length;

const placeKey = ({ district, province }: Place): string => `${district ?? ''}|${province ?? ''}`;

/** The different places that results give, without those that another one says more exactly. */
function exactPlaces(results: readonly Scored[]): readonly Place[] {
  const places = [...new Map(results.map(({ set }) => [placeKey(placeOf(set)), placeOf(set)])).values()];
  return places.filter((place) => !places.some((other) => isVaguer(place, other)));
}

/** Results that lie in one place as far as is known: sheets tell agencies of one name apart, else every result is one. */
function apart<Owned extends Scored>(results: readonly Owned[]): readonly (readonly Owned[])[] {
  if (isHistory(results)) return [results];
  return [...groupBy(results, ({ set }) => set.sheet).values()].flatMap((own) =>
    isHistory(own) ? [own] : own.map((one) => [one]),
  );
}

/**
 * Results of one name as those of different agencies. They are one agency's years when no year comes twice and no place
 * contradicts; else they are told apart by place. A result that does not say where it belongs joins the one agency that it
 * may be of, if that has no result of its year; where there are several such agencies it stays alone, because nobody knows.
 */
function ofOneName<Owned extends Scored>(results: readonly Owned[]): readonly (readonly Owned[])[] {
  const byPlace = groupBy(results, ({ set }) => placeKey(placeOf(set)));
  if (byPlace.size > MOST_PLACES) return [...byPlace.values()].flatMap(apart);
  const places = exactPlaces(results);
  if (places.length === 1 && isHistory(results)) return [results];
  const loose: (readonly Owned[])[] = [];
  const exact = new Map<Place, Owned[]>(places.map((place) => [place, []]));
  const vague = new Map<Place, Owned[]>(places.map((place) => [place, []]));
  for (const result of results) {
    const own = placeOf(result.set);
    const homes = places.filter((place) => mayBeOne(own, place));
    const [home] = homes;
    if (home === undefined || homes.length > 1) loose.push([result]);
    else (confirms(own, home) ? exact : vague).get(home)?.push(result);
  }
  const homes = places.flatMap((place) => {
    const [own, others] = [exact.get(place) ?? [], vague.get(place) ?? []];
    if (isHistory([...own, ...others])) return [[...own, ...others]];
    loose.push(...others.map((one) => [one]));
    return apart(own);
  });
  return [...homes, ...loose].filter((own) => own.length > 0);
}

const byName = <Owned extends Scored>(results: readonly Owned[]): readonly (readonly Owned[])[] =>
  [...groupBy(results, ({ set }) => nameKey(set)).values()].flatMap(ofOneName);

function ownerOf<Owned extends Scored>(
  results: readonly Owned[],
  doubtful: readonly Owned[],
): NamelessOwner<Owned> {
  const sorted = [...results].sort(latestFirst);
  const all = [...sorted, ...doubtful];
  return {
    agency: all[0]?.set.agency ?? null,
    place: exactPlaces(all)[0] ?? { district: null, province: null },
    results: sorted,
    doubtful,
  };
}

/** Gives each doubtful result to the one agency that it may be of; those that are left are agencies of their own. */
function withDoubtful<Owned extends Scored>(
  owners: readonly NamelessOwner<Owned>[],
  doubtful: readonly Owned[],
): readonly NamelessOwner<Owned>[] {
  const ownersByName = groupBy(owners, nameKey);
  const given = new Map<NamelessOwner<Owned>, Owned[]>();
  const left = doubtful.filter((result) => {
    const namesakes = ownersByName.get(nameKey(result.set)) ?? [];
    const homes = namesakes.filter(({ place }) => mayBeOne(place, placeOf(result.set)));
    const [home] = homes;
    if (home === undefined || homes.length > 1) return true;
    given.set(home, [...(given.get(home) ?? []), result]);
    return false;
  });
  return [
    ...owners.map((owner) => ({ ...owner, doubtful: given.get(owner) ?? [] })),
    ...byName(left).map((own) => ownerOf<Owned>([], [...own].sort(latestFirst))),
  ];
}

/** Each owner where its first result stands. */
function inFileOrder<Owned extends Scored>(
  results: readonly Owned[],
  owners: readonly NamelessOwner<Owned>[],
): readonly NamelessOwner<Owned>[] {
  const homes = new Map(
    owners.flatMap((owner) =>
      [...owner.results, ...owner.doubtful].map((result) => [result, owner] as const),
    ),
  );
  return [...new Set(results.flatMap((result) => homes.get(result) ?? []))];
}

/**
 * Whose scores a file holds: every result belongs to exactly one owner, and all owners have different names. Agencies are
 * told apart by name in any spelling and by อำเภอ and จังหวัด, else by sheet, else every result of a year that comes twice is
 * an agency of its own. Results without an agency are one agency's years in the same way.
 * @param doubtfulToo a person named the sheet, so doubtful results count as others do
 */
export function ownersOf<Owned extends Scored>(
  results: readonly Owned[],
  doubtfulToo = false,
): readonly Owner<Owned>[] {
  const isPassedOver = ({ set }: Scored): boolean => !doubtfulToo && isDoubtful(set);
  const used = byName(results.filter((result) => !isPassedOver(result))).map((own) => ownerOf(own, []));
  const owners = inFileOrder(results, withDoubtful(used, results.filter(isPassedOver)));
  const names = ownerNames(owners);
  return owners.map((owner, index) => ({ ...owner, name: '', lasting: true, ...names[index] }));
}

/** What each result is called so that nobody takes one agency for another. */
export function resultNames<Owned extends Scored>(results: readonly Owned[]): ReadonlyMap<Owned, string> {
  return new Map(
    ownersOf(results).flatMap(({ name, results: own, doubtful }) =>
      [...own, ...doubtful].map((result) => [result, name] as const),
    ),
  );
}
