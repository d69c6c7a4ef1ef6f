import { sheet, type Value } from '../../test/support/grids';
import { NAMES } from '../../test/support/indicator-names';
import { RESULT } from '../../test/support/score-sheets';
import { linesOf, namedRows } from '../../test/support/tables';
import { blocksOf } from './blocks';
import { columnsFor } from './score-columns';

const columns = (...rows: readonly (readonly Value[])[]): unknown => {
  const lines = linesOf(sheet('คะแนน', rows));
  return lines.flatMap((line) => blocksOf(line).map((block) => columnsFor(block, lines)));
};

test('all columns at the right, then those at the left, nearest first', () => {
  const rows = namedRows(RESULT, RESULT).map(([name = null, ...scores]): Value[] => [1, 2, name, ...scores]);
  expect(columns(...rows)).toEqual([
    [
      [3, 4],
      [1, 0],
    ],
  ]);
});

test('tables beside each other end at the next names, with their scores on one side', () => {
  const right = NAMES.map((name): Value[] => [name, 90, null, name, 80]);
  const left = NAMES.map((name): Value[] => [90, name, null, 80, name]);
  expect(columns(...right)).toEqual([[[1, 2]], [[4]]]);
  expect(columns(...left)).toEqual([[[0]], [[3, 2]]]);
});

test('two codes of items end the columns of a table, one does not', () => {
  const rows = (codes: number): Value[][] =>
    NAMES.map((name, index): Value[] => [name, 90, index < codes ? `i${index + 1}` : 'ก', 80]);
  expect(columns(...rows(2))).toEqual([[[1], []]]);
  expect(columns(...rows(1))).toEqual([[[1, 2, 3], []]]);
});
