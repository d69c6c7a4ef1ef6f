import { sheet, type Value } from '../../test/support/grids';
import { NAMES } from '../../test/support/indicator-names';
import { RESULT } from '../../test/support/score-sheets';
import { blockOf, namedRows } from '../../test/support/tables';
import { readingsAt } from './score-readings';

const read = (values: readonly Value[], options: Parameters<typeof sheet>[2] = {}) => {
  const { readings, ...rest } = readingsAt(blockOf(sheet('คะแนน', namedRows(values), options)), 1);
  return {
    scores: readings.map(({ reading }) => (reading.kind === 'score' ? reading.score / 100 : null)),
    lost: readings.flatMap(({ lost }, index) => (lost === true ? [index + 1] : [])),
    ...rest,
  };
};
const fractions = RESULT.map((score) => Math.round(score * 100) / 10_000);
const NONE: readonly Value[] = RESULT.map(() => null);

test('scores as they stand', () => {
  expect(read(RESULT)).toEqual({ scores: RESULT, lost: [], fractions: false, parts: false });
  expect(read(fractions, { percent: ['B1:B10'] })).toMatchObject({ scores: RESULT, fractions: false });
});

test('three numbers up to one are fractions, two are not; whole ones are flags', () => {
  expect(read(fractions)).toMatchObject({ scores: RESULT, lost: [], fractions: true });
  const few = (count: number): Value[] => NONE.map((_, at) => (at < count ? (fractions[at] ?? null) : null));
  expect([read(few(3)).fractions, read(few(2)).fractions]).toEqual([true, false]);
  expect(read(RESULT.map((_, at) => at % 2))).toMatchObject({ fractions: false });
  expect(read([...fractions.slice(0, 9), 1.01])).toMatchObject({ fractions: false });
});

test.each<[string, readonly Value[], readonly number[]]>([
  ['five scores above 20 beside it', [0.9201, 85, 88, 85, 86, 81, null, null, null, null], [1]],
  ['four scores above 20 beside it', [0.9201, 85, 88, 85, 86, null, null, null, null, null], []],
  ['scores of 20 beside it', [0.9201, 20, 20, 20, 20, 20, 20, 20, 20, 20], []],
  ['scores of 20.01 beside it', [0.9201, ...RESULT.slice(1).map(() => 20.01)], [1]],
  ['exactly 1', [1, 85, 88, 85, 86, 81, null, null, null, null], [1]],
  ['above 1', [1.01, 85, 88, 85, 86, 81, null, null, null, null], []],
  ['a written 0', [0, 85, 88, 85, 86, 81, null, null, null, null], []],
  ['text', ['0.9201', 85, 88, 85, 86, 81, null, null, null, null], []],
  ['a percent cell', [{ value: 0.0092, percent: true }, 85, 88, 85, 86, 81, null, null, null, null], []],
])('a score that was divided by 100: %s', (_, values, lost) => {
  expect(read(values).lost).toEqual(lost);
});

test('a value merged over several indicators is the score of none', () => {
  expect(read([90, null, ...RESULT.slice(2)], { merges: ['B1:B2'] }).scores).toEqual([
    null,
    null,
    ...RESULT.slice(2),
  ]);
});

describe('a name over several rows', () => {
  const rows = (values: readonly (readonly Value[])[]): Value[][] =>
    values.flatMap((own, index) =>
      own.map((value, k): Value[] => [k === 0 ? (NAMES[index] ?? null) : null, value]),
    );
  const merges = NAMES.slice(0, 3).map((_, index) => `A${index * 2 + 1}:A${index * 2 + 2}`);
  const scores = (...values: readonly (readonly Value[])[]) => {
    const { readings, parts } = readingsAt(blockOf(sheet('คะแนน', rows(values), { merges })), 1);
    return {
      parts,
      scores: readings.map(({ reading }) => (reading.kind === 'score' ? reading.score / 100 : null)),
    };
  };

  test('has the score of the first row that holds one', () => {
    expect(scores([90, 'A'], [null, 91], [92, null])).toEqual({ parts: false, scores: [90, 91, 92] });
  });

  test('has parts where most names have several scores', () => {
    expect(scores([90, 80], [91, 81], [92, null]).parts).toBe(true);
    expect(scores([90, 80], [91, null], [92, null]).parts).toBe(false);
  });
});
