import type { FiscalYear, IndicatorNumber, Instrument } from './types';

/** How many items make up each indicator in some years: one number per sub-indicator, one alone when it has none. */
export interface ItemGroups {
  readonly instrument: Instrument;
  readonly years: readonly FiscalYear[];
  /** Items of the instrument altogether; their ids run from 1 to this. */
  readonly size: number;
  /**
   * In the order of the ids, for each indicator one number per sub-indicator, null where it is not known how its items are grouped (of the
   * last indicator alone). null where nothing is known of any.
   */
  readonly groups: readonly (readonly [IndicatorNumber, readonly number[] | null])[] | null;
}

/** From this year on no official source groups the disclosure items: what follows from a grouping is assumed. */
const ASSUMED_FROM: FiscalYear = 2567;

/** Whether the grouping of an instrument's items in a year is not official. */
export const isGroupingAssumed = (instrument: Instrument, year: FiscalYear): boolean =>
  instrument === 'OIT' && year >= ASSUMED_FROM;

/**
 * The item lists without their wording, for those who only count; items/ holds the lists themselves, and a test keeps
 * both equal. The lists of OIT before 2564 were not found.
 */
export const ITEM_GROUPS: readonly ItemGroups[] = [
  {
    instrument: 'IIT',
    years: [2562, 2563, 2564, 2565, 2566],
    size: 30,
    groups: [
      [1, [6]],
      [2, [6]],
      [3, [6]],
      [4, [6]],
      [5, [6]],
    ],
  },
  {
    instrument: 'IIT',
    years: [2567, 2568, 2569],
    size: 15,
    groups: [
      [1, [3]],
      [2, [3]],
      [3, [3]],
      [4, [3]],
      [5, [3]],
    ],
  },
  {
    instrument: 'EIT',
    years: [2562, 2563, 2564, 2565, 2566],
    size: 15,
    groups: [
      [6, [5]],
      [7, [5]],
      [8, [5]],
    ],
  },
  {
    instrument: 'EIT',
    years: [2567, 2568, 2569],
    size: 9,
    groups: [
      [6, [3]],
      [7, [3]],
      [8, [3]],
    ],
  },
  {
    instrument: 'OIT',
    years: [2564, 2565],
    size: 43,
    groups: [
      [9, [9, 8, 7, 4, 5]],
      [10, [8, 2]],
    ],
  },
  {
    instrument: 'OIT',
    years: [2566],
    size: 43,
    groups: [
      [9, [10, 8, 4, 4, 4]],
      [10, [8, 5]],
    ],
  },
  {
    instrument: 'OIT',
    years: [2567],
    size: 35,
    groups: [
      [9, [6, 7, 4, 4, 4]],
      [10, [5, 3, 2]],
    ],
  },
  {
    instrument: 'OIT',
    years: [2568],
    size: 28,
    groups: [
      [9, [4, 7, 2, 3, 4]],
      [10, null],
    ],
  },
  {
    instrument: 'OIT',
    years: [2569],
    size: 26,
    groups: [
      [9, [4, 6, 2, 3, 4]],
      [10, null],
    ],
  },
];
