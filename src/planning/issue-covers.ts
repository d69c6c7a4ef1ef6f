import { ISSUE_INDICATORS, ISSUES } from '../framework/issues';
import { itemsInYear } from '../framework/items-over-years';
import type { IndicatorNumber, IssueNumber } from '../framework/types';
import type { Analysis, Hundredths } from '../scores/types';
import type { ItemLosses, OfferableMeasure } from './choose-measures';

/** The measures of an indicator, the most useful first. */
interface Measures {
  readonly indicator: IndicatorNumber;
  readonly score: Hundredths;
  readonly measures: readonly OfferableMeasure[];
}

/**
 * For each issue the measure that it is given where a plan has none: the first one for its lowest item that lost points; where no item
 * did, or none was read, that of its lowest indicator. An issue none of whose indicators has a score is given none.
 * @param indicators those that have a score
 * @param lostBelow an item of this score or more has lost nothing worth a measure
 */
export function issueCovers(
  { items }: Pick<Analysis, 'items'>,
  indicators: readonly Measures[],
  { year }: Pick<ItemLosses, 'year'>,
  lostBelow: Hundredths,
): ReadonlyMap<IssueNumber, OfferableMeasure> {
  const covers = ISSUES.flatMap(({ number }) => {
    const own = indicators.map((each) => ({
      ...each,
      measures: each.measures.filter(({ issue }) => issue === number),
    }));
    const lost = items
      .filter(({ issues, score }) => issues.includes(number) && score < lostBelow)
      .sort((a, b) => a.score - b.score);
    const ofItems = lost.flatMap(({ id }) =>
      own.flatMap(({ measures }) =>
        measures.filter((measure) => itemsInYear(measure.items, year).includes(id)),
      ),
    );
    const ofIndicators = own
      .filter(({ indicator }) => ISSUE_INDICATORS[number].includes(indicator))
      .sort((a, b) => a.score - b.score)
      .flatMap(({ measures }) => measures);
    const [first] = [...ofItems, ...ofIndicators];
    return first === undefined ? [] : [[number, first] as const];
  });
  return new Map(covers);
}
