import { pageCount, roomAfter, timesAlone, unbroken, type Paging } from './page-ends';
import { printableWidth, printScale } from './print-setup';

const PAGING: Paging = { columns: [500], orientation: 'portrait', titleRows: null };
/** A page in portrait holds 750 points of rows at full size. */
const rows = (...heights: number[]) => heights.map((height) => ({ height, cells: [] }));
const heightsOf = (sheet: readonly { readonly height: number }[]) => sheet.map(({ height }) => height);

describe('printScale', () => {
  it('shrinks wide sheets and never enlarges', () => {
    expect(printScale([100], 'portrait')).toBe(1);
    expect(printScale([printableWidth('landscape') * 2], 'landscape')).toBe(0.5);
  });
});

describe('unbroken', () => {
  it('fills the page before a heading whose table would begin on the next one', () => {
    const [, gap = 0] = heightsOf(unbroken(rows(650, 10, 40, 100), [{ gap: 1, to: 3 }], PAGING));
    expect(650 + gap).toBeLessThan(750);
    expect(650 + gap + 40).toBeGreaterThan(750);
  });

  it('changes no height when the rows fit, or when too much of the page would stay empty', () => {
    for (const sheet of [rows(100, 10, 40, 100), rows(400, 10, 40, 400)]) {
      expect(heightsOf(unbroken(sheet, [{ gap: 1, to: 3 }], PAGING))).toEqual(heightsOf(sheet));
    }
  });
});

describe('what other programs are told', () => {
  const joined = (sheet: readonly { readonly withNext?: boolean }[]) =>
    sheet.map((row) => row.withNext === true);

  it('a heading belongs to the rows after it, whether its page has room for them or not', () => {
    for (const sheet of [rows(100, 10, 40, 100, 50), rows(650, 10, 40, 100, 50)]) {
      const kept = unbroken(sheet, [{ gap: 1, to: 3 }], PAGING);
      expect(joined(kept)).toEqual([false, false, true, false, false]);
      expect(kept.map(({ height, needed = height }) => needed)).toEqual(heightsOf(sheet));
    }
  });
});

describe('pageCount', () => {
  it('fills every page with whole rows, the repeated ones at its top', () => {
    expect(pageCount([], PAGING)).toBe(0);
    expect(pageCount(rows(400, 300), PAGING)).toBe(1);
    expect(pageCount(rows(400, 340, 300), PAGING)).toBe(2);
    const repeated = { ...PAGING, titleRows: { first: 0, last: 0 } };
    expect(pageCount(rows(100, 600, 600, 600), repeated)).toBe(3);
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

describe('timesAlone', () => {
  it('is nothing when the row before stands on the same page in every viewer', () => {
    expect(timesAlone(rows(300, 100, 200), 2, PAGING)).toBe(0);
  });

  it('counts every viewer when the rows begin a page, or are torn apart', () => {
    expect(timesAlone(rows(600, 100, 200), 2, PAGING)).toBe(10);
    expect(timesAlone(rows(500, 100, 100, 100), 2, PAGING)).toBe(10);
  });

  it('sees that pages of different length end at different rows', () => {
    expect(timesAlone(rows(400, 220, 118), 2, PAGING)).toBe(5);
  });
});
