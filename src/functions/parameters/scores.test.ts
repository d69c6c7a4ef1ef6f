import * as fc from 'fast-check';
import { INDICATORS, indicator, toThaiDigits } from '../../framework';
import { Failure } from '../failure';
import { readScores } from './scores';

const SCORES = [91.67, 93.13, 99.17, 72.71, 91.25, 94.2, 90.62, 71.41, 68.45, 76.67];
const COLUMN = SCORES.map((score) => [score]);
const TABLE = INDICATORS.map(({ name }, at): readonly [unknown, unknown] => [name, SCORES[at]]);
const EXPECTED = SCORES.map((score, at) => [at + 1, Math.round(score * 100)]);

const entries = (grid: readonly (readonly unknown[])[]) => {
  const scores = readScores(grid);
  return scores instanceof Failure ? scores : [...scores];
};
const failure = (grid: readonly (readonly unknown[])[]) => {
  const scores = readScores(grid);
  return scores instanceof Failure ? [scores.code, scores.message] : null;
};
const replaced = (at: number, row: readonly unknown[]) => [
  ...TABLE.slice(0, at),
  row,
  ...TABLE.slice(at + 1),
];

test.each([
  ['a column', COLUMN],
  ['a row', [SCORES]],
  ['text in Thai digits', SCORES.map((score) => [toThaiDigits(score.toFixed(2))])],
  ['names and scores', TABLE],
  ['numbers and scores', SCORES.map((score, at) => [at + 1, score])],
  ['numbers as text', SCORES.map((score, at) => [toThaiDigits(String(at + 1)), score])],
  ['two rows', [TABLE.map(([name]) => name), SCORES]],
  ['a header and empty rows', [['ตัวชี้วัด', 'คะแนน'], ['IIT', ''], ...TABLE, ['', null]]],
])('%s', (_, grid) => {
  expect(entries(grid)).toEqual(EXPECTED);
});

test('names and scores in any order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...TABLE], { minLength: 10 }), (rows) => {
      expect(entries(rows)).toEqual(EXPECTED);
    }),
  );
});

describe('each bad table is an error that names what is wrong', () => {
  test.each(INDICATORS.map(({ number, name, instrument }) => [number, name, instrument] as const))(
    'indicator %i %s',
    (number, name, instrument) => {
      const at = number - 1;
      const label = `ตัวชี้วัดที่ ${number} ${name}`;
      const other = TABLE[number % 10]!;
      const column = (cell: unknown) => COLUMN.map((row, index) => (index === at ? [cell] : row));
      for (const blank of [null, '']) {
        expect(failure(column(blank))).toEqual(['invalidValue', expect.stringContaining(label)]);
        expect(failure(replaced(at, [name, blank]))).toEqual([
          'invalidValue',
          expect.stringContaining(label),
        ]);
      }
      expect(failure(TABLE.filter((_, index) => index !== at))).toEqual([
        'invalidValue',
        expect.stringContaining(label),
      ]);
      expect(failure(replaced(at, other))).toEqual([
        'invalidValue',
        expect.stringContaining(indicator(((number % 10) + 1) as 1).name),
      ]);
      expect(failure(column(0.9167))).toEqual([
        'invalidValue',
        expect.stringMatching(new RegExp(`${name}.*ดูเหมือนเป็นเซลล์เปอร์เซ็นต์ ให้คูณด้วย 100$`)),
      ]);
      const zero = failure(column(0));
      if (instrument === 'OIT') expect(zero).toBeNull();
      else {
        expect(zero).toEqual(['invalidValue', expect.stringMatching(new RegExp(`${name} ช่องว่างหรือเป็น 0`))]);
      }
    },
  );

  test.each([
    ['nine values', COLUMN.slice(1), 'invalidValue', /10 ค่า/],
    ['eleven values', [...COLUMN, [90]], 'invalidValue', /10 ค่า/],
    ['three columns', TABLE.map((row) => [...row, '']), 'invalidValue', /10 ค่า/],
    ['an unknown name', replaced(3, ['การจราจร', 80]), 'notAvailable', /การจราจร/],
    ['an ambiguous name', replaced(4, ['การทุจริต', 80]), 'notAvailable', /5, 10/],
    ['indicator 11', [...TABLE, [11, 80]], 'notAvailable', /11/],
    ['a score without a name', [...TABLE, ['', 80]], 'invalidValue', /ไม่มีชื่อ/],
    ['text for a score', replaced(2, ['การใช้อำนาจ', 'ไม่มี']), 'invalidValue', /การใช้อำนาจ.*ไม่มี/],
    ['a score above 100', replaced(2, ['การใช้อำนาจ', 991.7]), 'invalidValue', /การใช้อำนาจ.*991\.7/],
  ])('%s', (_, grid, code, message) => {
    expect(failure(grid)).toEqual([code, expect.stringMatching(message)]);
  });
});
