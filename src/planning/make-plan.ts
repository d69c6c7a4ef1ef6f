import { QUARTERS, periodRangeText, type FiscalYear, type Quarter } from '../framework';
import type { Analysis, Hundredths, IndicatorResult } from '../scores/types';
import { measuresFor } from './catalogue';
import type { CatalogueMeasure, Plan, PlanClass, RegisterRow } from './types';
import { agencyKind, unitName } from './units';

export interface PlanOptions {
  /** Fiscal year of the measures, พ.ศ.; null when it is not known: periods then name quarters only. */
  readonly planYear: FiscalYear | null;
  /** How many indicators a plan has at least; when fewer are weak, the lowest strengths make up this number. */
  readonly top: number;
}

/** A plan is never empty: three indicators unless the user sets another number. */
export const DEFAULT_TOP = 3;

/** How many measures of the catalogue each kind of indicator gets; a person may add or delete. */
const MEASURES_PER_CLASS: Readonly<Record<PlanClass, number>> = { urgent: 3, weakness: 2, continuous: 2 };

const CLASS_IN_PLAN: Readonly<Record<NonNullable<IndicatorResult['class']>, PlanClass>> = {
  urgent: 'urgent',
  weakness: 'weakness',
  strength: 'continuous',
};

/** An indicator with its place in the plan. */
interface PlannedIndicator {
  readonly indicator: IndicatorResult;
  readonly score: Hundredths;
  readonly class: PlanClass;
}

/**
 * The indicators of the plan, lowest score first (ties by number): every one below the threshold, and when these are
 * fewer than `top`, the lowest of the others make it up, marked พัฒนาต่อเนื่อง.
 */
function plannedIndicators(analysis: Analysis, top: number): readonly PlannedIndicator[] {
  const scored = analysis.indicators
    .flatMap((indicator): PlannedIndicator[] =>
      indicator.score === null || indicator.class === null
        ? []
        : [{ indicator, score: indicator.score, class: CLASS_IN_PLAN[indicator.class] }],
    )
    .sort((a, b) => a.score - b.score || a.indicator.indicator - b.indicator.indicator);
  const weak = scored.filter((planned) => planned.class !== 'continuous');
  return scored.slice(0, Math.max(weak.length, Math.min(top, scored.length)));
}

/** Quarters as text when the year is not known: "ไตรมาส 1 – 3", "ไตรมาส 1, 3". */
function quartersText(quarters: readonly Quarter[]): string {
  if (quarters.length === QUARTERS.length) return 'ตลอดปีงบประมาณ';
  const sorted = quarters.toSorted((a, b) => a - b);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  const consecutive = last - first === sorted.length - 1;
  if (sorted.length > 2 && consecutive) return `ไตรมาส ${first} – ${last}`;
  return `ไตรมาส ${sorted.join(', ')}`;
}

function registerRow(
  planned: PlannedIndicator,
  measure: CatalogueMeasure,
  agency: string | null,
  planYear: FiscalYear | null,
): RegisterRow {
  const kind = agencyKind(agency);
  return {
    id: planYear === null ? measure.id : `${planYear}-${measure.id}`,
    planYear,
    indicator: planned.indicator.indicator,
    indicatorName: planned.indicator.name,
    score: planned.score,
    class: planned.class,
    title: measure.title,
    approach: measure.approach,
    steps: measure.steps,
    owners: measure.owners.map((unit) => unitName(unit, kind)),
    quarters: measure.quarters,
    period:
      planYear === null
        ? quartersText(measure.quarters)
        : periodRangeText(measure.quarters, planYear, 'arabic'),
    followUp: measure.followUp,
    rounds: measure.rounds,
    evidence: measure.evidence,
    status: 'not-started',
    percent: 0,
    result: '',
    recommendation: '',
  };
}

/** A plan from the built-in catalogue: the most useful measures of each planned indicator, for this kind of agency. */
export function makePlan(analysis: Analysis, { planYear, top }: PlanOptions): Plan {
  const { agency, fiscalYear } = analysis.set;
  return {
    agency,
    scoreYear: fiscalYear,
    planYear,
    rows: plannedIndicators(analysis, top).flatMap((planned) =>
      measuresFor(planned.indicator.indicator)
        .slice(0, MEASURES_PER_CLASS[planned.class])
        .map((measure) => registerRow(planned, measure, agency, planYear)),
    ),
  };
}
