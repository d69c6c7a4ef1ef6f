import * as fc from 'fast-check';
import { points } from '../../test/support/scores';
import { bothPartsKnown, lowestEit, testedEit, type EitScores } from './eit-parts';
import type { Hundredths } from './types';

const parts = (one: number | null, two: number | null): EitScores => ({
  ...(one !== null && { 1: points(one) }),
  ...(two !== null && { 2: points(two) }),
});
const score = fc.integer({ min: 0, max: 10_000 }).map((value) => value as Hundredths);

test('both parts are known, or not', () => {
  expect([parts(80, 0), parts(80, null), parts(null, 80), {}].map(bothPartsKnown)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test.each([
  ['no part', 89.67, [null, null], 89.67],
  ['both parts, in either order', 89.67, [83.12, 96.22], 83.12],
  ['both parts, in either order', 89.67, [96.22, 83.12], 83.12],
  ['one part below', 89.67, [83.12, null], 83.12],
  ['one part above', 89.67, [null, 96.22], 89.67],
  ['a mean that rounding put 0.01 below both parts', 84.99, [85, 85], 85],
  ['a mean that cannot be one of these parts', 84.98, [85, 85], 84.98],
  ['a part of 0', 50, [0, 100], 0],
] as const)('what is tested: %s', (_, mean, [one, two], tested) => {
  expect(testedEit(points(mean), parts(one, two))).toBe(points(tested));
});

test.each([
  ['no part: the other may be 100', 92.5, [null, null], 84.98],
  ['no part: the other may be 100', 92.51, [null, null], 85],
  ['no part, a low mean', 40, [null, null], 0],
  ['one part: the other makes up the mean', 89.67, [90, null], 89.32],
  ['one part below the mean is the lowest itself', 89.67, [null, 80], 80],
  ['both parts', 89.67, [83.12, 96.22], 83.12],
] as const)('the lowest that is possible: %s', (_, mean, [one, two], lowest) => {
  expect(lowestEit(points(mean), parts(one, two))).toBe(points(lowest));
});

test('two parts and a mean of them that is at most 0.01 off: the lower part is tested, and it was possible before', () => {
  fc.assert(
    fc.property(score, score, fc.constantFrom(-1, 0, 1), (one, two, off) => {
      const sum = one + two;
      const mean = sum % 2 === 0 ? sum / 2 + off : (sum + (off < 0 ? -1 : 1)) / 2;
      const lower = Math.min(one, two);
      expect(testedEit(mean, { 1: one, 2: two })).toBe(lower);
      for (const known of [{}, { 1: one }, { 2: two }]) {
        expect(lowestEit(mean, known)).toBeLessThanOrEqual(lower);
      }
    }),
  );
});

test('more knowledge never lowers what is possible, nor raises what is tested above it', () => {
  fc.assert(
    fc.property(score, score, fc.option(score), (mean, one, two) => {
      const known: EitScores = { 1: one, ...(two !== null && { 2: two }) };
      expect(lowestEit(mean, known)).toBeLessThanOrEqual(testedEit(mean, known));
      expect(testedEit(mean, { 1: one })).toBeLessThanOrEqual(testedEit(mean, {}));
    }),
  );
});
