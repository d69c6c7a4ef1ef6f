import fc from 'fast-check';
import { contentDigest, relativeFormula, type ContentCell, type SheetContent } from './sheet-content';

const relative = (formula: string, row = 1, column = 2): string => relativeFormula({ formula, row, column });

test.each([
  ['SUM($A$1:B2)', 'SUM(R0C0:R[0]C[-1])'],
  ['sum( $A$1 : b2 )', 'SUM(R0C0:R[0]C[-1])'],
  ["COUNTIF('แผน ๒๕๖๘'!$J$5:$J$9,B2)", 'COUNTIF({}RC:RC,R[0]C[-1])'],
  ["'it''s'!A1+แผน!A1", '{}RC+{}RC'],
  // Texts are as they are, whatever stands in them.
  ['IF(C2>0,"a1 \'x\'! ""B2""","")', 'IF(R[0]C[0]>0,"a1 \'x\'! ""B2""","")'],
  // Functions and names that look like cells are none.
  ['LOG10(A1)+TAX2568_A1+ข้อ1', 'LOG10(R[-1]C[-2])+TAX2568_A1+ข้อ1'],
  ['ROWS(Owners[สำนัก/กอง])', 'ROWS(OWNERS[สำนัก/กอง])'],
  // As Excel shows a formula of a file that means the cell of its own row.
  ['IF(@B2:B9="a@b",@ข้อ1,"")', 'IF(R[0]C[-1]:R[7]C[-1]="a@b",ข้อ1,"")'],
])('%s', (formula, expected) => {
  expect(relative(formula)).toBe(expected);
});

test('a formula is the same wherever it was filled to, and another one where a place is fixed', () => {
  expect(relative('A2*2', 1, 1)).toBe(relative('A3*2', 2, 1));
  expect(relative('$A$2*2', 1, 1)).not.toBe(relative('$A$3*2', 2, 1));
});

const content = (cells: readonly ContentCell[], more: Partial<SheetContent> = {}): string =>
  contentDigest({ cells, notes: 0, pictures: 0, others: 0, ...more });

const at = (row: number, column: number, value: ContentCell['content']): ContentCell => ({
  row,
  column,
  content: value,
});

describe('the digest of what a sheet holds', () => {
  const cells = [at(0, 0, 'ก'), at(1, 0, 81.67), at(1, 1, true)];

  test('is the same in whatever order, with empty texts, and beyond the digits that a person sees', () => {
    expect(content([...cells].reverse())).toBe(content(cells));
    expect(content([...cells, at(5, 5, '')])).toBe(content(cells));
    expect(content([at(0, 0, 0.1 + 0.2)])).toBe(content([at(0, 0, 0.3)]));
    expect(content([at(0, 0, 'ก\r\nข')])).toBe(content([at(0, 0, 'ก\nข')]));
    expect(content([])).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each([
    ['a digit', [at(0, 0, 'ก'), at(1, 0, 81.68), at(1, 1, true)]],
    ['the fifteenth digit', [at(0, 0, 'ก'), at(1, 0, 81.6700000000001), at(1, 1, true)]],
    ['a place', [at(0, 1, 'ก'), at(1, 0, 81.67), at(1, 1, true)]],
    ['the kind of a value', [at(0, 0, 'ก'), at(1, 0, '81.67'), at(1, 1, true)]],
    ['a truth', [at(0, 0, 'ก'), at(1, 0, 81.67), at(1, 1, false)]],
    ['a cell more', [...cells, at(2, 0, 0)]],
  ])('differs by %s', (_, other) => {
    expect(content(other)).not.toBe(content(cells));
  });

  const number = (value: number): string => content([at(0, 0, value)]);

  test('differs by whichever digit of a number that a person can type', () => {
    const digits = fc.tuple(
      fc.integer({ min: 1e14, max: 1e15 - 1 }),
      fc.nat(14),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(digits, fc.nat(14), ([typed, place, by], point) => {
        const text = String(typed);
        const other = text.slice(0, place) + String((Number(text[place]) + by) % 10) + text.slice(place + 1);
        const placed = (all: string): number => Number(`${all.slice(0, point)}.${all.slice(point)}`);
        expect(number(placed(other))).not.toBe(number(placed(text)));
      }),
    );
  });

  test('is the same with the seventeen digits that a file holds', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(number(Number(value.toPrecision(17)))).toBe(number(value));
      }),
    );
  });

  test('differs by a note, a picture and a link', () => {
    const all = [{}, { notes: 1 }, { pictures: 1 }, { others: 1 }].map((more) => content(cells, more));
    expect(new Set(all).size).toBe(4);
  });
});
