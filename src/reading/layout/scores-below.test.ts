import type { Value } from '../../../test/support/grids';
import { NAMES } from '../../../test/support/indicator-names';
import { RESULT } from '../../../test/support/score-sheets';
import { laidOut } from '../../../test/support/laid-out';

/** Each name over these rows; where its score stands comes back. */
const over = (count: number, below: (index: number) => readonly Value[]): Value[][] =>
  NAMES.slice(0, count).flatMap((name, index): Value[][] => [
    [name],
    ...below(index).map((value): Value[] => [value]),
  ]);
/** Two lists of the ten names below each other. */
const twice = (below: (index: number) => readonly Value[]): Value[][] => [
  ...over(10, below),
  ...over(10, (index) => below(index + 10)),
];
const score = (index: number): number => RESULT[index] ?? 0;
const beside = (rows: readonly (readonly Value[])[]): readonly Value[] =>
  laidOut(rows).rows.flatMap((row) => (NAMES.some((name) => name === row[0]) ? [row[1] ?? null] : []));

test('a score below its name stands beside it, and came from below', () => {
  const { rows, from } = laidOut(over(10, (index) => [score(index)]));
  expect(rows[2]).toEqual([NAMES[1], RESULT[1]]);
  expect(rows[3]).toEqual([null]);
  expect(from(2, 1)).toBe('A4');
});

test('a name in two rows, its number and itself, is one', () => {
  const rows = NAMES.flatMap((name, index): Value[][] => [
    [`ตัวชี้วัดที่ ${index + 1}`],
    [name],
    [String(score(index))],
  ]);
  expect(beside(rows)).toEqual(RESULT.map(String));
});

test.each<[string, readonly (readonly Value[])[], readonly Value[]]>([
  ['five names', over(5, (index) => [score(index)]), RESULT.slice(0, 5)],
  ['four names', over(4, (index) => [score(index)]), [null, null, null, null]],
  ['two rows of text between', over(5, (index) => ['IIT', 'ร้อยละ', score(index)]), RESULT.slice(0, 5)],
  [
    'three rows of text between',
    over(5, (index) => ['IIT', 'ร้อยละ', 'ก', score(index)]),
    RESULT.slice(0, 5).map(() => null),
  ],
  ['a rank before the score', over(5, (index) => [5 - index, score(index)]), RESULT.slice(0, 5)],
  [
    'eight scores of ten',
    over(10, (index) => (index < 8 ? [score(index)] : [])),
    RESULT.map((value, index) => (index < 8 ? value : null)),
  ],
  [
    'ranks of ten and scores of eight',
    over(10, (index) => (index < 8 ? [10 - index, score(index)] : [10 - index])),
    RESULT.map((value, index) => (index < 8 ? value : null)),
  ],
  [
    'ranks of ten and scores of seven',
    over(10, (index) => (index < 7 ? [10 - index, score(index)] : [10 - index])),
    RESULT.map(() => null),
  ],
  [
    'sixteen scores of twenty',
    twice((index) => (index < 16 ? [score(index % 10)] : [])),
    [...RESULT, ...RESULT].map((value, index) => (index < 16 ? value : null)),
  ],
  [
    'fifteen scores of twenty',
    twice((index) => (index < 15 ? [score(index % 10)] : [])),
    [...RESULT, ...RESULT].map(() => null),
  ],
])('%s', (_, rows, expected) => {
  expect(beside(rows)).toEqual(expected);
});

test('a name with a number beside it has its score there', () => {
  const rows = over(10, (index) => [score(index)]).map(([first = null], row): Value[] =>
    row % 2 === 0 ? [first, 50] : [first],
  );
  expect(beside(rows)).toEqual(NAMES.map(() => 50));
});
