import type { IndicatorNumber, IssueNumber } from '../framework/types';
import { hundredths } from '../scores/exact';
import type { Analysis, Hundredths, IndicatorResult } from '../scores/types';
import { measuresFor } from './catalogue';
import {
  byUse,
  chooseMeasures,
  itemLosses,
  measuresForItems,
  type OfferableMeasure,
} from './choose-measures';
import { NO_EARLIER_PLAN, type CarriedFor, type EarlierPlan } from './carried';
import type { Measure, MeasureSubject, PlanClass } from './measure';
import { issueCovers } from './issue-covers';
import { offeredMeasure } from './offered-measure';
import { NO_OWN_LISTS } from './own/own-lists';
import type { PlanOptions } from './types';

/** A measure that the catalogue offers. */
export interface Offer {
  readonly measure: Measure;
  /** The plan takes it unless a person decides otherwise. */
  readonly suggested: boolean;
  /** A plan that has none of its issue is given this one (`PlanOptions.everyIssue`). */
  readonly covers?: true;
  /** It serves an item that a person wants to win (`PlanOptions.pursued`). */
  readonly pursued?: true;
  /** It stands in the plan of the year before, and goes on. */
  readonly carried?: CarriedFor;
}

/** An indicator with all that the catalogue offers for it. */
export interface OfferedIndicator extends MeasureSubject {
  /** It has a place in the plan by its score, because an issue would have no measure, or because a person wants to win one of its items. */
  readonly planned: boolean;
  /** The suggested ones first, both those and the others with the most useful first. */
  readonly offers: readonly Offer[];
}

/** How many measures of the catalogue each kind of indicator gets; a person may add or delete. */
const MEASURES_PER_CLASS: Readonly<Record<PlanClass, number>> = {
  urgent: 3,
  weakness: 2,
  continuous: 2,
  maintained: 2,
};

/** From this score on a strength is kept up (รักษาระดับ), below it still developed (พัฒนาต่อเนื่อง). */
export const KEPT_UP_FROM = hundredths(9500);

/** The class of an indicator as the plan names it. */
function classInPlan(found: NonNullable<IndicatorResult['class']>, score: Hundredths): PlanClass {
  if (found !== 'strength') return found;
  return score >= KEPT_UP_FROM ? 'maintained' : 'continuous';
}

/** Whether an indicator is below the threshold. */
export const isWeak = ({ class: own }: { readonly class: PlanClass | null }): boolean =>
  own === 'weakness' || own === 'urgent';

/**
 * The order of indicators that are all equal: what weighs most first. 9 and 10 are worth 0.20 each, 6 to 8 0.10; of these 8 is the one in
 * which agencies are weakest (national means of 2568).
 */
const HEAVIEST_FIRST: readonly IndicatorNumber[] = [9, 10, 8, 6, 7, 1, 2, 3, 4, 5];

type Scored = Pick<MeasureSubject, 'indicator' | 'score'>;

/** Lowest first, ties by number; all ten equal: the heaviest first. */
function inOrder<Subject extends Scored>(subjects: readonly Subject[]): readonly Subject[] {
  const equal =
    subjects.length === HEAVIEST_FIRST.length && new Set(subjects.map(({ score }) => score)).size === 1;
  const place = ({ indicator }: Scored): number => (equal ? HEAVIEST_FIRST.indexOf(indicator) : indicator);
  return [...subjects].sort((a, b) => a.score - b.score || place(a) - place(b));
}

/**
 * Every indicator with a score, lowest first (ties by number), with all measures of the catalogue. Planned is every one
 * below the threshold, and when these are fewer than `top`, the lowest of the others make it up, marked
 * พัฒนาต่อเนื่อง or รักษาระดับ. The agency's own measures go before ours. Suggested are the measures that serve the
 * items that lost the points, in the order of the catalogue where no items were read, no two of which serve the same.
 * @param earlier the plan of the year before: what was not finished goes on, what helped goes before the rest of the catalogue, and
 * what did not comes last
 */
export function offerMeasures(
  analysis: Analysis,
  options: Omit<PlanOptions, 'namedInScores' | 'askedTop'>,
  earlier: EarlierPlan = NO_EARLIER_PLAN,
): readonly OfferedIndicator[] {
  const { indicators, set } = analysis;
  const scored = inOrder(
    indicators.flatMap(({ indicator, name, score, class: found }) =>
      score === null || found === null ? [] : [{ indicator, name, score, class: classInPlan(found, score) }],
    ),
  );
  const losses = itemLosses(analysis, KEPT_UP_FROM);
  const weak = scored.filter(isWeak).length;
  const taken: OfferableMeasure[] = [];
  const { added, off } = (options.own ?? NO_OWN_LISTS).measures;
  const carried = new Map(
    earlier.carried.flatMap((each) =>
      each.offerable === null || off.includes(each.offerable.id) ? [] : [[each.offerable, each] as const],
    ),
  );
  const carriedFor = (reason: CarriedFor, indicator: IndicatorNumber): readonly OfferableMeasure[] =>
    [...carried].flatMap(([measure, each]) =>
      each.reason === reason && each.measure.indicator === indicator ? measure : [],
    );
  const carriedIds = new Set([...carried.keys()].map(({ id }) => id));
  const triedLast = (measures: readonly OfferableMeasure[]): readonly OfferableMeasure[] => {
    const others = measures.filter(({ id }) => !carriedIds.has(id));
    const wasTried = ({ id }: OfferableMeasure): boolean => earlier.tried.has(id);
    return [...others.filter((measure) => !wasTried(measure)), ...others.filter(wasTried)];
  };
  const chosen = scored.map((subject, index) => {
    const planned = index < Math.max(weak, options.top);
    const isKeptUp = subject.class === 'maintained';
    const ours = measuresFor(subject.indicator).filter(({ id }) => !off.includes(id));
    const own = added.filter(({ indicator }) => indicator === subject.indicator);
    const goesOn = carriedFor('unfinished', subject.indicator);
    const rest = [
      ...carriedFor('worked', subject.indicator),
      ...triedLast([...byUse(own, losses, isKeptUp), ...byUse(ours, losses, isKeptUp)]),
    ];
    const measures = [...goesOn, ...rest];
    const suggested = planned
      ? [
          ...goesOn,
          ...chooseMeasures(
            rest,
            Math.max(0, MEASURES_PER_CLASS[subject.class] - goesOn.length),
            [...taken, ...goesOn],
            losses.of(subject.indicator),
            losses.year,
          ),
        ]
      : [];
    taken.push(...suggested);
    return { ...subject, planned, measures, suggested };
  });
  const covers = options.everyIssue
    ? issueCovers(analysis, chosen, losses, KEPT_UP_FROM)
    : new Map<IssueNumber, OfferableMeasure>();
  const covered = new Set(taken.map(({ issue }) => issue));
  const pursued = measuresForItems(
    options.pursued ?? [],
    chosen.flatMap(({ measures }) => measures),
    taken,
    losses.year,
  );
  return chosen.map(({ measures, suggested: byScore, ...subject }) => {
    const needed = [...covers].flatMap(([issue, measure]) =>
      !covered.has(issue) && measures.includes(measure) ? measure : [],
    );
    const asked = measures.filter((measure) => pursued.has(measure));
    const suggested = [...new Set([...byScore, ...needed, ...asked])];
    const offer = (measure: OfferableMeasure): Offer => {
      const goingOn = carried.get(measure);
      return {
        measure: goingOn?.measure ?? offeredMeasure(measure, set.agency, options),
        suggested: suggested.includes(measure),
        ...(goingOn && { carried: goingOn.reason }),
        ...(covers.get(measure.issue) === measure && { covers: true }),
        ...(pursued.has(measure) && { pursued: true }),
      };
    };
    return {
      ...subject,
      planned: subject.planned || needed.length + asked.length > 0,
      offers: [...suggested, ...measures.filter((measure) => !suggested.includes(measure))].map(offer),
    };
  });
}
