import { cellsOf, checkRoom, checkStructure, textsOf } from '../../../test/documents/checks';
import { agencyOf } from '../../../test/support/agency-scores';
import { hundredths } from '../../scores/exact';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { summaryDocument } from './summary-document';
import type { AgencySummary, PlanPlace, SummaryRow } from './summary-row';

const summary = (details: Partial<AgencySummary> = {}): AgencySummary => ({
  ...agencyOf(),
  earlier: [],
  planYear: 2568,
  overall: hundredths(8412),
  level: 'ต้องปรับปรุง',
  weakest: [
    { indicator: 9, name: 'การเปิดเผยข้อมูล', score: hundredths(6250), class: 'urgent' },
    { indicator: 2, name: 'การใช้งบประมาณ', score: hundredths(8001), class: 'weakness' },
  ],
  findings: { error: 1, warning: 0, info: 2 },
  worst: 'คะแนนรวมที่ระบุไว้ 84.21 ไม่ตรงกับคะแนนที่คำนวณจากตัวชี้วัด 84.12',
  ...details,
});

const PLAN: PlanPlace = { kind: 'file', path: 'อำเภอ/อบต.นาดี.xlsx' };
const agency = (details: Partial<AgencySummary> = {}, plan: PlanPlace | null = PLAN): SummaryRow => ({
  kind: 'agency',
  summary: summary(details),
  file: 'อำเภอ/อบต.นาดี.ods',
  plan,
});
const FAILED: SummaryRow = { kind: 'failed', file: 'เสีย 2.xlsx', reason: 'ไฟล์นี้เสียหายหรือไม่สมบูรณ์' };
const EMPTY = agency({
  ...{ agency: null, fiscalYear: null, planYear: null, overall: null, level: null },
  ...{ weakest: [], worst: null, findings: { error: 0, warning: 0, info: 0 } },
});

const draw = (
  rows: readonly SummaryRow[],
  digits: 'thai' | 'arabic' = 'thai',
): ReturnType<typeof summaryDocument> =>
  summaryDocument(rows, { threshold: hundredths(8500) }, { ...DEFAULT_DOCUMENT_OPTIONS, digits });

const valuesOf = (rows: readonly SummaryRow[], digits?: 'thai' | 'arabic'): unknown[][] => {
  const { rows: drawn, tables } = draw(rows, digits);
  return drawn.slice(tables[0]!.range.top + 1).map(({ cells }) => cells.map((cell) => cell?.value));
};

test('an agency is a row of values: numbers stay numbers', () => {
  expect(valuesOf([agency()])).toEqual([
    [
      ...[1, 'อบต.นาดี', 2567, 84.12, 'ต้องปรับปรุง'],
      ...['การเปิดเผยข้อมูล ๖๒.๕๐\nการใช้งบประมาณ ๘๐.๐๑', 'ต้องแก้ไขเร่งด่วน', 1, 0, 2],
      'คะแนนรวมที่ระบุไว้ ๘๔.๒๑ ไม่ตรงกับคะแนนที่คำนวณจากตัวชี้วัด ๘๔.๑๒',
      ...['อำเภอ/อบต.นาดี.ods', 'เปิดแผน'],
    ],
  ]);
  expect(valuesOf([agency()], 'arabic')[0]![5]).toBe('การเปิดเผยข้อมูล 62.50\nการใช้งบประมาณ 80.01');
});

test('a file that could not be read stands in its own row with the reason', () => {
  const [, failed] = valuesOf([agency(), FAILED]);
  expect(failed![4]).toBe('อ่านไม่ได้');
  expect(failed!.slice(7)).toEqual([1, 0, 0, 'ไฟล์นี้เสียหายหรือไม่สมบูรณ์', 'เสีย 2.xlsx', '–']);
});

test('what is not known is a dash', () => {
  expect(valuesOf([EMPTY])[0]!.slice(1, 7)).toEqual(Array(6).fill('–'));
});

test('the plan opens by a formula with its shown text, or its path is written where none can', () => {
  const long = `${'ก'.repeat(260)}.xlsx`;
  const places: (PlanPlace | null)[] = [
    PLAN,
    { kind: 'file', path: long },
    { kind: 'sheet', name: 'แผน' },
    null,
  ];
  const cells = draw(places.map((plan) => agency({}, plan)))
    .rows.slice(-4)
    .map((row) => row.cells.at(-1));
  expect(cells[0]).toMatchObject({ value: 'เปิดแผน', formula: 'HYPERLINK("อำเภอ/อบต.นาดี.xlsx","เปิดแผน")' });
  expect(cells[1]!.formula).toBeUndefined();
  expect(String(cells[1]!.value)).toMatch(/^ก+ …$/);
  expect(cells[2]).toMatchObject({ value: 'เปิดแผน', formula: `HYPERLINK("#'แผน'!A1","เปิดแผน")` });
  expect([cells[3]!.value, cells[3]!.formula]).toEqual(['–', undefined]);
});

test('the title counts agencies, files and levels, and names the years', () => {
  const rows = [agency(), agency({ fiscalYear: 2566, level: 'ผ่านดี' }), EMPTY, FAILED];
  const texts = textsOf(draw(rows));
  expect(texts[1]).toBe('ผลการประเมินประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ถึง ๒๕๖๗');
  expect(texts[2]).toBe('๓ หน่วยงาน จาก ๑ ไฟล์ · อ่านไม่ได้ ๑ ไฟล์ (อยู่ท้ายตาราง) · เกณฑ์จุดแข็ง ๘๕.๐๐ คะแนน');
  expect(texts[3]).toBe('ผ่านดี ๑ แห่ง · ต้องปรับปรุง ๑ แห่ง · ยังไม่กำหนดระดับ ๑ แห่ง');
});

test('the title says of how many agencies the level is the highest possible', () => {
  const texts = textsOf(draw([agency({ level: 'ผ่านดี', levelAtMost: true }), agency()]));
  expect(texts[4]).toMatch(/^ระดับของ ๑ แห่งเป็นระดับสูงสุดที่เป็นไปได้ .*EIT ส่วนที่ ๑ และส่วนที่ ๒$/);
});

test('the marker names the year of the plans when they have one in common', () => {
  expect(draw([agency(), FAILED])).toMatchObject({ name: 'สรุป ๒๕๖๘', marker: 'summary|2568' });
  expect(draw([agency(), agency({ planYear: 2567 })])).toMatchObject({ name: 'สรุป', marker: 'summary|' });
  expect(draw([FAILED])).toMatchObject({ name: 'สรุป', marker: 'summary|' });
});

test('one page wide, header repeated and in view, a table with unique headers, room for every text', () => {
  const rows = [agency(), agency({ worst: 'คะแนนไม่ตรง '.repeat(300) }), EMPTY, FAILED];
  const document = draw(rows);
  const [{ range }] = document.tables as [(typeof document.tables)[0]];
  checkStructure(document, range.top);
  checkRoom(document);
  expect(document.print).toMatchObject({
    orientation: 'landscape',
    titleRows: { first: range.top, last: range.top },
  });
  expect(document.freeze).toEqual({ rows: range.top + 1, columns: 2 });
  expect(range).toMatchObject({
    bottom: range.top + rows.length,
    left: 0,
    right: document.columns.length - 1,
  });
  const headers = document.rows[range.top]!.cells.map((cell) => cell?.value);
  expect(new Set(headers).size).toBe(document.columns.length);
  expect(document.merges.every(({ bottom }) => bottom < range.top)).toBe(true);
});

test('every level and class that can stand there has a colour, once', () => {
  const document = draw([agency()]);
  const texts = document.conditionalFormats.map(({ range, text }) => `${range.left} ${text}`);
  expect(new Set(texts).size).toBe(texts.length);
  for (const { column, cell } of cellsOf(document).filter(({ cell: { value } }) => value === 'ต้องปรับปรุง')) {
    expect(texts).toContain(`${column} ${String(cell.value)}`);
  }
});
