import { ITEM_GROUPS } from './item-groups';
import { INSTRUMENTS } from './types';
import { FRAMEWORK_YEARS } from './years';
import type { ItemGroups } from './item-groups';
import type { ItemList } from './types';

function counted({ items, grouping }: ItemList): ItemGroups['groups'] {
  if (grouping === 'unknown') return null;
  const indicators = [...new Set(items.map(({ indicator }) => indicator))];
  return indicators.map((number) => {
    const own = items.filter(({ indicator }) => indicator === number);
    const subs = [...new Set(own.map(({ subIndicator }) => subIndicator))];
    if (grouping === 'sub-indicators' && subs.includes(null)) return [number, null];
    return [number, subs.map((sub) => own.filter(({ subIndicator }) => subIndicator === sub).length)];
  });
}

test.each(
  FRAMEWORK_YEARS.flatMap(({ year, items }) =>
    INSTRUMENTS.map((instrument) => [year, instrument, items[instrument]] as const),
  ),
)('%i %s: the counts are those of the item list', (year, instrument, list) => {
  const rows = ITEM_GROUPS.filter((row) => row.instrument === instrument && row.years.includes(year));
  expect(rows.map(({ size, groups }) => ({ size, groups }))).toEqual(
    list.items.length === 0 ? [] : [{ size: list.items.length, groups: counted(list) }],
  );
});

test('items of one group stand together, so that an id alone tells its group', () => {
  for (const { items } of FRAMEWORK_YEARS.flatMap((year) => Object.values(year.items))) {
    const places = items.map(({ indicator, subIndicator }) => `${indicator}/${subIndicator}`);
    const starts = places.filter((place, index) => place !== places[index - 1]);
    expect(new Set(starts).size).toBe(starts.length);
  }
});
