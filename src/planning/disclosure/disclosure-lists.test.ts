import { frameworkOf } from '../../framework';
import { itemsInOtherYear } from '../../framework/items-over-years';
import { UNITS } from '../units';
import { disclosureListOf, listYearOf, ownListOf, SUBJECTS_OF_LISTS } from './disclosure-lists';
import { DISCLOSURE_SUBJECTS, type DisclosureSubject } from './subjects';

const YEARS = [2564, 2565, 2566, 2567, 2568, 2569];
const subjects: readonly (readonly [string, DisclosureSubject])[] = Object.entries(DISCLOSURE_SUBJECTS);

test('every item of 2567 to 2569 says what is to be shown and who gets it ready', () => {
  for (const year of [2567, 2568, 2569]) {
    const { items } = disclosureListOf(year);
    expect(items).toHaveLength({ 2567: 35, 2568: 28, 2569: 26 }[year]!);
    for (const { id, subject } of items) {
      expect([year, id, subject?.shown.length]).toEqual([year, id, expect.any(Number)]);
      expect(UNITS).toContain(subject?.unit);
    }
  }
});

test.each(YEARS)('the subjects of %d stand beside the items of its list', (year) => {
  const { items } = frameworkOf(year)!.items.OIT;
  expect(SUBJECTS_OF_LISTS.get(year)).toHaveLength(items.length);
  const list = disclosureListOf(year);
  expect(list.items.map(({ id, title }) => [id, title])).toEqual(items.map(({ id, title }) => [id, title]));
  expect(list.groups.map(({ name }) => name)).not.toContain('');
});

test.each([
  [
    'รายงานผลการ',
    'measures-report',
    [
      [2567, 'o35'],
      [2568, 'o28'],
      [2569, 'o26'],
    ],
  ],
  ['รายการ', 'procurement-list', [[2567, 'o14']]],
  [
    'คู่มือ',
    'service-manual',
    [
      [2564, 'o14'],
      [2566, 'o15'],
      [2567, 'o11'],
      [2568, 'o9'],
      [2569, 'o9'],
    ],
  ],
  [
    'ข่าว',
    'news',
    [
      [2564, 'o7'],
      [2566, 'o7'],
      [2567, 'o5'],
      [2568, 'o4'],
      [2569, 'o4'],
    ],
  ],
  [
    'E-Service',
    'e-service',
    [
      [2564, 'o17'],
      [2566, 'o18'],
      [2567, 'o13'],
      [2568, 'o10'],
    ],
  ],
] as const)('%s: %s is where the titles say', (title, name, places) => {
  for (const [year, id] of places) {
    const item = disclosureListOf(year).items.find((each) => each.id === id);
    expect(item?.subject).toBe(DISCLOSURE_SUBJECTS[name]);
    expect(item?.title).toContain(title);
  }
});

test('an item that goes on under another number keeps who gets it ready', () => {
  for (const [from, to] of [
    [2567, 2568],
    [2568, 2569],
    [2566, 2567],
  ] as const) {
    const later = new Map(disclosureListOf(to).items.map((item) => [item.id, item]));
    for (const item of disclosureListOf(from).items) {
      for (const id of itemsInOtherYear(item.id, from, to)) {
        const units = [item.subject?.unit, later.get(id)?.subject?.unit].filter((unit) => unit !== undefined);
        expect([from, item.id, id, new Set(units).size]).toEqual([
          from,
          item.id,
          id,
          units.length === 0 ? 0 : 1,
        ]);
      }
    }
  }
});

test('clauses are short, in Arabic digits, and say where they come from', () => {
  for (const [name, { shown, evidence }] of subjects) {
    expect([name, shown.length]).toEqual([name, shown.length > 2 ? 0 : shown.length]);
    for (const clause of shown) {
      expect(clause).not.toMatch(/[๐-๙]|\.$|\s$/);
      expect([name, clause.length < 110]).toEqual([name, true]);
    }
    expect(evidence.source).not.toBe('');
  }
});

test.each([
  [2570, 2569],
  [2600, 2569],
  [2563, 2569],
  [null, 2569],
  [2568, 2568],
])('of %p the list of %d is used', (year, used) => {
  expect(listYearOf(year)).toBe(used);
  expect(disclosureListOf(year).year).toBe(used);
});

test.each([
  ['โรงเรียนบ้านใหม่', true],
  ['โรงพยาบาลบ้านใหม่', true],
  ['สภ.เมือง', true],
  ['อบต.บ้านใหม่', false],
  [null, false],
])('%p has a list of its own: %p', (agency, own) => {
  expect(ownListOf(agency) !== null).toBe(own);
});
