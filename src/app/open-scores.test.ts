import { book, sheet } from '../../test/support/grids';
import { NAMES } from '../../test/support/indicator-names';
import { openScores } from './open-scores';
import { sampleWorkbook } from './sample-workbook';

test('the sample is read as one agency with ten scores and without any doubt', () => {
  const { sets, findings } = openScores(sampleWorkbook());
  expect(findings).toEqual([]);
  expect(sets).toHaveLength(1);
  const { key, set } = sets[0]!;
  expect(key).toMatch(/^agency\|.*\|2568$/);
  expect(set.entries.map(({ score }) => score)).not.toContain(null);
  expect(set.statedOverall?.value).toBe(8285);
  expect(set.findings).toEqual([]);
});

test('keys stay when a sheet of a named agency is renamed, and tell sheets of nameless scores apart', () => {
  const [sheet] = sampleWorkbook().sheets;
  const renamed = { sheets: [{ ...sheet!, sheet: 'ชื่อใหม่' }] };
  expect(openScores(renamed).sets[0]!.key).toBe(openScores(sampleWorkbook()).sets[0]!.key);
  const nameless = { ...sheet!, rows: sheet!.rows.slice(2) };
  const other = { ...nameless, sheet: 'อื่น', rows: sheet!.rows.slice(2, -2) };
  const keys = openScores({ sheets: [nameless, other] }).sets.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys[0]).toMatch(/^sheet\|/);
});

describe('agencies of one name in one list', () => {
  const rows = ['อบต.หนองบัว', 'อบต.นาดี', 'อบต.หนองบัว'].map((agency, row) => [
    agency,
    ...NAMES.map((_, index) => 70 + row * 5 + index),
  ]);
  const opened = (order: readonly number[]) =>
    openScores(
      book(sheet('ก', [['ปีงบประมาณ พ.ศ. 2567'], ['หน่วยงาน', ...NAMES], ...order.map((row) => rows[row]!)])),
    ).sets.map(({ key, set }) => [key, set.entries[0]?.score] as const);

  test('have keys that stay with their scores when the list is sorted', () => {
    const before = opened([0, 1, 2]);
    expect(new Set(before.map(([key]) => key)).size).toBe(3);
    expect(new Map(opened([2, 1, 0]))).toEqual(new Map(before));
  });

  test('leave the key of the only one of its name as it was', () => {
    expect(opened([0, 1, 2])[1]![0]).toMatch(/^agency\|[^|]+\|2567$/);
  });

  test('that have one score each and the same have other keys when one more is inserted', () => {
    const begun = (count: number) =>
      openScores(
        book(
          sheet('ก', [
            ['ปีงบประมาณ พ.ศ. 2567'],
            ['หน่วยงาน', ...NAMES],
            rows[1]!,
            ...Array.from({ length: count }, () => ['อบต.หนองบัว', 70]),
          ]),
        ),
      )
        .sets.slice(1)
        .map(({ key }) => key);
    const [two, three] = [begun(2), begun(3)];
    expect([two.length, three.length]).toEqual([2, 3]);
    expect(new Set([...two, ...three]).size).toBe(5);
  });
});

test('parts of sheets that could not be read are findings', () => {
  const far = { ...sheet('ก', []), unread: [{ top: 2000, left: 0, bottom: 2999, right: 1 }] };
  expect(openScores(book(far)).findings.map(({ message, params }) => [message, params])).toEqual([
    ['no-scores', {}],
    ['left-out.far', { sheet: 'ก', range: 'A2001:B3000' }],
  ]);
});
