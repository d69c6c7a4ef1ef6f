import { OPTIONS, points, setOf, statedAt } from '../../../test/support/scores';
import { analyse } from '../../scores/analyse';
import type { ScoreSet } from '../../scores/types';
import { errorsHideTheWay, shortestTargets } from './shortest-targets';

const analysisOf = (score: number, parts: Partial<ScoreSet> = {}) =>
  analyse(
    setOf(
      Array.from({ length: 10 }, () => points(score)),
      parts,
    ),
    OPTIONS,
  );
const WRONG_OVERALL = { statedOverall: statedAt(points(90), 20) };

test('errors are named where they hide the way, not where there is one or none to look for', () => {
  const seen = (analysis: ReturnType<typeof analysisOf>) => [
    shortestTargets(analysis) !== null,
    errorsHideTheWay(analysis),
  ];
  expect(seen(analysisOf(80))).toEqual([true, false]);
  expect(seen(analysisOf(80, WRONG_OVERALL))).toEqual([false, true]);
  expect(seen(analysisOf(100))).toEqual([false, false]);
  expect(seen(analysisOf(100, WRONG_OVERALL))).toEqual([false, false]);
  expect(seen(analysisOf(80, { ...WRONG_OVERALL, fiscalYear: 2600 }))).toEqual([false, false]);
});
