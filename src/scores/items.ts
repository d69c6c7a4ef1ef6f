import { frameworkOf } from '../framework';
import { isGroupingAssumed, ITEM_GROUPS, type ItemGroups } from '../framework/item-groups';
import { itemId } from '../framework/item-id';
import { OTHER_ITEM_LISTS } from '../framework/other-item-lists';
import {
  INSTRUMENTS,
  type FiscalYear,
  type IndicatorNumber,
  type Instrument,
  type ItemId,
  type ItemDefinition,
  type ScoringRules,
} from '../framework/types';
import { addExact, exact } from './exact';
import { finding } from './findings';
import { gainOf, highestItems, itemShare, listsOfYear, listsToldBy, type ItemLists } from './item-gains';
import type { ExactScore, Finding, Hundredths, IndicatorFromItems, ItemResult, ScoreSet } from './types';

/** Which lists the items of a set follow; those of which this cannot be said are left out and told. */
export interface FollowedLists {
  /** Of the lists; null where none is followed. */
  readonly year: FiscalYear | null;
  readonly lists: ItemLists;
  readonly findings: readonly Finding[];
}

/** Fewer items may be the beginning of any list. */
const FEWEST_OF_LIST = 18;

/** The disclosure items are just as many as another list has: that of another year, or of agencies of another kind. */
function looksLike(numbers: readonly number[], list: ItemGroups, year: FiscalYear): Finding | null {
  const count = numbers.length;
  const whole = count >= FEWEST_OF_LIST && Math.max(...numbers) === count;
  if (list.instrument !== 'OIT' || !whole || count === list.size) return null;
  const kind = OTHER_ITEM_LISTS.find(({ sizes }) => sizes.get(year) === count);
  if (kind)
    return unknownList('unknown-item-list.of-kind', { kind: kind.name, count, year, size: list.size });
  const other = ITEM_GROUPS.find(({ instrument, size }) => instrument === 'OIT' && size === count);
  const told = other?.years.at(-1);
  return told === undefined
    ? null
    : unknownList('unknown-item-list.of-year', { other: told, count, year, size: list.size });
}

const unknownList = (message: string, params: Finding['params']): Finding =>
  finding('unknown-item-list', { message, params });

function judged(set: ScoreSet, list: ItemGroups, year: FiscalYear): Finding | null {
  const numbers = set.items
    .filter(({ instrument }) => instrument === list.instrument)
    .map(({ number }) => number);
  const highest = Math.max(...numbers);
  if (highest > list.size)
    return unknownList('unknown-item-list', { instrument: list.instrument, highest, year, size: list.size });
  return looksLike(numbers, list, year);
}

/**
 * The item lists of the year of the scores. Items beyond a list, an agency of a kind that has lists of its own, and a count that is just
 * that of another list are told, and what they concern is not reckoned. Without a year the highest items tell the list.
 */
export function followedLists(set: ScoreSet, year: FiscalYear | null): FollowedLists {
  const nothing = { year: null, lists: new Map<Instrument, ItemGroups>() };
  if (set.items.length === 0) return { ...nothing, findings: [] };
  const kind = OTHER_ITEM_LISTS.find(({ agencies }) => agencies.test(set.agency ?? ''));
  if (kind)
    return {
      ...nothing,
      findings: [unknownList('unknown-item-list.kind', { kind: kind.name, agency: set.agency ?? '' })],
    };
  const told = year === null ? listsToldBy(set.items) : null;
  const ofYear = year ?? [...(told?.values() ?? [])][0]?.years.at(-1) ?? null;
  if (ofYear === null) return { ...nothing, findings: [unknownList('unknown-item-list.no-year', {})] };
  const read = highestItems(set.items);
  const findings: Finding[] = [];
  const lists = [...(told ?? listsOfYear(ofYear))].filter(([instrument, list]) => {
    const doubt = read.has(instrument) ? judged(set, list, ofYear) : null;
    if (doubt) {
      const cells = set.items.filter((item) => item.instrument === instrument).map(({ cell }) => cell);
      findings.push(finding(doubt.code, { ...doubt, cells: [cells[0], cells.at(-1)] }));
    }
    return doubt === null;
  });
  for (const [instrument] of read)
    if (!(told ?? listsOfYear(ofYear)).has(instrument))
      findings.push(unknownList('unknown-item-list.none', { instrument, year: ofYear }));
  return { year: ofYear, lists: new Map(lists), findings };
}

/** The items that a year's lists have, of the instruments whose list is followed. */
export function definedItems({
  year,
  lists,
}: Pick<FollowedLists, 'year' | 'lists'>): readonly ItemDefinition[] {
  const framework = year === null ? null : frameworkOf(year);
  return framework === null
    ? []
    : INSTRUMENTS.flatMap((instrument) => (lists.has(instrument) ? framework.items[instrument].items : []));
}

/** What the followed lists say of each item that was read, and what it wins at the target. */
export function itemResults(
  rules: ScoringRules,
  { items }: Pick<ScoreSet, 'items'>,
  followed: FollowedLists,
  target: Hundredths,
): readonly ItemResult[] {
  const known = new Map(definedItems(followed).map((item) => [item.id, item]));
  return items.map((item): ItemResult => {
    const id = itemId(item);
    const defined = known.get(id);
    const share = defined ? itemShare(rules, followed.lists, item) : null;
    return {
      ...item,
      id,
      indicator: defined?.indicator ?? null,
      subIndicator: defined?.subIndicator ?? null,
      title: defined?.title ?? null,
      issues: defined?.issues ?? [],
      gain: share && gainOf(item, share, target),
      assumed: share !== null && isGroupingAssumed(item.instrument, followed.year ?? 0),
    };
  });
}

function mean(scores: readonly ExactScore[]): ExactScore {
  const sum = scores.reduce((total, score) => addExact(total, score), exact(0));
  return exact(sum.numerator, sum.denominator * scores.length);
}

/** The score of an item of the list: that which was read, or `supposed` of one that is missing. */
export type ScoreOf = (id: ItemId) => Hundredths | null;

/** The mean of each group of an indicator's items, by the number of the group; a list without groups is one. Null where one has no score. */
export function groupMeans(
  own: readonly ItemDefinition[],
  scoreOf: ScoreOf,
): ReadonlyMap<string | null, ExactScore> | null {
  const groups = new Map<string | null, ExactScore[]>();
  for (const { id, subIndicator } of own) {
    const score = scoreOf(id);
    if (score === null) return null;
    groups.set(subIndicator, [...(groups.get(subIndicator) ?? []), exact(score)]);
  }
  return new Map([...groups].map(([group, scores]) => [group, mean(scores)]));
}

/** An indicator as its items give it: the mean of the means of their groups; null where an item or the grouping is missing. */
export function indicatorFrom(
  own: readonly ItemDefinition[],
  { lists }: Pick<FollowedLists, 'lists'>,
  scoreOf: ScoreOf,
): ExactScore | null {
  const [first] = own;
  const groups =
    first && lists.get(first.instrument)?.groups?.find(([number]) => number === first.indicator)?.[1];
  const means = groups ? groupMeans(own, scoreOf) : null;
  return means && mean([...means.values()]);
}

/** The definitions of the items of each indicator, in the order of the list. */
export function itemsByIndicator(
  defined: readonly ItemDefinition[],
): ReadonlyMap<IndicatorNumber, readonly ItemDefinition[]> {
  const all = new Map<IndicatorNumber, ItemDefinition[]>();
  for (const item of defined) all.set(item.indicator, [...(all.get(item.indicator) ?? []), item]);
  return all;
}

/** The scores of a set by item. */
export function scoresByItem({ items }: Pick<ScoreSet, 'items'>): ScoreOf {
  const scores = new Map(items.map((item) => [itemId(item), item.score]));
  return (id) => scores.get(id) ?? null;
}

/**
 * Every indicator all of whose items were read, as these give it. That of EIT is assumed: a table may hold one of two parts of the survey
 * (document 002 does).
 */
export function indicatorsFromItems(
  set: Pick<ScoreSet, 'items'>,
  followed: FollowedLists,
): readonly IndicatorFromItems[] {
  const scoreOf = scoresByItem(set);
  return [...itemsByIndicator(definedItems(followed))].flatMap(([indicator, own]): IndicatorFromItems[] => {
    const score = indicatorFrom(own, followed, scoreOf);
    const instrument = own[0]?.instrument ?? 'OIT';
    const assumed = instrument === 'EIT' || isGroupingAssumed(instrument, followed.year ?? 0);
    return score === null ? [] : [{ indicator, score, assumed }];
  });
}
