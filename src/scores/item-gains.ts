import { ITEM_GROUPS, type ItemGroups } from '../framework/item-groups';
import type { FiscalYear, IndicatorNumber, Instrument, Item, ScoringRules } from '../framework/types';
import { compareExact, exact } from './exact';
import { contributions } from './overall';
import type { ExactFraction, Hundredths, ItemScore, OverallPoints } from './types';

/** Overall points won when an item rises to the target. */
export interface ItemGain extends ItemScore {
  readonly gain: OverallPoints;
}

/** The item lists that a table follows, one per instrument in it. */
export type ItemLists = ReadonlyMap<Instrument, ItemGroups>;

/** The last two items of a list (of OIT: the measures and the report on them) tell which list a table follows. */
const TELLING_ITEMS = 2;

const YEARS = [...new Set(ITEM_GROUPS.flatMap(({ years }) => years))];

/** The highest number of an item in each instrument that has any. */
export function highestItems(items: readonly Item[]): ReadonlyMap<Instrument, number> {
  const highest = new Map<Instrument, number>();
  for (const { instrument, number } of items) {
    highest.set(instrument, Math.max(number, highest.get(instrument) ?? 0));
  }
  return highest;
}

/** The item lists of a year, as far as they are known. */
export const listsOfYear = (year: FiscalYear): ItemLists =>
  new Map(
    ITEM_GROUPS.filter(({ years }) => years.includes(year)).map((list) => [list.instrument, list] as const),
  );

/**
 * The lists of a table that says no year, told by its highest items: o35 is the last of 2567. Null when no list fits, when lists with
 * different groups fit equally well, or when the grouping of some is not known.
 */
export function listsToldBy(items: readonly Item[]): ItemLists | null {
  const highest = highestItems(items);
  const fitting = YEARS.map((year) =>
    ITEM_GROUPS.filter(
      (list) => list.years.includes(year) && list.size >= (highest.get(list.instrument) ?? Infinity),
    ),
  ).filter((lists) => lists.length === highest.size);
  const told = (lists: readonly ItemGroups[]): number =>
    lists.filter(({ instrument, size }) => (highest.get(instrument) ?? 0) > size - TELLING_ITEMS).length;
  const most = Math.max(...fitting.map(told));
  const best = new Set(fitting.filter((lists) => told(lists) === most).flat());
  if (most < 1 || best.size !== highest.size) return null;
  if ([...best].some(({ groups }) => groups === null || groups.some(([, counts]) => counts === null)))
    return null;
  return new Map([...best].map((list) => [list.instrument, list]));
}

/** The part of its indicator's score that one item decides, as 1 / n; null when the list has no such item or does not tell. */
function partOf({ groups }: ItemGroups, item: number): { indicator: IndicatorNumber; n: number } | null {
  let last = 0;
  for (const [indicator, counts] of groups ?? []) {
    if (counts === null) return null;
    for (const count of counts) {
      last += count;
      if (item <= last) return { indicator, n: count * counts.length };
    }
  }
  return null;
}

/**
 * The share of an item in the overall score. An indicator is the mean of its items, or of the means of its sub-indicators: o34 of 2567, one
 * of two items in one of three sub-indicators of an indicator worth 0.20, has 0.20 / 6. Null when the grouping is not known.
 */
export function itemShare(rules: ScoringRules, lists: ItemLists, item: Item): ExactFraction | null {
  const list = lists.get(item.instrument);
  const part = list ? partOf(list, item.number) : null;
  const share = part && contributions(rules).find(({ indicator }) => indicator === part.indicator)?.share;
  return share ? exact(share.numerator, share.denominator * part.n) : null;
}

/** What an item wins that rises to `target`, for its share in the overall score: nothing when it is there. */
export const gainOf = (
  { score }: Pick<ItemScore, 'score'>,
  share: ExactFraction,
  target: Hundredths,
): OverallPoints => exact(Math.max(0, target - score) * share.numerator, share.denominator);

/**
 * The overall points won when each item alone rises to `target`, largest first, ties in the order given: o34 of 2567 at 0 wins 3.33
 * points. Null when it cannot be told which list the items belong to or how they are grouped.
 */
export function itemGains(
  rules: ScoringRules,
  items: readonly ItemScore[],
  target: Hundredths,
): readonly ItemGain[] | null {
  const lists = listsToldBy(items);
  if (!lists) return null;
  const gains = items.flatMap((item): ItemGain[] => {
    const share = itemShare(rules, lists, item);
    return share ? [{ ...item, gain: gainOf(item, share, target) }] : [];
  });
  return gains.sort((a, b) => compareExact(b.gain, a.gain));
}
