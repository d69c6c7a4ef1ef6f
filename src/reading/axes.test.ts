import { sheet, type Value } from '../../test/support/grids';
import { NAMES } from '../../test/support/indicator-names';
import { RESULT } from '../../test/support/score-sheets';
import { linesOf, readFrom } from '../../test/support/tables';
import { axisAt, type Axis } from './axes';

const empty = (count: number): Value[] => Array.from({ length: count }, () => null);

/** What is said of a column of texts that stand before rows of scores. */
function axisOf(texts: readonly string[]): Axis {
  const grid = sheet('S', [
    [null, ...NAMES],
    ...texts.map((text, row) => [text, ...RESULT.map((score) => score - row)]),
  ]);
  return axisAt(linesOf(grid)[0], 0);
}

const villages = (agencies: number, of: number): string[] =>
  Array.from({ length: of }, (_, index) => `${index < agencies ? 'เทศบาลตำบล' : ''}บ้านที่${index}ก`);

describe('a list of names', () => {
  test.each([
    [11, 20, true],
    [10, 20, false],
    [2, 2, true],
    [1, 1, false],
  ])('%d of %d that begin as agencies do: %s', (agencies, of, expected) => {
    expect(axisOf(villages(agencies, of)).ofAgencies).toBe(expected);
  });

  test.each([
    [['คณะหนึ่ง', 'คณะสอง', 'คณะสาม'], true],
    [['คณะหนึ่ง', 'คณะสอง'], false],
    [['คณะหนึ่ง', 'คณะสอง', 'คณะสาม', 'คณะสี่', 'หมายเหตุ'], true],
    [['คณะหนึ่ง', 'คณะสอง', 'คณะสาม', 'หมายเหตุ'], false],
  ])('%j are names of another kind: %s', (texts, expected) => {
    expect(axisOf(texts).ofNames).toBe(expected);
  });

  test.each([
    [['อบต.', 'ทต.'], 'kind'],
    [['อบต.'], null],
    [[...Array.from({ length: 11 }, () => 'อบต.'), ...villages(0, 9)], 'kind'],
    [[...Array.from({ length: 10 }, () => 'อบต.'), ...villages(0, 10)], null],
  ])('%j has the role %s', (texts, role) => {
    expect(axisOf(texts).role).toBe(role);
  });
});

test.each([
  [3, [2566, 2567]],
  [4, [null]],
])('years %d cells behind their header: %j', (cells, years) => {
  const grid = sheet('S', [
    ['ปี', ...empty(cells), 66, 67],
    ...NAMES.map((name, index) => [...empty(cells), name, RESULT[index]!, RESULT[index]! - 1]),
  ]);
  expect(readFrom(grid).map(({ year }) => year)).toEqual(years);
});
