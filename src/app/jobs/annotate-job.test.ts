import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS_FOLDER } from '../../../test/corpus/read-corpus';
import { book, sheet } from '../../../test/support/grids';
import { FakeHost, FakeStore } from '../../../test/support/fake-host';
import { RESULT, scoreSheet } from '../../../test/support/score-sheets';
import { points } from '../../../test/support/scores';
import { readScores } from '../../reading/read-scores';
import type { Workbook } from '../../workbook/cell-grid';
import type { CellChange } from '../../workbook/host-workbook';
import { readWorkbook } from '../../workbook/file/read';
import { DEFAULT_SETTINGS, type Settings } from '../keeping/settings';
import { annotateJob } from './annotate-job';
import { WorkbookMemory } from '../keeping/workbook-memory';
import { reportTexts } from './job-report';

async function annotated(workbook: Workbook, settings: Partial<Settings> = {}) {
  const host = new FakeHost(workbook);
  const store = new FakeStore();
  await new WorkbookMemory(store).writeSettings({ ...DEFAULT_SETTINGS, digits: 'arabic', ...settings });
  const change = jest.spyOn(host, 'change');
  const run = () => annotateJob({ host, store });
  const report = await run();
  const changes = change.mock.calls.flatMap(([made]): readonly CellChange[] => made);
  return { host, report, changes, run };
}

const column = ({ host }: { readonly host: FakeHost }, name: string, index: number): unknown[] =>
  host.workbook.sheets.find((one) => one.sheet === name)!.rows.map((cells) => cells?.[index]?.value ?? null);

const CLASSES = RESULT.map((score) => (score >= 85 ? 'จุดแข็ง' : 'จุดอ่อน'));

test('the class stands beside each score, as a formula that follows it', async () => {
  const result = await annotated(book(scoreSheet()));
  expect(column(result, 'ผลคะแนน', 2)).toEqual([null, null, 'ผลการจำแนก 2567 (เกณฑ์ 85)', ...CLASSES]);
  expect(result.changes[1]).toMatchObject({
    row: 3,
    column: 2,
    content: { formula: '=IF(ISNUMBER(B4),IF(ROUND(B4,2)>=85,"จุดแข็ง","จุดอ่อน"),"")' },
  });
  expect(reportTexts(result.report, 'en')).toEqual(['Classes were added beside 10 scores on ผลคะแนน.']);
});

test('in years of letters each score has its letter as well', async () => {
  const result = await annotated(book(scoreSheet({ year: 2564 })), { urgentBelow: points(60) });
  expect(column(result, 'ผลคะแนน', 2).slice(2)).toEqual([
    'ผลการจำแนก 2564 (เกณฑ์ 85 เร่งด่วน 60)',
    ...CLASSES.map((own, index) => (RESULT[index]! < 60 ? 'ต้องแก้ไขเร่งด่วน' : own)),
  ]);
  expect(column(result, 'ผลคะแนน', 3).slice(3)).toEqual(['A', 'A', 'A', 'A', 'A', 'B', 'F', 'E', 'B', 'A']);
});

test('percent cells and fractions are multiplied, text has a value', async () => {
  const scores = [0.9201, 0.8552, ...RESULT.slice(2, 9), '87.50 คะแนน'];
  const rows = scoreSheet({ year: 2564, scores });
  const cells = rows.rows.map((row, index) =>
    index === 3 || index === 4
      ? row!.map((cell) => cell && { ...cell, percent: typeof cell.value === 'number' })
      : row,
  );
  const result = await annotated(book({ ...rows, rows: cells }));
  expect(column(result, 'ผลคะแนน', 2).slice(3)).toEqual(CLASSES);
  expect(column(result, 'ผลคะแนน', 3).slice(3)).toEqual(['A', 'A', 'A', 'A', 'A', 'B', 'F', 'E', 'B', 'A']);
  const contents = result.changes.map(({ content }) => JSON.stringify(content));
  expect(contents.filter((content) => content.includes('*100'))).toHaveLength(4);
  expect(contents.at(-1)).toBe('{"value":"A"}');
});

test('columns that hold anything are passed over, a gap inside the table too', async () => {
  const rows = scoreSheet().rows.map((cells, row) => [
    ...(cells ?? []),
    undefined,
    row === 8 ? { value: 'x' } : undefined,
  ]);
  const result = await annotated(book({ ...scoreSheet(), rows }));
  expect(new Set(result.changes.map(({ column: at }) => at))).toEqual(new Set([4]));
});

test('an empty column stays between a person’s table and what is written', async () => {
  const inTable = { ...scoreSheet(), tables: [{ top: 2, left: 0, bottom: 12, right: 1 }] };
  const inside = await annotated(book(inTable));
  expect(new Set(inside.changes.map(({ column: at }) => at))).toEqual(new Set([3]));
  const beside = { ...scoreSheet(), tables: [{ top: 2, left: 4, bottom: 5, right: 6 }] };
  expect(new Set((await annotated(book(beside))).changes.map(({ column: at }) => at))).toEqual(new Set([8]));
  const below = { ...scoreSheet(), tables: [{ top: 40, left: 2, bottom: 45, right: 4 }] };
  expect(new Set((await annotated(book(below))).changes.map(({ column: at }) => at))).toEqual(new Set([2]));
});

test('where no column is free, that is told and nothing is written', async () => {
  const full = { ...scoreSheet(), tables: [{ top: 2, left: 2, bottom: 12, right: 16_383 }] };
  const { report, changes } = await annotated(book(full));
  expect([report.done, changes]).toEqual([false, []]);
  expect(reportTexts(report, 'en')).toEqual([
    'There is no empty column beside the scores on ผลคะแนน, so no classes were added. Insert one, then try again.',
  ]);
});

test('merged cells and formulas that show nothing are not free', async () => {
  const merged = { ...scoreSheet(), merges: [{ top: 2, left: 2, bottom: 3, right: 3 }] };
  const host = new FakeHost(book(merged));
  host.formulaCells.push({ sheet: 'ผลคะแนน', row: 5, column: 5, formula: '=""', shown: '' });
  const change = jest.spyOn(host, 'change');
  await annotateJob({ host, store: new FakeStore() });
  expect(new Set(change.mock.calls[0]![0].map(({ column: at }) => at))).toEqual(new Set([6]));
});

test('a list of agencies gets a level and the weak indicators per row', async () => {
  const header = ['หน่วยงาน', ...Array.from({ length: 10 }, (_, index) => `ตัวชี้วัดที่ ${index + 1}`)];
  const list = sheet('จังหวัด', [
    ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'],
    header,
    ['เทศบาลตำบลหนึ่ง', ...RESULT],
    ['เทศบาลตำบลสอง', ...RESULT.map(() => 99)],
  ]);
  const result = await annotated(book(list));
  expect(column(result, 'จังหวัด', 11)).toEqual([
    null,
    'ผลการจำแนก 2567 (เกณฑ์ 85)',
    'จุดอ่อน 6 · 7 · 8 · 9 (ต้องปรับปรุง)',
    'ไม่มีจุดอ่อน (ไม่เกิน “ผ่านดีเยี่ยม”)',
  ]);
  expect(reportTexts(result.report, 'en')[0]).toContain('20 scores');
});

test('a second run adds nothing, another threshold adds its own columns', async () => {
  const { host, run } = await annotated(book(scoreSheet()));
  const before = JSON.stringify(host.workbook);
  const second = await run();
  expect(second.done).toBe(false);
  expect(reportTexts(second, 'th')[0]).toContain('ไม่เพิ่มซ้ำ');
  expect(JSON.stringify(host.workbook)).toBe(before);
});

test('a workbook without scores is left alone', async () => {
  const { host, report } = await annotated(book(sheet('ว่าง', [['ก']])));
  expect([report.done, host.calls]).toEqual([false, ['read']]);
});

const SAMPLES = join(__dirname, '../../../samples');
const FILES = [CORPUS_FOLDER, SAMPLES].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /\.(?:xlsx|xls|ods|csv)$/.test(file))
    .map((file) => join(folder, file)),
);

/** Weighted points tell no scores, so nothing can stand beside them. */
const WITHOUT_SCORES = ['only-weighted-points.xlsx'];

test.each(FILES.map((path) => [path.slice(path.lastIndexOf('/') + 1), path]))(
  '%s: nothing is overwritten, and the scores read afterwards are the same',
  async (_, path) => {
    const workbook = readWorkbook(readFileSync(path));
    const { host, changes, report } = await annotated(workbook);
    expect(changes.length > 0).toBe(report.done);
    expect(report.done).toBe(!WITHOUT_SCORES.some((name) => path.endsWith(name)));
    const grids = new Map(workbook.sheets.map((grid) => [grid.sheet, grid]));
    for (const { sheet: name, row, column: at } of changes) {
      expect(grids.get(name)!.rows[row]?.[at]?.value ?? null).toBeNull();
    }
    expect(readScores(host.workbook)).toEqual(readScores(workbook));
  },
);
