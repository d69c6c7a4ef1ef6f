import type { DigitStyle, FiscalYear } from '../../framework';
import type { MeasureEffect } from '../../planning/follow-up/effects';
import type { Trend } from '../../scores/trend/trend';

/** The measures of the latest year of a trend, and how their indicators moved. */
export interface TrendMeasures {
  readonly planYear: FiscalYear;
  readonly effects: readonly MeasureEffect[];
}

/** What the comparison of years is made from. */
export interface TrendSources {
  readonly trend: Trend;
  /** null where nothing is known of measures of the latest year. */
  readonly measures: TrendMeasures | null;
  readonly digits: DigitStyle;
}
