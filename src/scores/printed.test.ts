import { OPTIONS, points, setOf, statedAt } from '../../test/support/scores';
import { analyse } from './analyse';
import { isDraft, printedLevel, printedOverall } from './printed';
import type { ScoreSet } from './types';

/** IIT 90, EIT 81, OIT 85: overall 85.30. */
const SCORES = [90, 90, 90, 90, 90, 81, 81, 81, 85, 85].map(points);

const run = (fields: Partial<ScoreSet>) => analyse(setOf(SCORES, { fiscalYear: 2565, ...fields }), OPTIONS);
const overall = (score: number) => ({ statedOverall: statedAt(points(score), 14) });
const level = (value: string) => ({ statedLevel: statedAt(value, 15) });

test('without an error the overall is ours, or the announced one that agrees with it', () => {
  expect(printedOverall(run({}))).toBe(8530);
  expect(printedOverall(run(overall(85.31)))).toBe(8531);
  expect(isDraft(run(overall(85.31)))).toBe(false);
});

test('while the scores do not agree with what was announced, that is printed, and its level', () => {
  const analysis = run(overall(95.12));
  expect(isDraft(analysis)).toBe(true);
  expect(printedOverall(analysis)).toBe(9512);
  expect(printedLevel(analysis)).toBe('AA');
  expect(analysis.level?.level).toBe('A');
});

test('the stated level is printed, whatever the scores give', () => {
  expect(printedLevel(run({ ...overall(95.12), ...level('A') }))).toBe('A');
  expect(printedLevel(run(level('B')))).toBe('B');
});

test('an overall that is missing cannot be printed unless it is stated', () => {
  const scores = SCORES.map((score, index) => (index === 6 ? null : score));
  expect(printedOverall(analyse(setOf(scores), OPTIONS))).toBeNull();
  expect(printedOverall(analyse(setOf(scores, overall(80.0)), OPTIONS))).toBe(8000);
});
