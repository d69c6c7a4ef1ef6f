import fc from 'fast-check';
import { pageRows, type PlacedRow } from './page-rows';

const row = (height: number, withNext = false): PlacedRow => ({ height, withNext, gap: false });
const gap = (height: number): PlacedRow => ({ height, withNext: false, gap: true });

test('a page is filled as far as whole rows go', () => {
  expect(pageRows([row(40), row(40), row(40)], 100, null)).toEqual([[0, 1], [2]]);
  expect(pageRows([row(50), row(50)], 100, null)).toEqual([[0, 1]]);
});

test('rows that belong together move to the next page together', () => {
  expect(pageRows([row(60), row(30, true), row(30)], 100, null)).toEqual([[0], [1, 2]]);
});

test('what is higher than a page is divided all the same', () => {
  expect(pageRows([row(10), row(60, true), row(60)], 100, null)).toEqual([[0, 1], [2]]);
  expect(pageRows([row(10), row(300), row(10)], 100, null)).toEqual([[0], [1], [2]]);
});

test('the head of a table is repeated, takes room, and never stands at the foot of a page alone', () => {
  const head = { first: 1, last: 2 };
  expect(pageRows([row(10), row(10), row(10), row(60), row(60), row(20)], 100, head)).toEqual([
    [0, 1, 2, 3],
    [1, 2, 4, 5],
  ]);
  expect(pageRows([row(60), row(10), row(10), row(60)], 100, head)).toEqual([[0], [1, 2, 3]]);
});

test('no page begins or ends with a gap for its own sake', () => {
  expect(pageRows([gap(10), row(85), gap(10), row(50)], 100, null)).toEqual([[0, 1], [3]]);
  expect(pageRows([row(95), gap(10)], 100, null)).toEqual([[0]]);
  expect(pageRows([row(95), row(20), gap(10), row(10)], 100, null)).toEqual([[0], [1, 2, 3]]);
});

test('every row that can be seen stands on exactly one page, in order, and no page is fuller than it may be', () => {
  const rows = fc.array(
    fc.record({ height: fc.integer({ min: 1, max: 60 }), withNext: fc.boolean(), gap: fc.boolean() }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(rows, fc.integer({ min: 60, max: 200 }), (placed, room) => {
      const pages = pageRows(placed, room, null);
      const seen = pages.flat().filter((index) => placed[index]?.gap === false);
      expect(seen).toEqual(placed.flatMap(({ gap: empty }, index) => (empty ? [] : [index])));
      for (const page of pages) {
        expect(page.reduce((sum, index) => sum + (placed[index]?.height ?? 0), 0)).toBeLessThanOrEqual(room);
      }
      expect(pages.slice(1).every((page) => page.length > 0)).toBe(true);
    }),
  );
});
