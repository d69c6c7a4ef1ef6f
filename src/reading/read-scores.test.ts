import type { CellGrid } from '../workbook/cell-grid';
import { sheet, type Value } from '../../test/support/grids';
import { NAMES } from '../../test/support/indicator-names';
import { RESULT, scoreSheet } from '../../test/support/score-sheets';
import { namedRows, readFrom } from '../../test/support/tables';

const even = (score: number): number[] => RESULT.map(() => score);
const messages = (...grids: readonly CellGrid[]): unknown[] =>
  readFrom(...grids).map(({ year, findings }) => [year, ...findings.map(([, message]) => message)]);

describe('two results of one agency', () => {
  const yearly = (scores: readonly number[], year: number) => scoreSheet({ name: `${year}`, scores, year });

  test('thirty overall points apart are doubted, fewer are a fall', () => {
    expect(messages(yearly(even(90.01), 2566), yearly(even(60.02), 2567))).toEqual([[2566], [2567]]);
    expect(messages(yearly(even(90.02), 2566), yearly(even(60.02), 2567))).toEqual([
      [2566],
      [2567, 'doubtful-scores.far'],
    ]);
  });

  test('of two agencies say nothing of each other', () => {
    const low = scoreSheet({ name: 'อื่น', agency: 'อบต.หนองสมมติ', scores: even(40.02) });
    expect(messages(yearly(even(95), 2567), low)).toEqual([[2567], [2567]]);
  });
});

test('results of 2561 and before are of another instrument', () => {
  const years = (year: number): (number | null)[] => readFrom(scoreSheet({ year })).map((set) => set.year);
  expect([years(2561), years(2562)]).toEqual([[], [2562]]);
});

describe('a few scores of nobody beside a whole result', () => {
  const highlights = (count: number) =>
    sheet('เด่น', [['ผลคะแนน ITA'], ...namedRows(RESULT.toReversed()).slice(0, count)]);
  const results = (count: number): number =>
    readFrom(
      scoreSheet({ scores: RESULT }),
      scoreSheet({ name: 'ข', agency: 'อบต.หนองสมมติ', scores: even(88.5) }),
      highlights(count),
    ).length;

  test('are highlights up to three, more are a result of their own', () => {
    expect([results(2), results(3), results(4)]).toEqual([2, 2, 3]);
  });

  test('are a result where no other is whole', () => {
    expect(readFrom(highlights(3))).toHaveLength(1);
  });
});

test('parts on tabs of the instruments are one result', () => {
  const tab = (name: string, from: number, to: number) =>
    sheet(name, [
      ['ผลคะแนน ITA อบต.ทุ่งสมมติ ปี 2567'],
      ...NAMES.slice(from, to).map((own, k): Value[] => [own, RESULT[from + k] ?? null]),
    ]);
  expect(readFrom(tab('IIT', 0, 5), tab('EIT', 5, 8), tab('OIT', 8, 10))).toEqual([
    { agency: 'อบต.ทุ่งสมมติ', year: 2567, scores: RESULT, findings: [] },
  ]);
});

test('agencies of one name in two districts are read whole, however their scores follow from each other', () => {
  const DISTRICTS = 6;
  // Of each name every row is as far above the one before as that above its own, as columns of differences are.
  const rows = Array.from({ length: DISTRICTS }, (_, district) =>
    ['อบต.หนองสมมติ', 'อบต.นาสมมติ'].map((agency, place): Value[] => [
      agency,
      `อำเภอที่ ${district + 1}`,
      ...NAMES.map((_name, index) => (5000 + 1000 * place + 450 * district + 13 * index) / 100),
    ]),
  ).flat();
  const list = sheet('คะแนน', [['ผลการประเมิน ITA ปี 2567'], ['หน่วยงาน', 'อำเภอ', ...NAMES], ...rows]);
  expect(readFrom(list).map(({ scores }) => scores)).toEqual(rows.map((row) => row.slice(2)));
});
