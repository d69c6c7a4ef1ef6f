import * as fc from 'fast-check';
import type { DocumentRow } from '../../workbook/sheet-document';
import { pageOf, roomAfter, unbroken, type Paging, type Together } from './page-ends';

const PAGING: Paging = { orientation: 'portrait', titleRows: null };
const { room, extra } = pageOf([], PAGING);

const rows = (...heights: number[]): DocumentRow[] => heights.map((height) => ({ height, cells: [] }));
const heightsOf = (sheet: readonly DocumentRow[]): number[] => sheet.map(({ height }) => height);

/** The page of each row, on pages with this much room. */
function pagesOf(sheet: readonly DocumentRow[], pageRoom: number, repeated = 0): number[] {
  let used = 0;
  let page = 0;
  return sheet.map(({ height }) => {
    // A hundredth of a point is nothing.
    if (used > 0 && used + height > pageRoom + 0.01) {
      page += 1;
      used = repeated;
    }
    used += height;
    return page;
  });
}

describe('pageOf', () => {
  it('leaves a hundredth of the paper to viewers whose pages are shorter, and takes account of longer ones', () => {
    const paper = (room / 0.99) * 1;
    expect(paper).toBeCloseTo(841.9 - 24 - 44, 5);
    expect(extra).toBeCloseTo(paper * 0.025, 5);
    expect(pageOf(rows(10, 20, 30), { ...PAGING, titleRows: { first: 1, last: 2 } }).repeated).toBe(50);
  });
});

describe('unbroken', () => {
  it('fills the page before what belongs together and begins it on the next one', () => {
    const sheet = unbroken(rows(650, 10, 40, 100), [{ gap: 1, to: 3 }], PAGING);
    const [, gap = 0] = heightsOf(sheet);
    expect(650 + gap).toBeCloseTo(room, 5);
    expect(sheet.map(({ beginsPage }) => beginsPage === true)).toEqual([false, false, true, false]);
    expect(sheet[1]?.needed).toBe(10);
  });

  it('shares the rest of a page out to all rows that may grow', () => {
    const sheet = unbroken(rows(200, 200, 200, 120, 120), [{ gap: 2, to: 4 }], PAGING, [0, 1, 2]);
    const [a = 0, b = 0, c = 0] = heightsOf(sheet);
    expect([a - 200, b - 200, c - 200].every((added) => Math.abs(added - (room - 600) / 3) < 0.01)).toBe(
      true,
    );
  });

  it('fills a page whose next row some viewers would have room for', () => {
    const grown = (height: number): boolean =>
      unbroken(rows(300, 300, height), [], PAGING, [0, 1])[0]?.needed !== undefined;
    expect(grown(room - 600 + 1)).toBe(true);
    expect(grown(room - 600 + extra - 1)).toBe(true);
    expect(grown(room - 600 + extra + 1)).toBe(false);
    expect(grown(room - 600)).toBe(false);
  });

  it('makes no row higher than Excel can', () => {
    const [first = 0, second = 0] = heightsOf(
      unbroken(rows(100, 390, 280), [{ gap: 1, to: 2 }], PAGING, [0, 1]),
    );
    expect(second).toBeLessThanOrEqual(409);
    expect(first).toBeLessThanOrEqual(409);
    expect(first + second).toBeCloseTo(room, 0);
  });

  it('changes no height when everything fits', () => {
    expect(heightsOf(unbroken(rows(100, 10, 40, 100), [{ gap: 1, to: 3 }], PAGING))).toEqual([
      100, 10, 40, 100,
    ]);
  });

  it('divides what is higher than a page', () => {
    const sheet = unbroken(rows(100, 10, 500, 500), [{ gap: 1, to: 3 }], PAGING);
    expect(pagesOf(sheet, room)).toEqual([0, 0, 0, 1]);
  });

  it('tells other programs which rows belong together', () => {
    const kept = unbroken(rows(100, 10, 40, 100, 50), [{ gap: 1, to: 3 }], PAGING);
    expect(kept.map(({ withNext }) => withNext === true)).toEqual([false, false, true, false, false]);
  });

  it('ends pages at the same rows in every viewer, and never inside what belongs together', () => {
    const sheets = fc.array(fc.integer({ min: 60, max: 300 }), { minLength: 2, maxLength: 25 });
    fc.assert(
      fc.property(
        sheets,
        fc.array(fc.nat({ max: 22 }), { maxLength: 4 }),
        fc.integer({ min: 0, max: 90 }),
        (heights, starts, head) => {
          const sheet = rows(head + 1, ...heights);
          const paging = { ...PAGING, titleRows: { first: 0, last: 0 } };
          const groups = starts
            .map((start): Together => ({ gap: start + 1, to: start + 3 }))
            .filter(({ to }) => to < sheet.length)
            .filter((group, index, all) =>
              all.every(({ gap }, other) => other >= index || Math.abs(gap - group.gap) > 2),
            );
          const grows = sheet.map((_, index) => index).slice(1);
          const drawn = unbroken(sheet, groups, paging, grows);
          const short = pagesOf(drawn, room, head + 1);
          expect(pagesOf(drawn, room + extra - 0.1, head + 1)).toEqual(short);
          expect(drawn.map(({ beginsPage }) => beginsPage === true)).toEqual(
            short.map((page, index) => index > 0 && page !== short[index - 1]),
          );
          for (const { gap, to } of groups) {
            const needed = heights.slice(gap, to).reduce((sum, height) => sum + height, 0);
            if (needed <= room - head - 1) expect(short[gap + 1]).toBe(short[to]);
          }
        },
      ),
    );
  });
});

describe('roomAfter', () => {
  const page = { room: 700, extra: 0, repeated: 50 };

  it.each([
    ['fills the page to its end', 600, 100, 700],
    ['begins the next one below its repeated rows', 600, 101, 151],
    ['stands on an empty page however high it is', 0, 800, 800],
    ['higher than a page begins the next one', 1, 800, 850],
  ])('a row %s', (_, used, height, expected) => {
    expect(roomAfter(used, height, page)).toBe(expected);
  });
});
