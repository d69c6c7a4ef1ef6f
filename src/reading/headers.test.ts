import { sheet, type Value } from '../../test/support/grids';
import { NAMES } from '../../test/support/indicator-names';
import { RESULT } from '../../test/support/score-sheets';
import { namedRows, readFrom } from '../../test/support/tables';

const BOTH = ['เทศบาลตำบลนาดี', 'เทศบาลตำบลบึงใส'] as const;
const OTHERS = RESULT.map((score) => score - 1);
const agenciesOf = (rows: readonly (readonly Value[])[]): (string | null)[] =>
  readFrom(sheet('S', rows)).map(({ agency }) => agency);
const rowsOf = (count: number, row: readonly Value[]) => Array.from({ length: count }, () => row);

describe('the header of a column', () => {
  test.each([
    [6, BOTH],
    [7, [BOTH[0]]],
  ])('stands %d rows above its scores: %j', (rows, agencies) => {
    const between = rowsOf(rows - 1, [null, 'ก', 'ข']);
    expect(agenciesOf([['ตัวชี้วัด', ...BOTH], ...between, ...namedRows(RESULT, OTHERS)])).toEqual(agencies);
  });

  test.each([
    [17, BOTH],
    [18, [BOTH[0]]],
  ])('stands above %d rows of means, of which twelve do not count: %j', (rows, agencies) => {
    const between = rowsOf(rows, ['คะแนนเฉลี่ย', 80, 81]);
    expect(agenciesOf([['ตัวชี้วัด', ...BOTH], ...between, ...namedRows(RESULT, OTHERS)])).toEqual(agencies);
  });

  test.each([
    [12, BOTH],
    [13, [null]],
  ])('stands %d columns before scores that lie in a row: %j', (columns, agencies) => {
    const before = Array.from({ length: columns - 1 }, () => null);
    expect(
      agenciesOf([
        [null, ...before, ...NAMES],
        [BOTH[0], ...before, ...RESULT],
        [BOTH[1], ...before, ...OTHERS],
      ]),
    ).toEqual(agencies);
  });
});
