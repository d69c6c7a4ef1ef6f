import { INSTRUMENTS, type IndicatorNumber, type ItemId } from '../../framework';
import { FULL_SCORE, formatHundredths, roundExact } from '../../scores/exact';
import { scoresByItem } from '../../scores/items';
import type { Analysis, Hundredths, ItemResult, ScoreSet, WayToNextLevel } from '../../scores/types';
import { cellAddress } from '../../workbook/cell-grid';

/** One question or disclosure item as people read it; scores and gains have two decimals. */
export interface ItemView {
  readonly id: ItemResult['id'];
  /** null where its list is not known. */
  readonly indicator: IndicatorNumber | null;
  /** null where no source words it. */
  readonly title: string | null;
  readonly score: string;
  /** It is not there yet: it wins something, or nobody can say what it wins. */
  readonly lost: boolean;
  /** Overall points won when it rises to the target; null where the grouping of its list is not known. */
  readonly gain: string | null;
  /** The grouping that the gain rests on is not official. */
  readonly assumed: boolean;
  /** null when it does not stand in a sheet. */
  readonly cell: string | null;
}

/** Whether an item has not reached what it can win. */
const isLost = ({ gain, score }: ItemResult): boolean =>
  gain === null ? score < FULL_SCORE : gain.numerator > 0;

/** An item in words. @param sheet addresses on it need no name of a sheet */
export const itemView = (item: ItemResult, sheet: string): ItemView => ({
  id: item.id,
  indicator: item.indicator,
  title: item.title,
  score: formatHundredths(item.score),
  lost: isLost(item),
  gain: item.gain && formatHundredths(roundExact(item.gain)),
  assumed: item.assumed,
  cell: item.cell && cellAddress(item.cell, sheet),
});

/** The items of an analysis that have not reached what they can win: largest gain first, then those whose gain nobody knows. */
export function lostItems({ items, set }: Pick<Analysis, 'items' | 'set'>): readonly ItemView[] {
  const rank = ({ gain }: ItemResult): number => (gain === null ? -1 : gain.numerator / gain.denominator);
  return items
    .filter(isLost)
    .sort((a, b) => rank(b) - rank(a))
    .map((item) => itemView(item, set.sheet));
}

/** The scores of indicators that all of their items together give. */
export const givenByItems = ({
  fromItems,
}: Pick<Analysis, 'fromItems'>): ReadonlyMap<IndicatorNumber, Hundredths> =>
  new Map(fromItems.map(({ indicator, score }) => [indicator, roundExact(score)]));

/** The way to the next level as a sentence says it: the codes of its items, and the overall points with two decimals. */
export const wayWords = ({ level, items, gain }: WayToNextLevel) => ({
  level,
  items: items.map(({ id }) => id).join(', '),
  points: formatHundredths(roundExact(gain)),
});

/** One item of a table in which scores can be typed. */
export interface ItemRow {
  readonly id: ItemId;
  readonly title: string | null;
  /** null where it has no score. */
  readonly result: ItemResult | null;
  /** The score that stands in the sheet; null where none does. */
  readonly read: Hundredths | null;
}

/**
 * The items that have a score, and of lists that are known those that have none: a person may know it.
 * @param set as it was read, without corrections
 */
export function itemRows(
  { items, rules }: Pick<Analysis, 'items' | 'rules'>,
  set: Pick<ScoreSet, 'items'>,
): readonly ItemRow[] {
  const readScore = scoresByItem(set);
  return INSTRUMENTS.flatMap((instrument) => {
    const own = items.filter((item) => item.instrument === instrument);
    const listed = own.some(({ indicator }) => indicator !== null)
      ? (rules?.items[instrument].items ?? [])
      : [];
    const missing = listed.filter(({ id }) => own.every((item) => item.id !== id));
    const rows = [
      ...own.map((result) => ({ id: result.id, title: result.title, result, read: readScore(result.id) })),
      ...missing.map(({ id, title }) => ({ id, title, result: null, read: readScore(id) })),
    ];
    return rows.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
  });
}
