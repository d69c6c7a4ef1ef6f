import type { CellGrid, Workbook } from '../../workbook/cell-grid';
import type { SheetDocument } from '../../workbook/sheet-document';
import { stamped, unchangedSinceBatch, writtenByBatch } from './stamp';

type Rows = readonly (readonly (string | number | null)[])[];

const document = (marker: string, rows: Rows): SheetDocument =>
  ({
    marker,
    rows: rows.map((cells) => ({ height: 1, cells: cells.map((value) => ({ value, style: '' })) })),
  }) as unknown as SheetDocument;

const grid = (marker: string | null, rows: Rows): CellGrid => ({
  sheet: 'แผ่น',
  rows: rows.map((cells) => cells.map((value) => (value === null ? undefined : { value }))),
  merges: [],
  hidden: false,
  marker,
});

const SCORES: Rows = [['ตัวชี้วัด', 'คะแนน'], [], ['ก', 92.01]];
const PLAN: Rows = [['มาตรการ\n๑', null, 3]];
const input: Workbook = { sheets: [grid(null, SCORES)] };
const [first, second] = stamped(input, [document('analysis|2568', PLAN), document('plan|2568', [['ข']])]);
const written = (scores: Rows, plan: Rows): Workbook => ({
  sheets: [grid(null, scores), grid(first!.marker, plan), grid(second!.marker, [['ข']])],
});

test('the first sheet carries the stamp behind kind, year and suffix', () => {
  expect(first!.marker).toMatch(/^analysis\|2568\|\|batch:[0-9a-f]{16}$/);
  expect(second!.marker).toBe('plan|2568');
});

test('what was written is known again, and as unchanged', () => {
  const workbook = written(SCORES, PLAN);
  expect([writtenByBatch(workbook), unchangedSinceBatch(workbook)]).toEqual([true, true]);
});

test('a line break that another program stored otherwise is no change', () => {
  expect(unchangedSinceBatch(written(SCORES, [['มาตรการ\r\n๑', null, 3]]))).toBe(true);
});

test.each([
  ['a measure', written(SCORES, [['มาตรการ\n๒', null, 3]])],
  ['a number as text', written(SCORES, [['มาตรการ\n๑', null, '3']])],
  ['a new cell', written(SCORES, [['มาตรการ\n๑', 'แล้ว', 3]])],
  ['a score', written([['ตัวชี้วัด', 'คะแนน'], [], ['ก', 93.01]], PLAN)],
  ['a new sheet', { sheets: [...written(SCORES, PLAN).sheets, grid(null, [])] }],
])('%s that was changed by hand is seen', (_, workbook) => {
  expect([writtenByBatch(workbook), unchangedSinceBatch(workbook)]).toEqual([true, false]);
});

test('other workbooks are not ours', () => {
  for (const workbook of [input, { sheets: [grid('plan|2568', PLAN)] }, { sheets: [] }]) {
    expect([writtenByBatch(workbook), unchangedSinceBatch(workbook)]).toEqual([false, false]);
  }
});
