import * as fc from 'fast-check';
import { IntegerSet } from './integer-set';

const members = fc.array(fc.integer({ min: -200, max: 200 }), { maxLength: 30 });

function setOf(values: readonly number[], lowest: number, highest: number): IntegerSet {
  const set = new IntegerSet(lowest, highest);
  values.forEach((value) => set.add(value));
  return set;
}

const contents = (set: IntegerSet): number[] =>
  Array.from({ length: 1001 }, (_, index) => index - 500).filter((value) => set.has(value));

const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

test('holds what was added and nothing else, inside and outside its bounds', () => {
  fc.assert(
    fc.property(members, (values) => {
      expect(contents(setOf(values, -200, 200))).toEqual(sorted(values));
    }),
    { numRuns: 300 },
  );
});

test('unites with another set moved by any distance that fits', () => {
  fc.assert(
    fc.property(members, members, fc.integer({ min: -200, max: 200 }), (own, moved, by) => {
      const set = setOf(own, -400, 400);
      set.addShifted(setOf(moved, -200, 200), by);
      expect(contents(set)).toEqual(sorted([...own, ...moved.map((value) => value + by)]));
    }),
    { numRuns: 300 },
  );
});

test('is empty outside its bounds', () => {
  const set = setOf([-1, 0, 1], -1, 1);
  expect([-2, 2, 31, 32, -33].some((value) => set.has(value))).toBe(false);
});
