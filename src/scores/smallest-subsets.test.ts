import * as fc from 'fast-check';
import { smallestSubsets } from './smallest-subsets';

interface Option {
  readonly id: number;
  readonly effect: number;
}

const optionsOf = (effects: readonly number[]): Option[] => effects.map((effect, id) => ({ id, effect }));
const effectOf = ({ effect }: Option): number => effect;
const ids = (sets: readonly (readonly Option[])[]): number[][] => sets.map((set) => set.map(({ id }) => id));
const bySize = (a: readonly number[], b: readonly number[]): number =>
  a.length - b.length || String(a).localeCompare(String(b));

/** Every set of members, tried one by one. */
function bruteForce(options: readonly Option[], lowest: number, highest: number): number[][] {
  const all = Array.from({ length: 2 ** options.length - 1 }, (_, mask) =>
    options.filter((_option, index) => ((mask + 1) >> index) & 1),
  ).filter((set) => {
    const sum = set.reduce((total, { effect }) => total + effect, 0);
    return sum >= lowest && sum <= highest;
  });
  const smallest = Math.min(...all.map((set) => set.length));
  return ids(all.filter((set) => set.length === smallest));
}

test('finds what trying every set finds', () => {
  const effects = fc.array(fc.constantFrom(-300, -30, -5, -3, 3, 5, 10, 30, 300, 1000), { maxLength: 9 });
  fc.assert(
    fc.property(effects, fc.integer({ min: -400, max: 1400 }), fc.nat({ max: 12 }), (list, lowest, width) => {
      fc.pre(lowest > 0 || lowest + width < 0);
      const options = optionsOf(list);
      const found = ids(smallestSubsets(options, effectOf, { lowest, highest: lowest + width }, Infinity));
      expect(found.toSorted(bySize)).toEqual(bruteForce(options, lowest, lowest + width).toSorted(bySize));
    }),
    { numRuns: 500 },
  );
});

test('members keep their order, no set is given twice', () => {
  const options = optionsOf([5, 3, 5, 3, 5]);
  const found = ids(smallestSubsets(options, effectOf, { lowest: 8, highest: 8 }, Infinity));
  expect(found.toSorted(bySize)).toEqual([
    [0, 1],
    [0, 3],
    [1, 2],
    [1, 4],
    [2, 3],
    [3, 4],
  ]);
});

test('stops at the number asked for', () => {
  const options = optionsOf(Array.from({ length: 12 }, () => 1));
  const wanted = { lowest: 6, highest: 6 };
  expect(smallestSubsets(options, effectOf, wanted, 1000)).toHaveLength(924);
  expect(smallestSubsets(options, effectOf, wanted, 7)).toHaveLength(7);
});

test('nothing where no sum fits, and where nothing needs to be added', () => {
  const options = optionsOf([3, 10]);
  expect(smallestSubsets(options, effectOf, { lowest: 4, highest: 9 }, 10)).toEqual([]);
  expect(smallestSubsets(options, effectOf, { lowest: 14, highest: 99 }, 10)).toEqual([]);
  expect(smallestSubsets(options, effectOf, { lowest: -5, highest: 3 }, 10)).toEqual([]);
  expect(smallestSubsets([], effectOf, { lowest: 0, highest: 0 }, 10)).toEqual([]);
});
