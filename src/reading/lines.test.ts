import { sheet, type Value } from '../../test/support/grids';
import { NAMES } from '../../test/support/indicator-names';
import { RESULT } from '../../test/support/score-sheets';
import { INDICATORS } from '../framework';
import { findLines } from './lines';
import { SheetView } from './sheet-view';

/** How many lines of names or numbers a sheet has. */
const linesIn = (rows: readonly (readonly Value[])[]): number =>
  findLines(new SheetView(sheet('S', rows))).length;
const numbered = RESULT.map((score, index) => [index + 1, score]);
const emptyRows = (count: number): Value[][] => Array.from({ length: count }, () => []);

test.each([
  [2, 1],
  [1, 0],
])('%d names below one another are %d line', (names, lines) => {
  expect(linesIn(NAMES.slice(0, names).map((name) => [name]))).toBe(lines);
});

describe('numbers from 1 to 10', () => {
  test.each([
    [3, 1],
    [4, 0],
  ])('%d rows below the header ตัวชี้วัด are %d line', (rows, lines) => {
    expect(linesIn([['ตัวชี้วัด'], ...emptyRows(rows - 1), ...numbered])).toBe(lines);
  });

  test.each([
    [3, 1],
    [4, 0],
  ])('with %d rows of an instrument between two of them are %d line', (rows, lines) => {
    const between = [['EIT', 80], ...emptyRows(rows - 1)];
    expect(linesIn([['ตัวชี้วัด'], ...numbered.slice(0, 5), ...between, ...numbered.slice(5)])).toBe(lines);
  });

  test.each([
    [8, 1],
    [7, 0],
  ])('of which %d stand behind their instrument are %d line', (right, lines) => {
    const rows = INDICATORS.map(({ instrument }, index) => [
      index < right ? instrument : '',
      index + 1,
      RESULT[index]!,
    ]);
    expect(linesIn(rows)).toBe(lines);
  });
});

describe('ten single words in a row', () => {
  const WORDS = ['หน้าที่', 'งบฯ', 'อำนาจ', 'ทรัพย์สิน', 'แก้ไข', 'คุณภาพ', 'สื่อสาร', 'ปรับปรุง', 'เปิดเผย', 'ป้องกัน'];
  const areTen = (heads: readonly string[]): boolean =>
    findLines(new SheetView(sheet('S', [heads]))).some(({ mentions }) => mentions.length === 10);

  test.each([
    [30, true],
    [31, false],
  ])('stand for indicators with a word of %d letters: %s', (length, expected) => {
    expect(areTen(WORDS.with(1, 'งบฯ'.padEnd(length, ' ก')))).toBe(expected);
  });

  test.each([
    [30, false],
    [31, true],
  ])('stand for indicators with a text of %d letters between them: %s', (length, expected) => {
    expect(areTen(WORDS.toSpliced(5, 0, 'จำนวน'.padEnd(length, ' ก')))).toBe(expected);
  });
});
