import { RESULT } from '../../test/support/score-sheets';
import { OPTIONS, points, setOf, statedAt } from '../../test/support/scores';
import { analyse } from '../scores/analyse';
import { whatIf } from './what-if';

test('tells overall, level and gain when targets are reached', () => {
  const analysis = analyse(setOf(RESULT.map(points), { fiscalYear: 2564 }), OPTIONS);
  expect(whatIf(analysis, {}, 'th')).toEqual({ overall: '78.85', level: 'B', gain: '0.00' });
  const weak = { 6: points(85), 7: points(85), 8: points(85), 9: points(85) };
  expect(whatIf(analysis, weak, 'th')).toEqual({ overall: '86.33', level: 'A', gain: '7.48' });
  expect(whatIf(analysis, { 1: points(0) }, 'th').gain).toBe('-5.52');
});

test('what the sheet states of the scores it has says nothing of the targets', () => {
  const set = setOf(RESULT.map(points), { fiscalYear: 2564, statedOverall: statedAt(points(78.85), 14) });
  const all = Object.fromEntries(RESULT.map((_, index) => [index + 1, points(100)]));
  expect(whatIf(analyse(set, OPTIONS), all, 'th')).toEqual({ overall: '100.00', level: 'AA', gain: '21.15' });
});

test('nothing can be told while a score is missing, unless it has a target', () => {
  const scores = RESULT.map((score, index) => (index === 0 ? null : points(score)));
  const analysis = analyse(setOf(scores, { fiscalYear: 2564 }), OPTIONS);
  expect(whatIf(analysis, {}, 'th')).toEqual({ overall: null, level: null, gain: null });
  expect(whatIf(analysis, { 1: points(92.01) }, 'th')).toEqual({ overall: '78.85', level: 'B', gain: null });
});
