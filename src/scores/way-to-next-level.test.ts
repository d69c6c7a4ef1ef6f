import * as fc from 'fast-check';
import { ITEMS_002, itemOf, itemsOf } from '../../test/support/items';
import { OPTIONS, points, rulesOf, setOf, statedAt } from '../../test/support/scores';
import { EFFORT_CLASSES, effortOf } from '../framework/item-effort';
import { itemId } from '../framework/item-id';
import { INSTRUMENTS } from '../framework/types';
import { analyse } from './analyse';
import { addExact, compareExact, exact, exactToNumber, roundExact } from './exact';
import type { Analysis, ExactFraction, ItemResult } from './types';

const CORRECTED = [91.67, 93.13, 99.17, 72.71, 91.25, 94.2, 90.62, 71.41, 68.45, 76.67].map(points);
const idsOf = (items: readonly ItemResult[] = []) => items.map(({ id }) => id);
const total = (items: readonly ItemResult[]): ExactFraction =>
  items.reduce<ExactFraction>((sum, { gain }) => addExact(sum, gain ?? exact(0)), exact(0));

test('document 002 reaches ผ่าน with two pages', () => {
  const { wayToNextLevel: way } = analyse(setOf(CORRECTED, { items: itemsOf(ITEMS_002) }), OPTIONS);
  // 81.52 lacks 3.48: o34 alone wins 3.33, and of all others o28 wins most, 1.33.
  expect(way).toMatchObject({ level: 'ผ่าน', assumed: true });
  expect(idsOf(way?.items)).toEqual(['o34', 'o28']);
});

test('the next level asks for every instrument, and for the parts of EIT that are known', () => {
  const scores = [90, 90, 90, 90, 90, 84, 84, 84, 100, 100].map(points);
  const items = itemsOf({ e1: 90, e2: 81, e3: 81, e4: 90, e5: 81, e6: 81, e7: 81, e8: 81, e9: 90 });
  const way = (parts: Parameters<typeof setOf>[1] = {}) =>
    analyse(setOf(scores, { items, ...parts }), OPTIONS).wayToNextLevel;
  // EIT lacks one point: a ninth of 19 is 2.11, a ninth of 10 is 1.11; e9 is work, the others are opinions.
  expect(way()).toMatchObject({ level: 'ผ่านดี' });
  expect(idsOf(way()?.items)).toEqual(['e7']);
  const eitParts = { 1: statedAt(points(81), 20), 2: statedAt(points(87), 21) };
  expect(idsOf(way({ eitParts })?.items)).toEqual(['e7', 'e2']);
});

test.each([
  ['at the top', Array.from({ length: 10 }, () => 100), { i1: 50 }],
  ['where no item wins anything', Array.from({ length: 10 }, () => 84), { i1: 100 }],
  ['where all items are not enough', Array.from({ length: 10 }, () => 60), { i1: 50, o1: 0 }],
])('no way %s', (_, scores, items) => {
  expect(analyse(setOf(scores.map(points), { items: itemsOf(items) }), OPTIONS).wayToNextLevel).toBeNull();
});

/** Whether a set of items lifts an analysis to the level that a way claims, by the rules as they are published. */
function reaches(
  { overall, instruments, level }: Analysis,
  target: string,
  items: readonly ItemResult[],
  year: number,
): boolean {
  const rules = rulesOf(year);
  const band = rules.levelRule.bands.find((each) => each.level === target);
  if (!band || !overall || !level) return false;
  const raised = roundExact(addExact(overall, total(items)));
  return (
    raised >= band.overallFrom * 100 &&
    INSTRUMENTS.every((instrument) => {
      const won = total(items.filter((item) => item.instrument === instrument));
      const mean = instruments[instrument];
      return (
        mean !== null &&
        roundExact(addExact(mean, exact(won.numerator * 100, won.denominator * rules.weights[instrument]))) >=
          band.everyInstrumentFrom * 100
      );
    })
  );
}

/** Every set of these items, the smallest first. */
function subsets(items: readonly ItemResult[]): readonly (readonly ItemResult[])[] {
  const all = Array.from({ length: 2 ** items.length }, (_, mask) =>
    items.filter((_item, at) => (mask >> at) & 1),
  );
  return all.sort((a, b) => a.length - b.length);
}

const ids = ['i1', 'i4', 'i10', 'i12', 'e1', 'e4', 'e9', 'o4', 'o8', 'o13', 'o15', 'o21', 'o34'];

test('no smaller or cheaper set reaches the level: all sets of at most nine items are tried', () => {
  const worst = { tried: 0 };
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 5500, max: 10_000 }), { minLength: 10, maxLength: 10 }),
      fc.subarray(ids, { minLength: 1, maxLength: 9 }),
      fc.array(fc.constantFrom(0, 5000, 6700, 8125, 9400), { minLength: 9, maxLength: 9 }),
      fc.constantFrom(2565, 2567),
      (scores, chosen, values, year) => {
        const table = chosen.map(
          (id, at) => [id, ((id.startsWith('o') ? [0, 5000][at % 2] : values[at]) ?? 0) / 100] as const,
        );
        const set = setOf(
          scores.map((score) => points(score / 100)),
          { fiscalYear: year, items: itemsOf(Object.fromEntries(table)) },
        );
        const analysis = analyse(set, OPTIONS);
        const { level, items, wayToNextLevel: way } = analysis;
        const { bands } = rulesOf(year).levelRule;
        const target = bands[bands.findIndex((band) => band.level === level?.level) - 1]?.level;
        if (target === undefined) return way === null;
        const useful = items.filter(({ gain }) => gain !== null && gain.numerator > 0);
        const fitting = subsets(useful).filter(
          (one) => one.length > 0 && reaches(analysis, target, one, year),
        );
        worst.tried += 1;
        if (fitting.length === 0) return way === null;
        const effort = (one: readonly ItemResult[]): number =>
          one.reduce((sum, item) => sum + EFFORT_CLASSES.indexOf(effortOf(item, year)), 0);
        const place = (one: readonly ItemResult[]): string =>
          one
            .map((item) => String.fromCharCode(65 + items.indexOf(item)))
            .sort()
            .join('');
        const [best] = [...fitting].sort(
          (a, b) =>
            a.length - b.length ||
            effort(a) - effort(b) ||
            compareExact(total(b), total(a)) ||
            (place(a) < place(b) ? -1 : 1),
        );
        expect([...idsOf(way?.items)].sort()).toEqual([...idsOf(best)].sort());
        expect(exactToNumber(way?.gain ?? exact(0))).toBeCloseTo(exactToNumber(total(best ?? [])), 9);
        return true;
      },
    ),
    { numRuns: 400 },
  );
  expect(worst.tried).toBeGreaterThan(200);
});

test('items have a class of effort in every year', () => {
  const classOf = (id: string, year: number) => effortOf(itemOf(id), year);
  expect([classOf('o34', 2567), classOf('o13', 2567), classOf('i1', 2567), classOf('e9', 2567)]).toEqual([
    'page',
    'process',
    'opinion',
    'process',
  ]);
  // E-Service is o13 in 2567, o10 in 2568 and 2569, o17 and o18 before.
  expect([classOf('o10', 2568), classOf('o10', 2569), classOf('o17', 2564), classOf('o18', 2566)]).toEqual(
    Array(4).fill('process'),
  );
  expect([classOf('o13', 2568), classOf('i10', 2564), itemId(itemOf('O-13'))]).toEqual([
    'page',
    'opinion',
    'o13',
  ]);
});
