import type { Value } from '../../../test/support/grids';
import { NAMES } from '../../../test/support/indicator-names';
import { laidOut } from '../../../test/support/laid-out';

const over = (count: number, rows: (index: number) => readonly (readonly Value[])[]): Value[][] =>
  NAMES.slice(0, count).flatMap((name, index): Value[][] => [[name], ...rows(index).map((row) => [...row])]);
const YEARS: readonly Value[][] = [
  ['ปี 2566', 90.1],
  ['ปี 2567', 92.01],
];

test('years in the column of the names stand beside them, and the name covers their rows', () => {
  const { rows, merges, from } = laidOut(over(3, () => YEARS));
  expect(rows.slice(0, 3)).toEqual([[NAMES[0]], [null, 90.1, 'ปี 2566'], [null, 92.01, 'ปี 2567']]);
  expect(merges).toEqual(['A1:A3', 'A4:A6', 'A7:A9']);
  expect(from(1, 2)).toBe('A2');
});

const merged = (rows: readonly (readonly Value[])[]): number => laidOut(rows).merges.length;

test.each<[string, readonly (readonly Value[])[], number]>([
  ['three names', over(3, () => YEARS), 3],
  ['two names', over(2, () => YEARS), 0],
  ['four of five names have rows below', over(5, (index) => (index < 4 ? YEARS : [])), 4],
  ['three of four names', over(4, (index) => (index < 3 ? YEARS : [])), 0],
  ['agencies below', over(3, () => [['อบต.หนึ่ง', 90.1]]), 3],
  [
    'kinds of values below',
    over(3, () => [
      ['คะแนน', 90.1],
      ['ระดับ', 1],
    ]),
    3,
  ],
  ['other texts below', over(3, () => [['หมายเหตุ', 90.1]]), 0],
  ['labels without numbers', over(3, () => [['ปี 2566']]), 0],
])('%s', (_, rows, expected) => {
  expect(merged(rows)).toBe(expected);
});

test('a name goes on over forty rows', () => {
  const rows = Array.from({ length: 41 }, (): Value[] => ['ปี 2566', 90.1]);
  expect(laidOut(over(3, () => rows)).merges[0]).toBe('A1:A41');
});

test('years stand up to three columns beside a name that covers empty cells', () => {
  const beside = (columns: number): number => {
    const gap = Array.from({ length: columns - 1 }, () => null);
    return merged(
      NAMES.slice(0, 3).flatMap((name): Value[][] => [
        [name, ...gap, 'ปี 2566', 90.1],
        [null, ...gap, 'ปี 2567', 92.01],
      ]),
    );
  };
  expect([beside(1), beside(3), beside(4)]).toEqual([3, 3, 0]);
});

test('a total below the last name has as many rows', () => {
  const { merges } = laidOut([...over(3, () => YEARS), ['คะแนนรวม'], ...YEARS, ['ปี 2568', 93]]);
  expect(merges[0]).toBe('A10:A12');
});
