import type { IndicatorNumber } from '../framework';
import type { Hundredths } from '../scores/types';

/** Scores that a person wants indicators to reach. */
export type Targets = Readonly<Partial<Record<IndicatorNumber, Hundredths>>>;
