import * as fc from 'fast-check';
import { greatestCommonDivisor, leastCommonMultiple } from './greatest-common-divisor';

test.each([
  [12, 18, 6],
  [3000, 180, 60],
  [0, 7, 7],
  [7, 0, 7],
  [-12, 18, 6],
  [1, 1, 1],
])('of %d and %d it is %d', (a, b, expected) => {
  expect(greatestCommonDivisor(a, b)).toBe(expected);
});

test('divides both, and what is left has no common divisor', () => {
  const positive = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(positive, positive, (a, b) => {
      const divisor = greatestCommonDivisor(a, b);
      expect([a % divisor, b % divisor]).toEqual([0, 0]);
      expect(greatestCommonDivisor(a / divisor, b / divisor)).toBe(1);
    }),
    { numRuns: 300 },
  );
});

test.each([
  [500, 300, 1500],
  [7, 7, 7],
  [1, 9, 9],
])('the least that %d and %d divide is %d', (a, b, expected) => {
  expect(leastCommonMultiple(a, b)).toBe(expected);
});
