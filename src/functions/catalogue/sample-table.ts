import { INDICATORS } from '../../framework/indicators';

/** Published scores of one agency for fiscal year 2567, indicators 1 to 10; B2:B11 in the examples. */
const SCORES = [91.67, 93.13, 99.17, 72.71, 91.25, 94.2, 90.62, 71.41, 68.45, 76.67] as const;

/** The ten scores as a column, as Excel passes B2:B11. */
export const SAMPLE_SCORES: readonly (readonly [number])[] = SCORES.map((score) => [score]);

/** Names and scores, as Excel passes A2:B11. */
export const SAMPLE_TABLE: readonly (readonly [string, number])[] = INDICATORS.map(({ name }, index) => [
  name,
  SCORES[index] ?? 0,
]);

/** The same scores as one document prints them: in six of them ๙ stands as ๘. */
export const MISPRINTED_SCORES: readonly (readonly [number])[] = [
  81.67, 83.13, 89.17, 72.71, 81.25, 84.2, 80.62, 71.41, 68.45, 76.67,
].map((score) => [score]);
