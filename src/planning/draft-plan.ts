import type { IndicatorNumber } from '../framework';
import type { Analysis, Hundredths, IndicatorResult } from '../scores/types';
import { measuresFor } from './catalogue';
import { measurePeriod } from './period';
import type { CatalogueMeasure, PlanClass, PlanOptions, RegisterRow } from './types';
import { agencyKind, unitName } from './units';

/** A measure that the catalogue offers. */
export interface DraftMeasure {
  /** Id in the catalogue, the same in every plan year: "m03-2". */
  readonly key: string;
  readonly row: RegisterRow;
  /** The plan takes it unless a person decides otherwise. */
  readonly suggested: boolean;
}

/** An indicator with all that the catalogue offers for it. */
export interface DraftIndicator {
  readonly indicator: IndicatorNumber;
  readonly name: string;
  readonly score: Hundredths;
  readonly class: PlanClass;
  /** It has a place in the plan by its score. */
  readonly planned: boolean;
  /** The most useful first. */
  readonly measures: readonly DraftMeasure[];
}

/** How many measures of the catalogue each kind of indicator gets; a person may add or delete. */
const MEASURES_PER_CLASS: Readonly<Record<PlanClass, number>> = { urgent: 3, weakness: 2, continuous: 2 };

const CLASS_IN_PLAN: Readonly<Record<NonNullable<IndicatorResult['class']>, PlanClass>> = {
  urgent: 'urgent',
  weakness: 'weakness',
  strength: 'continuous',
};

/** The id of a measure in the register: "2568-m03-2", without a year "m03-2". */
export function measureId(key: string, planYear: PlanOptions['planYear']): string {
  return planYear === null ? key : `${planYear}-${key}`;
}

function registerRow(
  draft: Omit<DraftIndicator, 'planned' | 'measures'>,
  measure: CatalogueMeasure,
  agency: string | null,
  planYear: PlanOptions['planYear'],
): RegisterRow {
  const kind = agencyKind(agency);
  return {
    id: measureId(measure.id, planYear),
    planYear,
    indicator: draft.indicator,
    indicatorName: draft.name,
    score: draft.score,
    class: draft.class,
    title: measure.title,
    approach: measure.approach,
    steps: measure.steps,
    owners: measure.owners.map((unit) => unitName(unit, kind)),
    quarters: measure.quarters,
    period: measurePeriod(measure.quarters, planYear),
    followUp: measure.followUp,
    rounds: measure.rounds,
    evidence: measure.evidence,
    status: 'not-started',
    percent: 0,
    result: '',
    recommendation: '',
  };
}

/**
 * Every indicator with a score, lowest first (ties by number), with all measures of the catalogue. Planned is every one
 * below the threshold, and when these are fewer than `top`, the lowest of the others make it up, marked
 * พัฒนาต่อเนื่อง.
 */
export function draftPlan(analysis: Analysis, { planYear, top }: PlanOptions): readonly DraftIndicator[] {
  const scored = analysis.indicators
    .flatMap(({ indicator, name, score, class: found }) =>
      score === null || found === null ? [] : [{ indicator, name, score, class: CLASS_IN_PLAN[found] }],
    )
    .sort((a, b) => a.score - b.score || a.indicator - b.indicator);
  const weak = scored.filter((draft) => draft.class !== 'continuous').length;
  return scored.map((draft, index) => {
    const planned = index < Math.max(weak, top);
    return {
      ...draft,
      planned,
      measures: measuresFor(draft.indicator).map((measure, position) => ({
        key: measure.id,
        row: registerRow(draft, measure, analysis.set.agency, planYear),
        suggested: planned && position < MEASURES_PER_CLASS[draft.class],
      })),
    };
  });
}
