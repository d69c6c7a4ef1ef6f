import { FINEST_ITEM_YEAR, itemsInYear, YEARS_OF_ITEMS } from '../framework/items-over-years';
import type { FiscalYear, IndicatorNumber, ItemId } from '../framework/types';
import { addExact, compareExact, exact, FULL_SCORE } from '../scores/exact';
import type { Analysis, Hundredths, OverallPoints } from '../scores/types';
import type { CatalogueMeasure } from './types';

/** A measure of ours, or of the agency's own list. */
export type OfferableMeasure = CatalogueMeasure<string>;

/** What the items of the scores tell: in which year's numbers, and what those that lost points would win. */
export interface ItemLosses {
  readonly year: FiscalYear;
  /** By indicator: the items below the bound with what they would win; comparable within an indicator. */
  readonly of: (indicator: IndicatorNumber) => ReadonlyMap<ItemId, OverallPoints>;
}

/**
 * What each item lost: the overall points that it would win, or where the grouping of its list is not known, the points that it lacks.
 * @param lostBelow an item of this score or more has lost nothing worth a measure
 */
export function itemLosses(
  { rules, items }: Pick<Analysis, 'rules' | 'items'>,
  lostBelow: Hundredths,
): ItemLosses {
  const lost = items.filter(({ score }) => score < lostBelow);
  return {
    year: rules !== null && YEARS_OF_ITEMS.includes(rules.year) ? rules.year : FINEST_ITEM_YEAR,
    of: (indicator) =>
      new Map(
        lost
          .filter((item) => item.indicator === indicator)
          .map(({ id, score, gain }) => [id, gain ?? exact(FULL_SCORE - score)] as const),
      ),
  };
}

/** Whether two measures serve one question, item or purpose, also as a year asks it: a plan has one of them. */
export function serveTheSame(a: OfferableMeasure, b: OfferableMeasure, year: FiscalYear): boolean {
  if (a.group !== undefined && a.group === b.group) return true;
  return [FINEST_ITEM_YEAR, year].some((each) => {
    const items = itemsInYear(a.items, each);
    return itemsInYear(b.items, each).some((item) => items.includes(item));
  });
}

const NOTHING = exact(0);

/**
 * The measures of one indicator in the order in which they help: those first that serve what lost most, then, for an indicator that is
 * kept up, those made for it, then in the order of the catalogue.
 */
export function byUse(
  measures: readonly OfferableMeasure[],
  { year, of }: ItemLosses,
  keptUp: boolean,
): readonly OfferableMeasure[] {
  const ranked = measures.map((measure) => {
    const lost = of(measure.indicator);
    const gain = itemsInYear(measure.items, year).reduce<OverallPoints>(
      (sum, item) => addExact(sum, lost.get(item) ?? NOTHING),
      NOTHING,
    );
    return { measure, gain, kept: keptUp && measure.keep === true ? 1 : 0 };
  });
  return ranked.sort((a, b) => compareExact(b.gain, a.gain) || b.kept - a.kept).map(({ measure }) => measure);
}

/**
 * The measures that a plan takes of one indicator. Where these leave an item without a measure that lost something, one that sees to
 * all items comes first.
 * @param measures those of the indicator, the most useful first
 * @param taken those that the plan has of other indicators
 */
export function chooseMeasures(
  measures: readonly OfferableMeasure[],
  count: number,
  taken: readonly OfferableMeasure[],
  lost: ReadonlyMap<ItemId, OverallPoints>,
  year: FiscalYear,
): readonly OfferableMeasure[] {
  if (count === 0) return [];
  const chosen = firstThatDiffer(measures, count, taken, year);
  const served = new Set(chosen.flatMap(({ items }) => itemsInYear(items, year)));
  if ([...lost.keys()].every((item) => served.has(item))) return chosen;
  const [broad] = firstThatDiffer(
    measures.filter(({ everyItem }) => everyItem),
    1,
    taken,
    year,
  );
  return broad === undefined
    ? chosen
    : [broad, ...firstThatDiffer(measures, count - 1, [...taken, broad], year)];
}

/** The first `count` measures of a list, passing over those that serve what an earlier one or one of `taken` serves. */
function firstThatDiffer(
  measures: readonly OfferableMeasure[],
  count: number,
  taken: readonly OfferableMeasure[],
  year: FiscalYear,
): readonly OfferableMeasure[] {
  const chosen: OfferableMeasure[] = [];
  for (const measure of measures) {
    if (chosen.length === count) break;
    if (![...taken, ...chosen].some((other) => serveTheSame(measure, other, year))) chosen.push(measure);
  }
  return chosen;
}

/**
 * For each item that is to be won, and that no measure of `taken` serves, the first of `measures` that does; none where no measure of the
 * catalogue serves it.
 * @param items as `year` numbers them
 */
export function measuresForItems(
  items: readonly ItemId[],
  measures: readonly OfferableMeasure[],
  taken: readonly OfferableMeasure[],
  year: FiscalYear,
): ReadonlySet<OfferableMeasure> {
  const serves = (measure: OfferableMeasure, item: ItemId): boolean =>
    itemsInYear(measure.items, year).includes(item);
  const found = new Set<OfferableMeasure>();
  for (const item of items) {
    if ([...taken, ...found].some((measure) => serves(measure, item))) continue;
    const first = measures.find((measure) => serves(measure, item));
    if (first) found.add(first);
  }
  return found;
}
