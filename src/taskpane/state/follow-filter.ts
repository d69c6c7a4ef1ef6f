import type { FollowedMeasure } from '../../app/views/follow-up-view';
import { QUARTERS } from '../../app/measure-content';

const LAST_QUARTERS = QUARTERS.map((quarter) => `quarter-${quarter}` as const);

/** Which measures a person wants to see: by how they stand, or by the quarter in which their work ends. */
export const WANTED = ['all', 'late', 'quarter', 'unfinished', ...LAST_QUARTERS] as const;
export type Wanted = (typeof WANTED)[number];

export interface FollowFilter {
  /** Name of who leads; '' for nobody; null for all. */
  readonly unit: string | null;
  readonly wanted: Wanted;
}

/** Nothing is hidden. */
export const SHOW_ALL: FollowFilter = { unit: null, wanted: 'all' };

/** Whether a filter shows a measure. */
export function isShown(measure: FollowedMeasure, { unit, wanted }: FollowFilter): boolean {
  if (unit !== null && measure.lead !== unit) return false;
  switch (wanted) {
    case 'all':
      return true;
    case 'late':
    case 'quarter':
      return measure.group === wanted;
    case 'unfinished':
      return measure.unfinished;
    default:
      return measure.quarter !== null && wanted === `quarter-${measure.quarter}`;
  }
}
