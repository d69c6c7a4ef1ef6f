import * as fc from 'fast-check';
import {
  addExact,
  compareExact,
  exact,
  exactToNumber,
  formatHundredths,
  hundredths,
  roundExact,
  toNumber,
} from './exact';

const RUNS = { numRuns: 500 };
const fraction = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 1500 }))
  .map(([numerator, denominator]) => exact(numerator, denominator));

test('hundredths are integers, a denominator is positive', () => {
  expect(hundredths(9201)).toBe(9201);
  for (const value of [92.01, Number.NaN, Infinity]) expect(() => hundredths(value)).toThrow(RangeError);
  for (const denominator of [0, -1, Number.NaN]) expect(() => exact(1, denominator)).toThrow(RangeError);
});

test('rounds half up, as integer arithmetic does', () => {
  const floorDivision = (a: bigint, b: bigint): bigint => (a % b < 0n ? a / b - 1n : a / b);
  fc.assert(
    fc.property(fraction, (score) => {
      const numerator = BigInt(score.numerator);
      const denominator = BigInt(score.denominator);
      const expected = floorDivision(2n * numerator + denominator, 2n * denominator);
      expect(BigInt(roundExact(score))).toBe(expected);
    }),
    RUNS,
  );
  expect([exact(18999, 2), exact(18998, 2), exact(28499, 3), exact(28498, 3)].map(roundExact)).toEqual([
    9500, 9499, 9500, 9499,
  ]);
});

test('adds and compares without rounding', () => {
  fc.assert(
    fc.property(fraction, fraction, (left, right) => {
      const cross =
        BigInt(left.numerator) * BigInt(right.denominator) +
        BigInt(right.numerator) * BigInt(left.denominator);
      const sum = addExact(left, right);
      expect(BigInt(sum.numerator) * BigInt(left.denominator) * BigInt(right.denominator)).toBe(
        cross * BigInt(sum.denominator),
      );
      const difference =
        BigInt(left.numerator) * BigInt(right.denominator) -
        BigInt(right.numerator) * BigInt(left.denominator);
      expect(Math.sign(compareExact(left, right))).toBe(difference > 0n ? 1 : difference < 0n ? -1 : 0);
    }),
    RUNS,
  );
});

test('as a plain number it is the nearest double', () => {
  expect(toNumber(hundredths(9201))).toBe(92.01);
  expect(exactToNumber(exact(27401, 3))).toBe(91.33666666666667);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (score) => {
      expect(exactToNumber(exact(score))).toBe(Number((score / 100).toFixed(2)));
    }),
    RUNS,
  );
});

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [50, '0.50'],
  [9201, '92.01'],
  [10_000, '100.00'],
  [-5, '-0.05'],
  [-525, '-5.25'],
])('%d hundredths are written %s', (score, text) => {
  expect(formatHundredths(hundredths(score))).toBe(text);
});
