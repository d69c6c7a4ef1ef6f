import * as fc from 'fast-check';
import { toThaiDigits } from '../framework';
import type { Cell } from '../workbook/cell-grid';
import { yearHeads } from './year-heads';

type Value = string | number | Cell;

const read = (values: readonly Value[], labelled = false): (number | null)[] => {
  const heads = values.map((value, at) => ({ at, cell: typeof value === 'object' ? value : { value } }));
  const years = yearHeads(heads, labelled);
  return values.map((_, at) => years.get(at) ?? null);
};

const DAY = 86_400_000;
/** The serial number of 1 October of a year of the common era, or of another day. */
const date = (year: number, month = 9, day = 1): Cell => ({
  value: (Date.UTC(year, month, day) - Date.UTC(1899, 11, 30)) / DAY,
  date: true,
});

test('one head of each form is its year under a header ปี', () => {
  const writings: readonly ((year: number) => Value)[] = [
    (year) => year,
    (year) => `${year}`,
    (year) => `ปี ${year}`,
    (year) => `พ.ศ. ${year}`,
    (year) => `คะแนน ${year % 100}`,
    (year) => `'${year % 100}`,
    (year) => year % 100,
    (year) => `${year % 100}`,
    (year) => year - 543,
    (year) => `FY${year - 543}`,
    (year) => date(year - 543),
    (year) => date(year),
    (year) => toThaiDigits(`ปีงบประมาณ ${year}`),
  ];
  fc.assert(
    fc.property(fc.integer({ min: 2556, max: 2579 }), fc.constantFrom(...writings), (year, write) => {
      expect(read([write(year)], true)).toEqual([year]);
    }),
    { numRuns: 500 },
  );
});

test.each([
  [55, 2555],
  [54, null],
  [79, 2579],
  [80, null],
  [2013, 2556],
  [2012, null],
  [2036, 2579],
  [2037, null],
  ['92.01', null],
  [67.5, null],
  ['ปี 67 คน', null],
  [{ value: 67, percent: true }, null],
])('under a header ปี %j is %j', (value, expected) => {
  expect(read([value], true)).toEqual([expected]);
});

test.each<[readonly Value[], readonly (number | null)[]]>([
  [[67], [null]],
  [['คะแนน 67'], [null]],
  [[2567], [2567]],
  [
    ['คะแนน 66', 'คะแนน 67'],
    [2566, 2567],
  ],
  [
    [2024, 2025],
    [null, null],
  ],
  [
    ['2024', '2025'],
    [2567, 2568],
  ],
  [
    [2564, 65, 2566],
    [2564, 2565, 2566],
  ],
  [
    [2564, 66, 2566],
    [2564, null, 2566],
  ],
  [
    [2564, 70, 2566],
    [2564, null, 2566],
  ],
  [
    [2564, 65, 90],
    [2564, 2565, null],
  ],
])('of %j without a header, %j are years', (values, expected) => {
  expect(read(values)).toEqual(expected);
});

test('years beside each other are at most fifteen apart', () => {
  expect(read(['คะแนน 56', 'คะแนน 71'])).toEqual([2556, 2571]);
  expect(read(['คะแนน 56', 'คะแนน 72'])).toEqual([null, null]);
});

test('a day is of its year from the first to the last', () => {
  const values = [date(2024, 0, 1), date(2024, 11, 31)];
  expect(values.map((value) => read([value], true))).toEqual([[2567], [2567]]);
});
