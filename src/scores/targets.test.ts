import { ITEMS_002, itemsOf } from '../../test/support/items';
import { OPTIONS, points, setOf } from '../../test/support/scores';
import type { ItemId } from '../framework';
import { analyse } from './analyse';
import { heldTargets, plannedTargets, wantedTargets, type Targets } from './targets';
import type { AnalysisOptions } from './types';

const SCORES = [91.67, 93.13, 99.17, 72.71, 91.25, 94.2, 90.62, 71.41, 68.45, 76.67];

const judged = (options: Partial<AnalysisOptions> = {}) =>
  analyse(setOf(SCORES.map(points), { items: itemsOf(ITEMS_002) }), { ...OPTIONS, ...options });

/** Of o34: a sixth of indicator 10, which has 76.67. */
const OF_O34 = points(93.34);

const all = (pursued: readonly ItemId[], targets: Targets = {}, options: Partial<AnalysisOptions> = {}) => {
  const [analysis, wanted] = [judged(options), { targets, pursued }];
  return {
    wanted: wantedTargets(analysis, wanted),
    planned: plannedTargets(analysis, wanted),
    held: heldTargets(analysis, wanted),
  };
};

test('nothing is aimed at without targets and items', () => {
  expect(all([])).toEqual({ wanted: {}, planned: {}, held: [] });
});

test('an indicator is to reach what its items win, and the plan says so', () => {
  expect(all(['o34'])).toEqual({ wanted: { 10: OF_O34 }, planned: { 10: OF_O34 }, held: [] });
});

test('several items of one indicator add up, never above a full score', () => {
  const lost = Object.entries(ITEMS_002).flatMap(([id, score]) => (score < 100 ? [id as ItemId] : []));
  const { wanted } = all(lost);
  expect(Object.keys(wanted)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  for (const [index, score] of SCORES.entries()) {
    const target = wanted[(index + 1) as keyof Targets]!;
    expect(target).toBeGreaterThan(points(score));
    expect(target).toBeLessThanOrEqual(10_000);
  }
});

test.each([
  ['lower', 80, true],
  ['a hundredth lower', 93.33, true],
  ['as high', 93.34, false],
  ['higher', 100, false],
])('a target that a person set stands where it is %s', (_, score, told) => {
  const set = { 10: points(score) };
  expect(all(['o34'], set)).toEqual({
    wanted: set,
    planned: set,
    held: told ? [{ indicator: 10, items: OF_O34, target: points(score), by: 'person' }] : [],
  });
});

test('items below the threshold leave the plan the threshold; overall and level follow the items', () => {
  const threshold = points(93.35);
  expect(all(['o34'], {}, { threshold })).toEqual({
    wanted: { 10: OF_O34 },
    planned: { 10: threshold },
    held: [{ indicator: 10, items: OF_O34, target: threshold, by: 'threshold' }],
  });
  expect(all(['o34'], {}, { threshold: OF_O34 }).held).toEqual([]);
});

test('items that are full, were not read or are of no known list aim at nothing', () => {
  expect(all(['o35', 'o22', 'i99']).wanted).toEqual({});
  const unknown = analyse(
    setOf(SCORES.map(points), { fiscalYear: 2561, items: itemsOf(ITEMS_002) }),
    OPTIONS,
  );
  expect(wantedTargets(unknown, { targets: {}, pursued: ['o34'] })).toEqual({});
});
