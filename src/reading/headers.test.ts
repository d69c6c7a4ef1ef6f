import { sheet, type Value } from '../../test/support/grids';
import { NAMES } from '../../test/support/indicator-names';
import { RESULT } from '../../test/support/score-sheets';
import { namedRows, readFrom } from '../../test/support/tables';
import { readSheet } from './read-sheet';

const BOTH = ['เทศบาลตำบลนาดี', 'เทศบาลตำบลบึงใส'] as const;
const OTHERS = RESULT.map((score) => score - 1);
const agenciesOf = (rows: readonly (readonly Value[])[]): (string | null)[] =>
  readFrom(sheet('S', rows)).map(({ agency }) => agency);
const empty = (count: number): Value[] => Array.from({ length: count }, () => null);
/** What is read as scores; null for a column that its headers make something else. */
const scoresOf = (rows: readonly (readonly Value[])[]): readonly (number | null)[] | null =>
  readFrom(sheet('S', rows))[0]?.scores ?? null;
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

describe('a row of headers', () => {
  test.each([
    [3, null],
    [4, RESULT],
  ])(
    'is none with the value %d cells behind คะแนนรวม: what stands above counts, and %j is read',
    (cells, scores) => {
      const total = ['คะแนนรวม', ...empty(cells - 1), 78.85];
      expect(scoresOf([[null, 'เป้าหมาย'], total, ...namedRows(RESULT)])).toEqual(scores);
    },
  );

  test.each([
    [['คะแนน', 'ระดับ'], null],
    [['คะแนน'], 1],
  ])('%j counts from two labels on: of the text above it the version %j is known', (labels, version) => {
    const rows = [[null, 'ฉบับร่าง'], [null, ...labels], ...namedRows(RESULT)];
    expect(readSheet(sheet('S', rows), null).fragments.map((one) => one.version)).toEqual([version]);
  });

  test.each([
    [39, RESULT],
    [40, null],
  ])('has its second label %d columns behind the names: %j', (columns, scores) => {
    const labels = [null, 'คะแนน', ...empty(columns - 2), 'ระดับ'];
    expect(scoresOf([[null, 'เป้าหมาย'], labels, ...namedRows(RESULT)])).toEqual(scores);
  });
});

describe('of two names before the scores of a list', () => {
  const THREE = ['หนึ่ง', 'สอง', 'สาม'];
  const list = (...columns: readonly (readonly string[])[]): (string | null)[] =>
    agenciesOf([
      [...columns.map(([header = '']) => header), ...NAMES],
      ...THREE.map((_, row) => [
        ...columns.map((column) => column[row + 1] ?? null),
        ...RESULT.map((score) => score - row),
      ]),
    ]);
  const broad = ['จังหวัด', ...THREE.map((name) => `${name}บุรี`)];
  const listed = ['', ...THREE.map((name) => `คณะ${name}`)];
  const headed = ['หน่วยงาน', ...THREE.map((name) => `ทุ่ง${name}`)];
  const named = ['', ...THREE.map((name) => `เทศบาลตำบล${name}`)];

  test.each([
    ['those that stand under no header, and not under จังหวัด', listed, broad],
    ['those under หน่วยงาน, and not under no header', headed, listed],
    ['those that begin as agencies do, and not those under หน่วยงาน', named, headed],
  ])('%s, are the agencies, wherever they stand', (_, agencies, others) => {
    expect(list(agencies, others)).toEqual(agencies.slice(1));
    expect(list(others, agencies)).toEqual(agencies.slice(1));
  });
});

test('names under จังหวัด are agencies where nothing narrower is named', () => {
  const rows = RESULT.slice(0, 2).map((_, row) => [
    'หนึ่งบุรี',
    2566 + row,
    ...RESULT.map((score) => score - row),
  ]);
  expect(agenciesOf([['จังหวัด', 'ปี', ...NAMES], ...rows])).toEqual(['หนึ่งบุรี', 'หนึ่งบุรี']);
});

test('a column that its header calls a draft is one, also where the text alone names no version', () => {
  const rows = [['ตัวชี้วัด', 'ปี 2567 (ร่าง)'], ...namedRows(RESULT)];
  expect(readSheet(sheet('S', rows), null).fragments.map(({ version }) => version)).toEqual([1]);
});
