import { frameworkOf, LAST_YEAR } from '../framework';
import type { IndicatorNumber } from '../framework/types';
import { instrumentMeans, overallScore } from '../scores/overall';
import type { ExactScore, Hundredths } from '../scores/types';

/** The overall score that ten scores give; null when one is missing. The weights are the same in every known year. */
export function overallOf(
  entries: readonly { readonly indicator: IndicatorNumber; readonly score: Hundredths | null }[],
): ExactScore | null {
  const framework = frameworkOf(LAST_YEAR);
  const means =
    framework &&
    instrumentMeans(framework, new Map(entries.map(({ indicator, score }) => [indicator, score])));
  return framework && means && overallScore(framework, means);
}
