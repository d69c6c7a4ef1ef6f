import { sheet } from '../../../test/support/grids';
import { hasNumber } from './numbers-in-rows';

test('a row holds a number but for years, text and the column left out', () => {
  const grid = sheet('คะแนน', [
    ['ก', 92.01],
    [92.01, 'ก'],
    [2567, 'ปี 2567'],
    [null, { value: null, uncalculated: true }],
    ['ก', '๙๒.๐๑ คะแนน'],
    [90, 92.01],
    [],
  ]);
  const rows = (except: number): number[] =>
    grid.rows.flatMap((_, row) => (hasNumber(grid, row, except) ? [row] : []));
  expect(rows(0)).toEqual([0, 3, 4, 5]);
  expect(rows(1)).toEqual([1, 5]);
  expect(hasNumber(grid, 99, 0)).toBe(false);
});
