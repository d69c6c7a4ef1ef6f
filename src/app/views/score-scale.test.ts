import * as fc from 'fast-check';
import { scoreStart } from './score-scale';

test.each([
  [[92, 81.5], 50],
  [[92, 55], 50],
  [[92, 54.99], 40],
  [[49.73, 54.78], 40],
  [[44.99], 30],
  [[3], 0],
  [[null], 50],
  [[], 50],
])('bars of %j begin at %d', (scores, start) => {
  expect(scoreStart(scores)).toBe(start);
});

test('every score from 5 on has a bar of at least five points', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 5, max: 100, noNaN: true }), { minLength: 1 }), (scores) => {
      expect(Math.min(...scores) - scoreStart(scores)).toBeGreaterThanOrEqual(5);
    }),
  );
});
