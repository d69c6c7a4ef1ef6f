import { INDICATOR_NUMBERS, type IndicatorNumber } from '../framework/types';

/** How many measures the catalogue ever had for an indicator: their ids are numbered from 1. For whoever reads ids without its texts. */
const COUNTS: Readonly<Record<IndicatorNumber, number>> = {
  1: 6,
  2: 5,
  3: 7,
  4: 5,
  5: 6,
  6: 5,
  7: 6,
  8: 6,
  9: 19,
  10: 13,
};

/** Ids of every measure of the catalogue. */
export const CATALOGUE_IDS: ReadonlySet<string> = new Set(
  INDICATOR_NUMBERS.flatMap((indicator) =>
    Array.from(
      { length: COUNTS[indicator] },
      (_, index) => `m${String(indicator).padStart(2, '0')}-${index + 1}`,
    ),
  ),
);
