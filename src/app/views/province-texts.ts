import { formatHundredths, roundExact } from '../../scores/exact';
import { changeOf } from '../../scores/province/over-years';
import type { ExactScore, Hundredths, OverallPoints } from '../../scores/types';

/** A score of a table, '92.01'; a dash for none. */
export const scoreText = (score: Hundredths | null): string =>
  score === null ? '–' : formatHundredths(score);

/** A mean of scores, '92.01'. */
export const meanText = (mean: ExactScore): string => formatHundredths(roundExact(mean));

/** Overall points that are missing, '3.98'; never '0.00' where some are. */
export const pointsText = (points: OverallPoints): string => {
  const rounded = roundExact(points);
  return rounded === 0 && points.numerator > 0 ? '< 0.01' : formatHundredths(rounded);
};

/** How far a score rose or fell, '+1.50', '-0.30'; null where one of the two is not known. */
export function changeText(before: Hundredths | null, after: Hundredths | null): string | null {
  const change = changeOf(before, after);
  if (change === null) return null;
  return `${change > 0 ? '+' : ''}${formatHundredths(change)}`;
}
