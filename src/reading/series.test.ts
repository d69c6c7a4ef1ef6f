import { book, sheet, type Value } from '../../test/support/grids';
import { NAMES } from '../../test/support/indicator-names';
import { RESULT } from '../../test/support/score-sheets';
import { namedRows, readFrom } from '../../test/support/tables';
import { toNumber } from '../scores/exact';
import { readScores } from './read-scores';

const empty = (count: number): Value[] => Array.from({ length: count }, () => null);

describe('whole numbers beside names, under no header', () => {
  /** What is read of numbers beside the last names. */
  const read = (numbers: readonly number[]): readonly number[] => {
    const names = NAMES.slice(-numbers.length);
    const title = 'ผลการประเมิน ITA ของเทศบาลตำบลทุ่งสมมติ ปี 2567';
    const rows = [[title], ...names.map((name, index) => [name, numbers[index] ?? null])];
    return readFrom(sheet('S', rows)).flatMap(({ scores }) => scores.flatMap((score) => score ?? []));
  };
  const from = (first: number): number[] => Array.from({ length: 9 }, (_, index) => first + index);

  test('count the rows from three on', () => {
    expect([read([1, 2]), read([1, 2, 3])]).toEqual([[1, 2], []]);
  });

  test('count the places of a printed table up to twenty, from there on they are scores', () => {
    expect([read(from(20)), read(from(21))]).toEqual([[], from(21)]);
  });
});

test.each([
  [6, 78.85],
  [7, null],
])('the one value of a column คะแนนรวม %d columns behind the scores: %s is stated', (columns, stated) => {
  const [first = [], second = [], ...others] = namedRows(RESULT);
  const rows = [
    ['ตัวชี้วัด', 'คะแนน', ...empty(columns - 1), 'คะแนนรวม'],
    first,
    // Right below its label the value would be read without the table.
    [...second, ...empty(columns - 1), 78.85],
    ...others,
  ];
  const [set] = readScores(book(sheet('S', rows))).sets;
  expect(set?.statedOverall ? toNumber(set.statedOverall.value) : null).toBe(stated);
});
