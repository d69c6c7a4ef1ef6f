import { points } from '../../test/support/scores';
import { RESULT } from '../../test/support/score-sheets';
import { seriesWith } from '../../test/support/tables';
import { agreesWith, choose } from './choose';
import type { Series } from './series';

const LATER = RESULT.map((score) => Math.min(100, score + 3.5));
const OTHER = RESULT.toReversed();
const chosen = (
  columns: readonly Series[],
  stated: readonly number[] = [],
  leftOut: readonly Series[] = [],
) =>
  choose(columns, leftOut, ({ identity }) => identity, stated.map(points)).map(({ best, others }) => [
    columns.indexOf(best),
    ...others.map(({ series, reason }) => [columns.indexOf(series), reason]),
  ]);

const plain = seriesWith(RESULT);
const other = seriesWith(OTHER);

test.each<[string, readonly Series[], readonly number[], unknown]>([
  ['one column', [plain], [], [[0]]],
  ['nothing decides: the first', [plain, other], [], [[0, [1, 'undecided']]]],
  ['a header of scores', [plain, seriesWith(OTHER, { roles: ['score'] })], [], [[1, [0, 'header']]]],
  ['a header ร้อยละ', [plain, seriesWith(OTHER, { roles: ['percent'] })], [], [[1, [0, 'header']]]],
  [
    'ร้อยละ beside คะแนน: half a header',
    [seriesWith(RESULT, { roles: ['percent'] }), seriesWith(OTHER, { roles: ['score'] })],
    [],
    [[1, [0, 'header']]],
  ],
  [
    'ร้อยละ beside คะแนน that is less full: less than half a header',
    [seriesWith(RESULT, { roles: ['percent'] }), seriesWith(OTHER.with(0, -1), { roles: ['score'] })],
    [],
    [[1, [0, 'undecided']]],
  ],
  [
    'a fuller column is not the better one for it',
    [seriesWith(RESULT.with(0, -1)), other],
    [],
    [[1, [0, 'undecided']]],
  ],
  [
    'the stated overall before headers',
    [plain, seriesWith(OTHER, { roles: ['score'] })],
    [78.85],
    [[0, [1, 'overall']]],
  ],
  [
    'a version before the overall',
    [plain, seriesWith(OTHER, { version: 100 })],
    [78.85],
    [[1, [0, 'version']]],
  ],
  ['no version before an own check', [seriesWith(OTHER, { version: 49 }), plain], [], [[1, [0, 'version']]]],
  [
    'a version after an appeal before none',
    [plain, seriesWith(OTHER, { version: 51 })],
    [],
    [[1, [0, 'version']]],
  ],
  [
    'what is shown before all',
    [seriesWith(OTHER, { version: 100, hidden: true }), plain],
    [],
    [[1, [0, 'hidden']]],
  ],
])('%s', (_, columns, stated, expected) => {
  expect(chosen(columns, stated)).toEqual(expected);
});

test('a copy is no rival, and neither is a column less than half as full', () => {
  const filled = (count: number): Series => seriesWith(OTHER.map((score, at) => (at < count ? score : null)));
  expect(chosen([plain, seriesWith(RESULT)])).toEqual([[0]]);
  expect(chosen([plain, filled(5)])).toEqual([[0, [1, 'undecided']]]);
  expect(chosen([plain, filled(4)])).toEqual([[0]]);
});

test('columns that follow from others are passed over, those of other agencies are not', () => {
  const difference = LATER.map((score, at) => Math.round((score - (RESULT[at] ?? 0)) * 100) / 100);
  const of = (agency: string, values: readonly number[]): Series =>
    seriesWith(values, { identity: { agency }, agencyAt: agency });
  const year = (value: number, values: readonly number[]): Series =>
    seriesWith(values, { identity: { year: value } });
  const half = RESULT.map((score) => score * 0.9);
  expect(chosen([year(2566, RESULT), year(2567, LATER), seriesWith(difference)])).toEqual([[0], [1]]);
  expect(chosen([seriesWith(half), plain])).toEqual([[1]]);
  expect(chosen([of('อบต.หนึ่ง', half), of('อบต.สอง', RESULT)])).toEqual([[0], [1]]);
});

test('one column for each agency, year and place; cells of one name that stand apart are two agencies', () => {
  const of = (agency: string, at: string, year: number, version: number | null = null): Series =>
    seriesWith(version === null ? RESULT : OTHER, { identity: { agency, year }, agencyAt: at, version });
  expect(chosen([of('อบต.หนึ่ง', '0:1', 2567), of('อบต.หนึ่ง', '0:1', 2566)])).toEqual([[0], [1]]);
  expect(chosen([of('อบต.หนึ่ง', '0:1', 2567), of('อบต.หนึ่ง', '0:2', 2567)])).toEqual([[0], [1]]);
  expect(chosen([of('อบต.หนึ่ง', '0:1', 2567, 1), of('อบต.หนึ่ง', '0:2', 2567, 100)])).toEqual([[1]]);
});

test('scores agree with an overall that is at most 0.01 off, and only all ten', () => {
  const agreeing = (values: readonly (number | null)[], stated: number): boolean =>
    agreesWith(seriesWith(values), [points(stated)]);
  expect([78.83, 78.84, 78.86, 78.87].map((stated) => agreeing(RESULT, stated))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(agreeing([null, ...RESULT.slice(1)], 78.85)).toBe(false);
});
