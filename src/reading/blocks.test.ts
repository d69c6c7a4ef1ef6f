import { sheet, type Value } from '../../test/support/grids';
import { NAMES } from '../../test/support/indicator-names';
import { RESULT } from '../../test/support/score-sheets';
import { linesOf, namedRows, readFrom } from '../../test/support/tables';
import { blocksOf } from './blocks';

const empty = (count: number): Value[] => Array.from({ length: count }, () => null);
const BOTH = ['เทศบาลตำบลนาดี', 'เทศบาลตำบลบึงใส'] as const;
const OTHERS = RESULT.map((score) => score - 1);

type Draw = (agency: string, name: string, score: number) => readonly Value[];

/** A row for each indicator of each of two agencies, in turn. */
const inTurn = (draw: Draw) =>
  NAMES.flatMap((name, index) => [draw(BOTH[0], name, RESULT[index]!), draw(BOTH[1], name, OTHERS[index]!)]);
const agenciesOf = (rows: readonly (readonly Value[])[]): (string | null)[] =>
  readFrom(sheet('S', rows)).map(({ agency }) => agency);

describe('a column of agencies', () => {
  test.each([
    [6, BOTH],
    [7, [BOTH[0]]],
  ])('%d columns before the names: %j', (columns, agencies) => {
    const header = ['หน่วยงาน', ...empty(columns - 1), 'ตัวชี้วัด', 'คะแนน'];
    const rows = inTurn((agency, name, score) => [agency, ...empty(columns - 1), name, score]);
    expect(agenciesOf([header, ...rows])).toEqual(agencies);
  });

  test.each([
    [2, BOTH],
    [3, []],
  ])('%d columns behind the names: %j', (columns, agencies) => {
    const header = ['ตัวชี้วัด', 'คะแนน', ...empty(columns - 2), 'หน่วยงาน'];
    const rows = inTurn((agency, name, score) => [name, score, ...empty(columns - 2), agency]);
    expect(agenciesOf([header, ...rows])).toEqual(agencies);
  });

  test.each([
    [12, true],
    [11, false],
  ])('says whose each row is when it names one in %d of 20 rows: %s', (filled, expected) => {
    let row = 0;
    const rows = inTurn((agency, name, score) => [(row += 1) <= filled ? agency : null, name, score]);
    const blocks = blocksOf(linesOf(sheet('S', rows))[0]);
    expect(blocks.some(({ identity }) => identity.agency === BOTH[0])).toBe(expected);
  });

  test.each([
    [4, ['นาดี', 'บึงใส']],
    [5, [null, null]],
  ])('whose header stands %d rows above: %j', (distance, agencies) => {
    const rows = [RESULT, OTHERS].flatMap((scores, table) =>
      NAMES.map((name, index) => [['นาดี', 'บึงใส'][table]!, name, scores[index]!]),
    );
    const header = ['หน่วยงาน', 'ตัวชี้วัด', 'คะแนน'];
    expect(agenciesOf([header, ...Array.from({ length: distance - 1 }, () => []), ...rows])).toEqual(
      agencies,
    );
  });
});

describe('names that come again', () => {
  const tables = (count: number): number =>
    blocksOf(
      linesOf(
        sheet('S', [
          ...namedRows(RESULT),
          ...NAMES.slice(0, count).map((name, index) => [name, OTHERS[index]!]),
        ]),
      )[0],
    ).length;

  test('are another table from three on', () => {
    expect([tables(2), tables(3)]).toEqual([1, 2]);
  });
});
