import type { FiscalYear } from '../framework/types';
import type { OfferableMeasure } from './choose-measures';
import type { Measure } from './measure';

/** Why a measure of the year before is offered again: its work has not ended, or it ended and the score of its indicator has risen since. */
export type CarriedFor = 'unfinished' | 'worked';

/** A measure of the year before as a plan of the next year offers it. */
export interface CarriedMeasure {
  readonly reason: CarriedFor;
  /** As people wrote it; of what became of it nothing. */
  readonly measure: Measure;
  /** What the choice among measures looks at; null for a measure of no indicator, which is chosen by itself. */
  readonly offerable: OfferableMeasure | null;
}

/** What the plan of the year before says to that of the next. */
export interface EarlierPlan {
  readonly planYear: FiscalYear | null;
  readonly carried: readonly CarriedMeasure[];
  /** Ids of measures that ended without a rise, or were given up: others are suggested before them. */
  readonly tried: ReadonlySet<string>;
}

/** There was none. */
export const NO_EARLIER_PLAN: EarlierPlan = { planYear: null, carried: [], tried: new Set() };
