import { ITEM_GROUPS, type ItemGroups } from '../framework/item-groups';
import type { IndicatorNumber, Instrument, Item, ScoringRules } from '../framework/types';
import { compareExact, exact } from './exact';
import { contributions } from './overall';
import type { Hundredths, OverallPoints } from './types';

/** The score of one item (i1, e1, o1). */
export interface ItemScore extends Item {
  readonly score: Hundredths;
}

/** Overall points won when an item rises to the target. */
export interface ItemGain extends ItemScore {
  readonly gain: OverallPoints;
}

/** The last two items of a list (of OIT: the measures and the report on them) tell which list a table follows. */
const TELLING_ITEMS = 2;

const YEARS = [...new Set(ITEM_GROUPS.flatMap(({ years }) => years))];

/**
 * The item lists that a table follows, one per instrument in it, told by its highest items: o35 is the last of 2567.
 * Null when no list fits, when lists with different groups fit equally well, or when the grouping is not known.
 */
function listsOf(items: readonly ItemScore[]): ReadonlyMap<Instrument, ItemGroups> | null {
  const highest = new Map<Instrument, number>();
  for (const { instrument, number } of items) {
    highest.set(instrument, Math.max(number, highest.get(instrument) ?? 0));
  }
  const fitting = YEARS.map((year) =>
    ITEM_GROUPS.filter(
      (list) => list.years.includes(year) && list.size >= (highest.get(list.instrument) ?? Infinity),
    ),
  ).filter((lists) => lists.length === highest.size);
  const told = (lists: readonly ItemGroups[]): number =>
    lists.filter(({ instrument, size }) => (highest.get(instrument) ?? 0) > size - TELLING_ITEMS).length;
  const most = Math.max(...fitting.map(told));
  const best = new Set(fitting.filter((lists) => told(lists) === most).flat());
  if (most < 1 || best.size !== highest.size || [...best].some(({ groups }) => groups === null)) return null;
  return new Map([...best].map((list) => [list.instrument, list]));
}

/** The part of its indicator's score that one item decides, as 1 / n; null when the list has no such item. */
function partOf({ groups }: ItemGroups, item: number): { indicator: IndicatorNumber; n: number } | null {
  let last = 0;
  for (const [indicator, counts] of groups ?? []) {
    for (const count of counts) {
      last += count;
      if (item <= last) return { indicator, n: count * counts.length };
    }
  }
  return null;
}

/**
 * The overall points won when each item alone rises to `target`, largest first, ties in the order given. An indicator
 * is the mean of its items, or of the means of its sub-indicators: in 2567 o34 of two items in one of three
 * sub-indicators of an indicator worth 0.20 wins 100 × 0.20 / 6 = 3.33 points. Null when it cannot be told which list
 * the items belong to or how they are grouped.
 */
export function itemGains(
  rules: ScoringRules,
  items: readonly ItemScore[],
  target: Hundredths,
): readonly ItemGain[] | null {
  const lists = listsOf(items);
  if (!lists) return null;
  const shares = new Map(contributions(rules).map(({ indicator, share }) => [indicator, share]));
  const gains = items.flatMap((item): ItemGain[] => {
    const list = lists.get(item.instrument);
    const part = list ? partOf(list, item.number) : null;
    const share = part && shares.get(part.indicator);
    if (!share) return [];
    const missing = Math.max(0, target - item.score);
    return [{ ...item, gain: exact(missing * share.numerator, share.denominator * part.n) }];
  });
  return gains.sort((a, b) => compareExact(b.gain, a.gain));
}
