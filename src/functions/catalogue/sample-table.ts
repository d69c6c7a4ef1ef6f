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

/** The ten scores without the first, and with the first cell empty, which Excel passes as 0. */
export const NINE_SCORES = SAMPLE_SCORES.slice(1);
export const SCORES_WITH_GAP: readonly (readonly [number])[] = [[0], ...NINE_SCORES];

/** Text in the place of the score of indicator 3. */
export const SCORES_WITH_TEXT = SAMPLE_SCORES.map(([score], at) => [at === 2 ? 'ไม่มี' : score]);

/** The table without its last row. */
export const NINE_ROWS = SAMPLE_TABLE.slice(0, 9);

const UNDONE: Readonly<Record<string, readonly [gain: number, total: number]>> = {
  o34: [3.33, 3.33],
  o28: [1.33, 4.67],
  o4: [0.67, 5.33],
};

/** Codes and scores of every item of OIT in 2567: o4, o28 and o34 at 0, the others at 100. */
export const SAMPLE_ITEMS = Array.from({ length: 35 }, (_, at): readonly [string, number] => {
  const code = `o${at + 1}`;
  return [code, code in UNDONE ? 0 : 100];
});

/** What the items of SAMPLE_ITEMS win, largest first. */
export const SAMPLE_ITEM_GAINS = [
  ...Object.entries(UNDONE).map(([code, [gain, total]]) => [code, 0, gain, total]),
  ...SAMPLE_ITEMS.filter(([, score]) => score === 100).map(([code]) => [code, 100, 0, 5.33]),
];

/** A table that may be of 2569, whose grouping is not known. */
export const FEW_ITEMS = SAMPLE_ITEMS.slice(0, 26);
