import * as fc from 'fast-check';
import { sheet } from '../../test/support/grids';
import { NAMES } from '../../test/support/indicator-names';
import { RESULT } from '../../test/support/score-sheets';
import { blockOf, namedRows, seriesWith } from '../../test/support/tables';
import type { Series } from './series';
import { withoutSums } from './sums';

const LIST = blockOf(
  sheet('รายชื่อ', [
    ['หน่วยงาน', ...NAMES],
    ['นาสมมติ', ...RESULT],
  ]),
);
const COLUMN = blockOf(sheet('คะแนน', namedRows(RESULT)));

const LOW = RESULT.map((score) => score - 20);
const row = (values: readonly number[], agency: string | null = null): Series =>
  seriesWith(values, { identity: { agency } });
const mean = (...rows: readonly (readonly number[])[]): number[] =>
  RESULT.map((_, at) => rows.reduce((sum, values) => sum + (values[at] ?? 0), 0) / rows.length);
const kept = (...rows: readonly Series[]): number[] =>
  withoutSums(LIST, rows).map((one) => rows.indexOf(one));

test('a row that is the mean, the least or the most of those above it is none of the list', () => {
  const score = fc.integer({ min: 3000, max: 10_000 }).map((value) => value / 100);
  const rows = fc.array(fc.array(score, { minLength: 10, maxLength: 10 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.constantFrom('mean', 'least', 'most'), (above, kind) => {
      const at = (index: number): number[] => above.map((values) => values[index] ?? 0);
      const total = RESULT.map((_, index) =>
        kind === 'mean'
          ? (mean(...above)[index] ?? 0)
          : kind === 'least'
            ? Math.min(...at(index))
            : Math.max(...at(index)),
      );
      const found = kept(...above.map((values) => row(values)), row(total));
      expect(found).not.toContain(above.length);
    }),
  );
});

test('of each group and of all', () => {
  const [a, b, c, d] = [RESULT, LOW, RESULT.map((score) => score / 2), RESULT.toReversed()];
  const rows = [a, b, mean(a, b), c, d, mean(c, d), mean(a, b, c, d)];
  expect(kept(...rows.map((values) => row(values)))).toEqual([0, 1, 3, 4]);
});

test.each<[string, number, readonly number[]]>([
  ['two hundredths off are roundings', 0.02, [0, 1]],
  ['three hundredths off are another result', 0.03, [0, 1, 2]],
])('%s', (_, off, expected) => {
  const total = mean(RESULT, LOW).map((value) => Math.round(value * 100) / 100 + off);
  expect(kept(row(RESULT), row(LOW), row(total))).toEqual(expected);
});

test('eight indicators must agree, seven agree by chance', () => {
  const total = (count: number): Series =>
    seriesWith(mean(RESULT, LOW).map((value, at) => (at < count ? value : null)));
  expect(kept(row(RESULT), row(LOW), total(8))).toEqual([0, 1]);
  expect(kept(row(RESULT), row(LOW), total(7))).toEqual([0, 1, 2]);
});

test('a row of the name of an agency stays, and one behind a single row', () => {
  expect(kept(row(RESULT), row(LOW), row(mean(RESULT, LOW), 'อบต.ทุ่งสมมติ'))).toEqual([0, 1, 2]);
  expect(kept(row(RESULT), row(LOW), row(mean(RESULT, LOW), 'เฉลี่ย'))).toEqual([0, 1]);
  expect(kept(row(RESULT), row(RESULT), row(LOW))).toEqual([0, 1, 2]);
});

test('columns beside each other are no list', () => {
  const columns = [row(RESULT), row(LOW), row(mean(RESULT, LOW))];
  expect(withoutSums(COLUMN, columns)).toEqual(columns);
});
