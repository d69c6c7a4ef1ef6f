import type { IndicatorNumber } from '../../framework/types';
import { changeOf } from '../../scores/province/over-years';
import type { Analysis, Hundredths } from '../../scores/types';
import type { RegisterRow } from '../measure';

/** The scores of an indicator before the year of the measures and in it. */
export interface IndicatorChange {
  readonly before: Hundredths | null;
  readonly after: Hundredths | null;
  /** null where one of the two is not known. */
  readonly change: Hundredths | null;
}

/** A measure and how the indicator that it was for moved; it is not said that one caused the other. */
export interface MeasureEffect extends IndicatorChange {
  readonly row: RegisterRow;
}

/** The analyses of both years; null where there is none. */
export interface YearsAround {
  readonly before: Analysis | null;
  readonly after: Analysis | null;
}

const scoreIn = (analysis: Analysis | null, indicator: IndicatorNumber): Hundredths | null =>
  analysis?.indicators.find((each) => each.indicator === indicator)?.score ?? null;

/** How an indicator moved. */
export function indicatorChange({ before, after }: YearsAround, indicator: IndicatorNumber): IndicatorChange {
  const [then, now] = [scoreIn(before, indicator), scoreIn(after, indicator)];
  return { before: then, after: now, change: changeOf(then, now) };
}

/** How the indicators of the measures moved, in the order of the plan; a row without a title is no measure. */
export const measureEffects = (rows: readonly RegisterRow[], years: YearsAround): readonly MeasureEffect[] =>
  rows
    .filter(({ number }) => number !== null)
    .map((row) => ({
      row,
      ...(row.indicator === null
        ? { before: null, after: null, change: null }
        : indicatorChange(years, row.indicator)),
    }));

/** Of the indicators that had measures, each counted once. */
export interface MovedIndicators {
  /** Those whose change is known. */
  readonly count: number;
  readonly higher: number;
  readonly lower: number;
  readonly same: number;
}

export function movedIndicators(effects: readonly MeasureEffect[]): MovedIndicators {
  const changes = new Map(
    effects.flatMap(({ row: { indicator }, change }) =>
      indicator === null || change === null ? [] : [[indicator, change] as const],
    ),
  );
  const all = [...changes.values()];
  return {
    count: all.length,
    higher: all.filter((change) => change > 0).length,
    lower: all.filter((change) => change < 0).length,
    same: all.filter((change) => change === 0).length,
  };
}
