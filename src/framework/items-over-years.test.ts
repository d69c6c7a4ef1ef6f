import { FINEST_ITEM_YEAR, itemsInYear, YEARS_OF_ITEMS } from './items-over-years';
import type { FiscalYear, ItemDefinition, ItemId } from './types';
import { frameworkOf } from './years';

const listed = (year: FiscalYear): readonly ItemDefinition[] =>
  Object.values(frameworkOf(year)?.items ?? {}).flatMap(({ items }) => items);

const OF_2567 = listed(2567);

test.each<[readonly ItemId[], FiscalYear, readonly ItemId[]]>([
  [['i1', 'o34'], 2568, ['i1', 'o27']],
  [['o1', 'o3'], 2568, ['o1']],
  [['o15'], 2568, []],
  [['o26', 'o27', 'o28', 'o29'], 2569, ['o20']],
  [['e9', 'o25'], 2567, ['e9', 'o25']],
  [['i1', 'o34'], 2566, ['o42']],
  [['o8', 'o9'], 2565, ['o10', 'o11', 'o18', 'o19', 'o12', 'o20']],
  [['o26'], 2564, []],
  [['o26'], 2565, ['o34']],
  [['i1', 'o34'], 2563, []],
  [['i1', 'o34'], 2570, []],
])('%j are in %i %j', (items, year, expected) => {
  expect(itemsInYear(items, year)).toEqual(expected);
});

test.each(YEARS_OF_ITEMS.filter((year) => year >= FINEST_ITEM_YEAR))(
  'every item of %i asks what an item of 2567 asked, of the same indicator',
  (year) => {
    const indicators = new Map(listed(year).map(({ id, indicator }) => [id, indicator]));
    const reached = OF_2567.flatMap(({ id, indicator }) =>
      itemsInYear([id], year).map((later) => ({ later, indicator })),
    );
    expect(new Set(reached.map(({ later }) => later))).toEqual(new Set(indicators.keys()));
    for (const { later, indicator } of reached) expect(indicators.get(later)).toBe(indicator);
  },
);

/** Words of a title that say nothing of its subject. */
const COMMON = /การ|ของ|และ|หรือ|ประจำปี|รายงาน|ผล|ข้อมูล|ดำเนิน|หน่วยงาน|เพื่อ/g;

/** The longest run of letters that two titles share. */
function shared(left: string, right: string): number {
  const [a, b] = [left, right].map((title) => title.replaceAll(COMMON, '').replaceAll(' ', ''));
  let longest = 0;
  for (let from = 0; from < a!.length; from += 1) {
    while (from + longest < a!.length && b!.includes(a!.slice(from, from + longest + 1))) longest += 1;
  }
  return longest;
}

test('items that follow one another bear titles about one thing', () => {
  const unlike = YEARS_OF_ITEMS.flatMap((year) => {
    const titles = new Map(listed(year).map(({ id, title }) => [id, title]));
    return OF_2567.flatMap(({ id, title }) =>
      itemsInYear([id], year).flatMap((later) => {
        const other = titles.get(later) ?? null;
        const alike = title === null || other === null || title === other || shared(title, other) > 5;
        return alike ? [] : [`${year} ${id} ${later}`];
      }),
    );
  });
  // Until 2565 a plan and its spending, and what was done and spent, were asked apart; listening to people is a way to take part. Later
  // Q&A is asked with the ways to reach the agency, the plan by its second quarter, statistics with E-Service, the measures as what
  // results lead to.
  const before = ['o8 o10', 'o8 o11', 'o9 o20', 'o25 o32'];
  expect(unlike).toEqual([
    ...before.map((pair) => `2564 ${pair}`),
    ...before.map((pair) => `2565 ${pair}`),
    '2568 o6 o3',
    '2569 o6 o3',
    '2569 o8 o6',
    '2569 o12 o10',
    '2569 o34 o25',
  ]);
});
