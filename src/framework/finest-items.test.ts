import { finestItems, itemsOf } from './finest-items';
import { frameworkOf } from './years';

test.each([
  ['o27', 2568, ['o34']],
  ['o1', 2568, ['o1', 'o3']],
  ['o34', 2567, ['o34']],
  ['o42', 2566, ['o34']],
  ['e9', 2569, ['e9']],
  ['i1', 2566, []],
  ['o1', 2562, []],
] as const)('%s of %i asks what %j of 2567 ask', (item, year, expected) => {
  expect(finestItems(item, year)).toEqual(expected);
});

test('every item of the lists since 2567 asks one of 2567', () => {
  for (const year of [2567, 2568, 2569]) {
    const rules = frameworkOf(year);
    for (const { id } of rules ? itemsOf(rules) : []) expect(finestItems(id, year)).not.toEqual([]);
  }
});
