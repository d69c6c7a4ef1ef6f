import { INDICATORS } from '../../framework/indicators';
import type { IndicatorNumber } from '../../framework/types';
import { compareExact } from '../exact';
import type { Hundredths } from '../types';
import type { AgencyScores } from './agency-scores';
import { spreadOf, type Spread } from './distribution';

/** How many agencies stand on one indicator. */
export interface IndicatorSpread extends Spread {
  readonly indicator: IndicatorNumber;
  readonly name: string;
  /** Agencies whose score is below the threshold. */
  readonly below: number;
}

/**
 * How agencies stand on each indicator, in indicator order; one that no agency has a score of is left out.
 * @param threshold from which a score is a strength
 */
export function indicatorSpreads(
  agencies: readonly Pick<AgencyScores, 'scores'>[],
  threshold: Hundredths,
): readonly IndicatorSpread[] {
  return INDICATORS.flatMap(({ number, name }) => {
    const scores = agencies.flatMap((agency) => agency.scores[number - 1] ?? []);
    const spread = spreadOf(scores);
    if (spread === null) return [];
    return [
      { indicator: number, name, ...spread, below: scores.filter((score) => score < threshold).length },
    ];
  });
}

/**
 * The indicators on which any agency is below the threshold: what most agencies lack first, of equally many the one with the lowest
 * mean, then in indicator order.
 */
export const commonWeaknesses = (
  agencies: readonly Pick<AgencyScores, 'scores'>[],
  threshold: Hundredths,
): readonly IndicatorSpread[] =>
  indicatorSpreads(agencies, threshold)
    .filter(({ below }) => below > 0)
    .sort((one, other) => other.below - one.below || compareExact(one.mean, other.mean));
