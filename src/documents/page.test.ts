import { keptTogether, neverAlone, printableWidth, printScale, type Paging } from './page';

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

describe('keptTogether', () => {
  it('fills the page before a heading whose table would begin on the next one', () => {
    const [, gap = 0] = heightsOf(keptTogether(rows(650, 10, 40, 100), [{ gap: 1, to: 3 }], PAGING));
    expect(650 + gap).toBeLessThan(750);
    expect(650 + gap + 40).toBeGreaterThan(750);
  });

  it('changes no height when the rows fit, or when too much of the page would stay empty', () => {
    for (const sheet of [rows(100, 10, 40, 100), rows(400, 10, 40, 400)]) {
      expect(heightsOf(keptTogether(sheet, [{ gap: 1, to: 3 }], PAGING))).toEqual(heightsOf(sheet));
    }
  });
});

describe('what other programs are told', () => {
  const joined = (sheet: readonly { readonly withNext?: boolean }[]) =>
    sheet.map((row) => row.withNext === true);

  it('a heading belongs to the rows after it, whether its page has room for them or not', () => {
    for (const sheet of [rows(100, 10, 40, 100, 50), rows(650, 10, 40, 100, 50)]) {
      const kept = keptTogether(sheet, [{ gap: 1, to: 3 }], PAGING);
      expect(joined(kept)).toEqual([false, false, true, false, false]);
      expect(kept.map(({ height, needed = height }) => needed)).toEqual(heightsOf(sheet));
    }
  });

  it('the last row belongs to the block, and the block to itself', () => {
    const kept = neverAlone(rows(600, 100, 100, 100), 2, PAGING);
    expect(joined(kept)).toEqual([false, true, true, false]);
    expect(kept[1]?.needed).toBe(100);
  });
});

describe('neverAlone', () => {
  it('moves the last row to the page of the block', () => {
    const [, companion = 0] = heightsOf(neverAlone(rows(600, 100, 200), 2, PAGING));
    expect(600 + companion).toBeGreaterThan(749.8);
    expect(companion + 200).toBeLessThan(750);
  });

  it('changes no height when both stand on one page already, or cannot', () => {
    for (const sheet of [rows(400, 100, 200), rows(300, 100, 700)]) {
      expect(heightsOf(neverAlone(sheet, 2, PAGING))).toEqual(heightsOf(sheet));
    }
  });
});
