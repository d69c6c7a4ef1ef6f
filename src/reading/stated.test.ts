import { points, scoreMap, statedAt } from '../../test/support/scores';
import { sheet, type Value } from '../../test/support/grids';
import { NAMES } from '../../test/support/indicator-names';
import { RESULT } from '../../test/support/score-sheets';
import { blockOf, namedRows, seriesWith } from '../../test/support/tables';
import { chooseOverall, statedIn, statedRows, type StatedValues } from './stated';

const TEN = scoreMap(RESULT.map(points));
const OVERALL = 78.85;
/** The mean of the ten, and of the indicators of IIT. */
const PLAIN_MEAN = 79.46;
const IIT_MEAN = 87.76;

/** The scores that stand in the map as the reader has them. */
const scores = new Map(
  [...TEN].flatMap(([number, score]) => (score === null ? [] : [[number, score] as const])),
);
const chosen = (...candidates: readonly number[]): readonly (number | null)[] => {
  const { overall, passedOver } = chooseOverall(
    candidates.map((value, row) => statedAt(points(value), row + 1)),
    scores,
  );
  return [overall, passedOver].map((one) => (one === null ? null : one.value / 100));
};

test.each<[string, readonly number[], readonly (number | null)[]]>([
  ['none', [], [null, null]],
  ['the overall of the scores', [OVERALL], [OVERALL, null]],
  ['0.01 off, behind others', [50, PLAIN_MEAN, 78.86], [78.86, null]],
  ['another total', [81.52], [81.52, null]],
  ['the first of two others', [81.52, 60], [81.52, null]],
  ['a mean without weights', [PLAIN_MEAN], [null, PLAIN_MEAN]],
  ['0.01 off the mean', [79.47], [null, 79.47]],
  ['0.02 off the mean', [79.48], [79.48, null]],
  ['the mean of an instrument', [IIT_MEAN], [null, IIT_MEAN]],
  ['a full score', [100], [100, null]],
  ['nothing at all', [0], [0, null]],
  ['below nothing', [-0.01], [null, null]],
  ['beyond a hundred', [100.01], [null, null]],
  ['beyond a hundred before the overall', [788.5, OVERALL], [OVERALL, null]],
])('of the totals the stated overall is chosen: %s', (_, candidates, expected) => {
  expect(chosen(...candidates)).toEqual(expected);
});

const read = (rows: readonly (readonly Value[])[]) => {
  const block = blockOf(sheet('คะแนน', rows));
  const stated = statedIn(
    block,
    statedRows(block, Infinity),
    seriesWith(RESULT, { column: block.line.column + 1 }),
    [],
    2567,
  );
  const valuesOf = (values: StatedValues['instruments'] | StatedValues['eitParts']) =>
    Object.fromEntries(Object.entries(values).map(([key, { value }]) => [key, value / 100]));
  return {
    overall: stated.overall.map(({ value }) => value / 100),
    level: stated.level?.value ?? null,
    instruments: valuesOf(stated.instruments),
    parts: valuesOf(stated.eitParts),
    uncalculated: stated.uncalculated.length,
  };
};
const SILENT = { overall: [], level: null, instruments: {}, parts: {}, uncalculated: 0 };
const TABLE = namedRows(RESULT);

test.each<[string, readonly Value[], Partial<ReturnType<typeof read>>]>([
  ['a total', ['คะแนนรวม', 78.85], { overall: [78.85] }],
  ['a total with its level beside it', ['คะแนนรวม', 78.85, 'B'], { overall: [78.85], level: 'B' }],
  ['a total with its verdict', ['คะแนนเฉลี่ย', '๗๘.๘๕ (ผ่าน)'], { overall: [78.85] }],
  ['a level', ['ระดับ', 'ผ่านดี'], { level: 'ผ่านดี' }],
  ['a level without a label', [null, 'A'], { level: 'A' }],
  ['a subtotal', ['รวม EIT', 62.14], { instruments: { EIT: 62.14 } }],
  ['a subtotal with its level', ['IIT', 87.76, 'A'], { instruments: { IIT: 87.76 } }],
  ['a part of EIT', ['EIT ส่วนที่ 2', 60.1], { parts: { 2: 60.1 } }],
  ['a weighted total', ['รวมถ่วงน้ำหนัก', 78.85], { overall: [78.85] }],
  ['a rank', ['อันดับ', 3], {}],
  ['a target', ['เป้าหมาย', 95], {}],
  ['another text', ['ผู้รายงาน', 12], {}],
  ['a formula without a result', ['คะแนนรวม', { value: null, uncalculated: true }], { uncalculated: 1 }],
  ['a formula beside another text', ['ผู้รายงาน', { value: null, uncalculated: true }], {}],
])('below the names: %s', (_, row, expected) => {
  expect(read([...TABLE, row])).toEqual({ ...SILENT, ...expected });
});

test('totals stand up to twelve rows below the last name', () => {
  const below = (rows: number): readonly number[] =>
    read([...TABLE, ...Array.from({ length: rows - 1 }, (): Value[] => []), ['คะแนนรวม', 78.85]]).overall;
  expect([below(12), below(13)]).toEqual([[78.85], []]);
});

test('the label of a total stands in one of six columns before the names', () => {
  const labelled = (columns: number): readonly number[] => {
    const before = Array.from({ length: columns }, () => null);
    const total: Value[] = ['คะแนนรวม', ...before, 78.85];
    return read([...TABLE.map((row): Value[] => [...before, ...row]), total]).overall;
  };
  expect([labelled(6), labelled(7)]).toEqual([[78.85], []]);
});

describe('a row รวม between the names', () => {
  const after = (rows: Readonly<Record<number, readonly Value[]>>): Value[][] =>
    NAMES.flatMap((name, index): Value[][] => [
      [name, RESULT[index] ?? null],
      ...(rows[index + 1] ? [[...rows[index + 1]!]] : []),
    ]);

  test('closes the section of an instrument', () => {
    const sums = { 5: ['รวม', 87.76], 8: ['เฉลี่ย', 62.14], 10: ['รวม', 84.71] } as const;
    expect(read(after(sums))).toEqual({ ...SILENT, instruments: { IIT: 87.76, EIT: 62.14, OIT: 84.71 } });
  });

  test('is the overall where it closes none', () => {
    expect(read(after({ 3: ['รวม', 81.5] })).overall).toEqual([81.5]);
    expect(read(after({ 10: ['รวม', 84.71] })).overall).toEqual([84.71]);
    expect(read(after({ 5: ['รวม', 87.76], 10: ['รวม', 78.85] }))).toMatchObject({
      overall: [78.85],
      instruments: { IIT: 87.76 },
    });
  });
});
