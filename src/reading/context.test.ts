import { sheet, type Value } from '../../test/support/grids';
import { NAMES } from '../../test/support/indicator-names';
import { RESULT } from '../../test/support/score-sheets';
import { namedRows, readFrom } from '../../test/support/tables';

const empty = (count: number): Value[] => Array.from({ length: count }, () => null);
const OTHERS = RESULT.map((score) => score - 1);

describe('the title of a table beside another one', () => {
  /** Two tables in one range of rows, the title of the right one `rows` below that of the left one. */
  const agencies = (rows: number): (string | null)[] =>
    readFrom(
      sheet('S', [
        ['เทศบาลตำบลนาดี'],
        ...Array.from({ length: rows - 1 }, () => []),
        [...empty(4), 'เทศบาลตำบลบึงใส'],
        ['ตัวชี้วัด', 'คะแนน', null, null, 'ตัวชี้วัด', 'คะแนน'],
        ...NAMES.map((name, index) => [name, RESULT[index]!, null, null, name, OTHERS[index]!]),
      ]),
    ).map(({ agency }) => agency);

  test('stands at most six rows above the title of the other', () => {
    expect(agencies(6)).toEqual(['เทศบาลตำบลนาดี', 'เทศบาลตำบลบึงใส']);
  });

  test('farther up it is one for the whole sheet', () => {
    expect(agencies(7)).toEqual(['เทศบาลตำบลบึงใส']);
  });
});

test.each([
  [3, 'นาดีพัฒนา'],
  [4, null],
])('a name %d cells behind its label: %s', (cells, agency) => {
  const title = ['หน่วยงาน', ...empty(cells - 1), 'นาดีพัฒนา'];
  const [result] = readFrom(sheet('S', [title, ['ตัวชี้วัด', 'คะแนน'], ...namedRows(RESULT)]));
  expect(result).toMatchObject({ agency, scores: RESULT });
});

describe('กรุงเทพมหานคร, which is an agency and a province', () => {
  const agencyOf = (facts: readonly Value[][], scoreColumn = 2): string | null | undefined => {
    const [result] = readFrom(
      sheet('S', [
        ...facts,
        ['ที่', 'ตัวชี้วัด', 'คะแนน'],
        ...NAMES.map((name, index) => [index + 1, name, ...empty(scoreColumn - 2), RESULT[index]!]),
      ]),
    );
    return result?.agency;
  };

  test.each([2, 3])(
    'is the province behind its label, where an agency is named (scores in column %d)',
    (column) => {
      const facts = [
        [null, 'หน่วยงาน', 'โรงเรียนวัดราชา'],
        [null, 'จังหวัด', 'กรุงเทพมหานคร'],
      ];
      expect(agencyOf(facts, column)).toBe('โรงเรียนวัดราชา');
    },
  );

  test('is the agency where nothing else is', () => {
    expect(agencyOf([[null, 'หน่วยงาน', 'กรุงเทพมหานคร']])).toBe('กรุงเทพมหานคร');
    expect(agencyOf([[null, 'จังหวัด', 'กรุงเทพมหานคร']])).toBe('กรุงเทพมหานคร');
  });
});
