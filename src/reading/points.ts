import { frameworkOf, indicator, indicatorsOf, LAST_YEAR } from '../framework';
import type { IndicatorNumber } from '../framework/types';
import type { Hundredths } from '../scores/types';

/** Points (in hundredths) that a full score of an indicator adds to the overall: 6 (IIT), 10 (EIT), 20 (OIT). */
function worth(number: IndicatorNumber): number {
  const { instrument } = indicator(number);
  const weight = frameworkOf(LAST_YEAR)?.weights[instrument] ?? 0;
  return (weight * 100) / indicatorsOf(instrument).length;
}

const FEWEST = 3;
/** Of all points that can be had; real overall scores are far above, and scores this low are no points. */
const LEAST_SHARE = 0.25;

/**
 * True when numbers are points of the overall and not scores 0-100: none is above what its indicator is worth, and
 * together they make an overall that an agency can have. Scores cannot be computed back from them to two decimals.
 */
export function arePoints(
  values: readonly { readonly indicator: IndicatorNumber; readonly score: Hundredths }[],
): boolean {
  const points = values.reduce((sum, { score }) => sum + score, 0);
  const possible = values.reduce((sum, value) => sum + worth(value.indicator), 0);
  return (
    values.length >= FEWEST &&
    values.every((value) => value.score <= worth(value.indicator)) &&
    points >= possible * LEAST_SHARE
  );
}
