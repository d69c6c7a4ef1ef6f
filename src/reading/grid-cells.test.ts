import { sheet } from '../../test/support/grids';
import { positionsIn, textsOf } from './grid-cells';

const sparse = (length: number, ...positions: readonly number[]): unknown[] => {
  const items: unknown[] = [];
  items.length = length;
  for (const at of positions) items[at] = 'ก';
  return items;
};

test('a short list is walked through, of a long one only what is there', () => {
  expect([...positionsIn(sparse(256, 3, 255))]).toHaveLength(256);
  expect([...positionsIn(sparse(257, 3, 256))]).toEqual([3, 256]);
});

test('a cell in the last corner of a sheet is found at once', () => {
  const rows: (readonly ({ readonly value: string } | undefined)[] | undefined)[] = [];
  const last: ({ readonly value: string } | undefined)[] = [];
  last[16_383] = { value: 'ท้ายแผ่น' };
  rows[1_048_575] = last;
  expect([...textsOf({ rows })]).toEqual([{ row: 1_048_575, column: 16_383, text: 'ท้ายแผ่น' }]);
});

test('texts come row by row; numbers, empty texts and errors are none', () => {
  const grid = sheet('แผ่น', [['ก', 1, ''], [null, '#N/A', 'ข'], [], [true, ' ']]);
  expect([...textsOf(grid)].map(({ row, column, text }) => [row, column, text])).toEqual([
    [0, 0, 'ก'],
    [1, 2, 'ข'],
    [3, 1, ' '],
  ]);
});
