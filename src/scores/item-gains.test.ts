import { scoringRulesOf } from '../framework';
import { exactToNumber } from './exact';
import { itemGains } from './item-gains';
import type { Hundredths, ItemScore } from './types';

const RULES = scoringRulesOf(2567)!;
const FULL = 10_000 as Hundredths;
const ZERO = 0 as Hundredths;

const items = (instrument: ItemScore['instrument'], count: number): ItemScore[] =>
  Array.from({ length: count }, (_, at) => ({ instrument, number: at + 1, score: ZERO }));
const gainOf = (table: readonly ItemScore[], instrument: string, number: number): number | undefined => {
  const found = itemGains(RULES, table, FULL)?.find(
    (item) => item.instrument === instrument && item.number === number,
  );
  return found && exactToNumber(found.gain);
};

test.each([
  [34, 10 / 3],
  [28, 4 / 3],
  [4, 2 / 3],
  [7, 4 / 7],
])('2567: o%i is worth %d overall points', (number, points) => {
  expect(gainOf(items('OIT', 35), 'OIT', number)).toBeCloseTo(points, 10);
});

test.each([
  ['IIT', 15, 2],
  ['IIT', 30, 1],
  ['EIT', 9, 10 / 3],
  ['EIT', 15, 2],
] as const)('an item of %s, one of %i, is worth %d', (instrument, count, points) => {
  expect(gainOf(items(instrument, count), instrument, 1)).toBeCloseTo(points, 10);
});

test('all items together win the whole instrument', () => {
  const table = [...items('IIT', 15), ...items('EIT', 9), ...items('OIT', 35)];
  const gains = itemGains(RULES, table, FULL) ?? [];
  expect(gains).toHaveLength(59);
  expect(gains.reduce((sum, { gain }) => sum + exactToNumber(gain), 0)).toBeCloseTo(100, 8);
});

test('largest first, ties as given; what is above the target wins nothing', () => {
  const table = items('OIT', 35).map((item) => (item.number === 35 ? { ...item, score: FULL } : item));
  const order = (itemGains(RULES, table, FULL) ?? []).map(({ number }) => number);
  expect(order.slice(0, 4)).toEqual([34, 31, 32, 33]);
  expect(order.at(-1)).toBe(35);
});

test('a table that lacks items is told by its last two', () => {
  const some = items('OIT', 35).filter(({ number }) => [4, 28, 34].includes(number));
  expect(gainOf(some, 'OIT', 34)).toBeCloseTo(10 / 3, 10);
});

test.each([
  ['items of 2568, whose grouping is not known', items('OIT', 28)],
  ['items of 2569, whose grouping is not known', items('OIT', 26)],
  ['43 items, of 2564 or of 2566', items('OIT', 43)],
  ['more items than any list', items('OIT', 44)],
  ['the first ten items of some list', items('OIT', 10)],
  ['items of different years', [...items('IIT', 30), ...items('OIT', 35)]],
])('%s: no guess', (_, table) => {
  expect(itemGains(RULES, table, FULL)).toBeNull();
});
