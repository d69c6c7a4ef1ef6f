import { frameworkOf, indicator, indicatorsOf, LAST_YEAR } from '../framework';
import type { IndicatorNumber } from '../framework/types';
import { FULL_SCORE } from '../scores/exact';
import type { Hundredths } from '../scores/types';

/** Points (in hundredths) that a full score of an indicator adds to the overall: 6 (IIT), 10 (EIT), 20 (OIT). */
export function worthOf(number: IndicatorNumber): number {
  const { instrument } = indicator(number);
  const weight = frameworkOf(LAST_YEAR)?.weights[instrument] ?? 0;
  return (weight * 100) / indicatorsOf(instrument).length;
}

/** The points that a score 0-100 of an indicator adds to the overall, in hundredths: 94.32 of one worth 6 is 5.66. */
export const pointsFor = (number: IndicatorNumber, score: Hundredths): number =>
  (score * worthOf(number)) / FULL_SCORE;

/** Fewer numbers agree by chance. */
const FEWEST = 3;

/** The number that stands beside an indicator, in hundredths. */
export interface Value {
  readonly indicator: IndicatorNumber;
  readonly score: Hundredths;
}

/** Points are rounded to two decimals, up or down. In hundredths. */
const ROUNDING = 1;

/** Whether numbers are the points of scores 0-100, indicator by indicator. */
export const arePointsOf = (points: readonly Value[], scores: readonly Value[]): boolean =>
  points.length >= FEWEST &&
  points.length === scores.length &&
  points.every(({ indicator: number, score }, index) => {
    const whole = scores[index];
    return whole?.indicator === number && Math.abs(score - pointsFor(number, whole.score)) <= ROUNDING;
  });

/** Of all points that can be had; real overall scores are far above, and scores this low are no points. */
const LEAST_SHARE = 0.25;

/**
 * True when numbers are points of the overall and not scores 0-100: none is above what its indicator is worth, and
 * together they make an overall that an agency can have. Scores cannot be computed back from them to two decimals.
 */
export function arePoints(values: readonly Value[]): boolean {
  const sum = (numberOf: (value: Value) => number): number =>
    values.reduce((total, value) => total + numberOf(value), 0);
  const areOf = (full: (number: IndicatorNumber) => number, least: number): boolean =>
    values.every(({ indicator: number, score }) => score <= full(number)) &&
    sum(({ score }) => score) >= sum(({ indicator: number }) => full(number)) * least;
  return (
    values.length >= FEWEST &&
    (areOf(worthOf, LEAST_SHARE) || (values.length === TEN && areOf(weightOf, LEAST_SHARE_OF_WEIGHTS)))
  );
}

/** Real results times their weights come to at least half of them; ten numbers below that are low scores or nothing. */
const LEAST_SHARE_OF_WEIGHTS = 0.5;

/** Points by instrument (scores × 0.30 or 0.40) are told apart from scores only as a whole. */
const TEN = 10;

/** The full mark of an indicator whose score was multiplied by the weight of its instrument: 30 or 40, in hundredths. */
const weightOf = (number: IndicatorNumber): number =>
  (frameworkOf(LAST_YEAR)?.weights[indicator(number).instrument] ?? 0) * 100;
