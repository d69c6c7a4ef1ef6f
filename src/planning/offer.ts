import type { Analysis, Hundredths, IndicatorResult } from '../scores/types';
import { measuresFor } from './catalogue';
import type { DigitStyle } from '../framework/calendar';
import { withDigits } from '../framework/with-digits';
import { NOT_STARTED, type Measure, type MeasureSubject, type PlanClass } from './measure';
import { measureId } from './measure-id';
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
const MEASURES_PER_CLASS: Readonly<Record<PlanClass, number>> = {
  urgent: 3,
  weakness: 2,
  continuous: 2,
  maintained: 2,
};

/** From this score on a strength is kept up (รักษาระดับ), below it still developed (พัฒนาต่อเนื่อง). */
const KEPT_UP_FROM = 9500;

/** The class of an indicator as the plan names it. */
function classInPlan(found: NonNullable<IndicatorResult['class']>, score: Hundredths): PlanClass {
  if (found !== 'strength') return found;
  return score >= KEPT_UP_FROM ? 'maintained' : 'continuous';
}

/** Whether an indicator is below the threshold. */
export const isWeak = ({ class: own }: { readonly class: PlanClass | null }): boolean =>
  own === 'weakness' || own === 'urgent';

/** A measure of the catalogue as this agency writes it: its units by their names, texts in its digits. */
function measureFor(agency: string | null, offered: CatalogueMeasure, digits: DigitStyle): Measure {
  const { id, indicator, issue, ...content } = offered;
  const kind = agencyKind(agency);
  const text = (prose: string): string => withDigits(prose, digits);
  return {
    id: measureId(id),
    indicator,
    issue,
    items: '',
    content: {
      ...content,
      title: text(content.title),
      approach: text(content.approach),
      steps: content.steps.map(text),
      owners: content.owners.map((unit) => unitName(unit, kind)),
      person: '',
      followUp: text(content.followUp),
      evidence: text(content.evidence),
    },
    progress: NOT_STARTED,
  };
}

/**
 * Every indicator with a score, lowest first (ties by number), with all measures of the catalogue. Planned is every one
 * below the threshold, and when these are fewer than `top`, the lowest of the others make it up, marked
 * พัฒนาต่อเนื่อง.
 */
export function offerMeasures(
  { indicators, set }: Analysis,
  { top, digits }: Pick<PlanOptions, 'top' | 'digits'>,
): readonly OfferedIndicator[] {
  const scored = indicators
    .flatMap(({ indicator, name, score, class: found }) =>
      score === null || found === null ? [] : [{ indicator, name, score, class: classInPlan(found, score) }],
    )
    .sort((a, b) => a.score - b.score || a.indicator - b.indicator);
  const weak = scored.filter(isWeak).length;
  return scored.map((subject, index) => {
    const planned = index < Math.max(weak, top);
    return {
      ...subject,
      planned,
      offers: measuresFor(subject.indicator).map((measure, position) => ({
        measure: measureFor(set.agency, measure, digits),
        suggested: planned && position < MEASURES_PER_CLASS[subject.class],
      })),
    };
  });
}
