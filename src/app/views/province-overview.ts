import { commonWeaknesses, type IndicatorSpread } from '../../scores/province/common-weaknesses';
import {
  levelCounts,
  overallsOf,
  spreadOf,
  type LevelCount,
  type Spread,
} from '../../scores/province/distribution';
import type { Hundredths } from '../../scores/types';
import type { ProvinceRow } from '../province-rows';

/** What agencies of one year come to together. */
export interface ProvinceOverview {
  readonly levels: readonly LevelCount[];
  /** Null where no agency has an overall. */
  readonly overall: Spread | null;
  /** What most agencies lack first. */
  readonly weaknesses: readonly IndicatorSpread[];
}

/**
 * Sums up agencies; doubtful scores are not among them.
 * @param threshold from which a score is a strength
 */
export function provinceOverview(rows: readonly ProvinceRow[], threshold: Hundredths): ProvinceOverview {
  const scores = rows.filter(({ doubtful }) => !doubtful).map((row) => row.scores);
  return {
    levels: levelCounts(scores),
    overall: spreadOf(overallsOf(scores)),
    weaknesses: commonWeaknesses(scores, threshold),
  };
}
