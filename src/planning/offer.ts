import type { Analysis, IndicatorResult } from '../scores/types';
import { measuresFor } from './catalogue';
import type { Measure, MeasureSubject, PlanClass } from './measure';
import type { CatalogueMeasure, PlanOptions } from './types';
import { agencyKind, unitName } from './units';

/** A measure that the catalogue offers. */
export interface Offer {
  readonly measure: Measure;
  /** The plan takes it unless a person decides otherwise. */
  readonly suggested: boolean;
}

/** An indicator with all that the catalogue offers for it. */
export interface OfferedIndicator extends MeasureSubject {
  /** It has a place in the plan by its score. */
  readonly planned: boolean;
  /** The most useful first. */
  readonly offers: readonly Offer[];
}

/** How many measures of the catalogue each kind of indicator gets; a person may add or delete. */
const MEASURES_PER_CLASS: Readonly<Record<PlanClass, number>> = { urgent: 3, weakness: 2, continuous: 2 };

const CLASS_IN_PLAN: Readonly<Record<NonNullable<IndicatorResult['class']>, PlanClass>> = {
  urgent: 'urgent',
  weakness: 'weakness',
  strength: 'continuous',
};

/** A measure of the catalogue with the units called as in this agency. */
function measureFor(agency: string | null, offered: CatalogueMeasure): Measure {
  const { id: key, indicator, issue: _, owners, ...content } = offered;
  const kind = agencyKind(agency);
  return { key, indicator, content: { ...content, owners: owners.map((unit) => unitName(unit, kind)) } };
}

/**
 * Every indicator with a score, lowest first (ties by number), with all measures of the catalogue. Planned is every one
 * below the threshold, and when these are fewer than `top`, the lowest of the others make it up, marked
 * พัฒนาต่อเนื่อง.
 */
export function offerMeasures(
  { indicators, set }: Analysis,
  { top }: Pick<PlanOptions, 'top'>,
): readonly OfferedIndicator[] {
  const scored = indicators
    .flatMap(({ indicator, name, score, class: found }) =>
      score === null || found === null ? [] : [{ indicator, name, score, class: CLASS_IN_PLAN[found] }],
    )
    .sort((a, b) => a.score - b.score || a.indicator - b.indicator);
  const weak = scored.filter((subject) => subject.class !== 'continuous').length;
  return scored.map((subject, index) => {
    const planned = index < Math.max(weak, top);
    return {
      ...subject,
      planned,
      offers: measuresFor(subject.indicator).map((measure, position) => ({
        measure: measureFor(set.agency, measure),
        suggested: planned && position < MEASURES_PER_CLASS[subject.class],
      })),
    };
  });
}
