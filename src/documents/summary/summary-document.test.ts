import { cellsOf, checkRoom, checkStructure, textsOf } from '../../../test/documents/checks';
import { agencyOf } from '../../../test/support/agency-scores';
import { exact, hundredths } from '../../scores/exact';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { summaryDocument } from './summary-document';
import type { AgencySummary, PlanPlace, SummaryRow } from './summary-row';

const summary = (details: Partial<AgencySummary> = {}): AgencySummary => ({
  ...agencyOf(),
  earlier: [],
  planYear: 2568,
  overall: hundredths(8412),
  level: 'ต้องปรับปรุง',
  next: { level: 'ผ่าน', points: exact(88) },
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
  ...{ agency: null, fiscalYear: null, planYear: null, overall: null, level: null, next: null },
  ...{ weakest: [], worst: null, findings: { error: 0, warning: 0, info: 0 } },
});

const draw = (
  rows: readonly SummaryRow[],
  digits: 'thai' | 'arabic' = 'thai',
): ReturnType<typeof summaryDocument> =>
  summaryDocument(
    rows,
    { threshold: hundredths(8500), urgentBelow: null },
    { ...DEFAULT_DOCUMENT_OPTIONS, digits },
  );

/** Rows of the table by the headers above them. */
function tableOf(rows: readonly SummaryRow[], digits?: 'thai' | 'arabic'): Record<string, unknown>[] {
  const { rows: drawn, tables } = draw(rows, digits);
  const { top, bottom } = tables[0]!.range;
  const headers = drawn[top]!.cells.map((cell) => String(cell?.value).replace(/\s/g, ''));
  return drawn
    .slice(top + 1, bottom + 1)
    .map(({ cells }) => Object.fromEntries(cells.map((cell, index) => [headers[index]!, cell?.value])));
}

test('an agency is a row of values: numbers stay numbers', () => {
  expect(tableOf([agency()])).toEqual([
    {
      ที่: 1,
      หน่วยงาน: 'อบต.นาดี',
      คะแนนรวม: 84.12,
      ระดับ: 'ต้องปรับปรุง',
      ลำดับที่: 1,
      ตัวชี้วัดที่ได้คะแนนต่ำสุด: 'การเปิดเผยข้อมูล ๖๒.๕๐\nการใช้งบประมาณ ๘๐.๐๑',
      'ต้องเพิ่มอีก(คะแนน)': 0.88,
      เพื่อให้ได้ระดับ: 'ผ่าน',
      แผน: 'เปิดแผน',
    },
  ]);
  expect(tableOf([agency()], 'arabic')[0]).toMatchObject({
    ตัวชี้วัดที่ได้คะแนนต่ำสุด: 'การเปิดเผยข้อมูล 62.50\nการใช้งบประมาณ 80.01',
  });
});

test('what is not known is a dash, and the best level has no way on', () => {
  const top = agency({ level: 'ผ่านดีเยี่ยม', next: { level: null, points: exact(0) } });
  const [nothing, best] = tableOf([EMPTY, top]);
  expect(nothing).toMatchObject({ หน่วยงาน: '–', 'ปีพ.ศ.': '–', คะแนนรวม: '–', ระดับ: '–', ลำดับที่: '–' });
  expect(nothing).toMatchObject({ 'ต้องเพิ่มอีก(คะแนน)': '–', เพื่อให้ได้ระดับ: '–' });
  expect(best).toMatchObject({ 'ต้องเพิ่มอีก(คะแนน)': '–', เพื่อให้ได้ระดับ: 'ระดับสูงสุด' });
});

test('places, years and plans have columns where there is something to tell apart', () => {
  const headers = (...rows: SummaryRow[]): string[] => Object.keys(tableOf(rows)[0]!);
  const found = headers(agency({}, null), agency({ district: 'ปาย', fiscalYear: 2566 }, null));
  expect(found).toEqual(expect.arrayContaining(['อำเภอ', 'ปีพ.ศ.', 'ลำดับที่ในอำเภอ']));
  expect(found).not.toContain('จังหวัด');
  expect(found).not.toContain('แผน');
  expect(headers(agency({ province: 'เลย' }), agency({ province: 'น่าน' }))).toContain('จังหวัด');
  const one = [agency({ province: 'จ.เลย' }), agency({ province: 'เลย' })];
  expect(headers(...one)).not.toContain('จังหวัด');
  expect(textsOf(draw(one))[1]).toBe('จังหวัดเลย');
});

test('a rank is a number that says among how many it is; years and districts are ranked apart', () => {
  const at = (overall: number, district: string, fiscalYear = 2567): SummaryRow =>
    agency({ overall: hundredths(overall), district, fiscalYear });
  const rows = [at(8000, 'ปาย'), at(9000, 'เมือง'), at(8500, 'ปาย'), at(7000, 'ปาย', 2566)];
  const { styles, rows: drawn, tables } = draw(rows);
  const { top } = tables[0]!.range;
  const headers = drawn[top]!.cells.map((cell) => cell?.value);
  const ranks = (header: string): string[] =>
    drawn.slice(top + 1).map(({ cells }) => {
      const { value, style } = cells[headers.indexOf(header)]!;
      return `${String(value)} ${styles[style]?.numberFormat}`;
    });
  const of = (rank: number, count: string): string => `${rank} [$-D00041E]0" จาก ${count}"`;
  expect(ranks('ลำดับที่')).toEqual([of(3, '๓'), of(1, '๓'), of(2, '๓'), of(1, '๑')]);
  expect(ranks('ลำดับที่\nในอำเภอ')).toEqual([of(2, '๒'), of(1, '๑'), of(1, '๒'), of(1, '๑')]);
  expect(textsOf(draw(rows))).toContain('หน่วยงานจัดลำดับเฉพาะกับหน่วยงานที่มีคะแนนปีงบประมาณเดียวกัน');
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
  expect(texts[2]).toBe('๓ หน่วยงาน · อ่านไม่ได้ ๑ ไฟล์ (อยู่ในแผ่นงาน ข้อค้นพบ) · เกณฑ์จุดแข็ง ๘๕.๐๐ คะแนน');
  expect(texts[3]).toBe('ผ่านดี ๑ แห่ง · ต้องปรับปรุง ๑ แห่ง · ยังไม่กำหนดระดับ ๑ แห่ง');
});

test('the title says of how many agencies the level is the highest possible', () => {
  const texts = textsOf(draw([agency({ level: 'ผ่านดี', levelAtMost: true }), agency()]));
  expect(texts[4]).toMatch(/^ระดับของ ๑ แห่งเป็นระดับสูงสุดที่เป็นไปได้ .*EIT ส่วนที่ ๑ และส่วนที่ ๒$/);
});

test('the marker names the year of the plans when they have one in common', () => {
  expect(draw([agency(), FAILED])).toMatchObject({ name: 'สรุป ๒๕๖๘', marker: 'summary|2568' });
  expect(draw([agency(), agency({ planYear: 2567 })])).toMatchObject({ name: 'สรุป', marker: 'summary|' });
});

test('one page wide, header repeated and in view, a table with unique headers, room for every text', () => {
  const rows = [
    agency({ district: 'เมือง', province: 'น่าน' }),
    agency({ district: 'ปาย', province: 'แม่ฮ่องสอน', level: 'ต้องปรับปรุงโดยด่วน' }),
    EMPTY,
    FAILED,
  ];
  const document = draw(rows);
  const [{ range }] = document.tables as [(typeof document.tables)[0]];
  checkStructure(document, range.top);
  checkRoom(document);
  expect(document.print).toMatchObject({
    orientation: 'landscape',
    titleRows: { first: range.top, last: range.top },
  });
  expect(document.freeze).toEqual({ rows: range.top + 1, columns: 2 });
  expect(range).toMatchObject({ bottom: range.top + 3, left: 0, right: document.columns.length - 1 });
  const headers = document.rows[range.top]!.cells.map((cell) => cell?.value);
  expect(new Set(headers).size).toBe(document.columns.length);
  expect(document.merges.every(({ bottom }) => bottom < range.top)).toBe(true);
});

test('every level that can stand there has a colour, once', () => {
  const document = draw([agency()]);
  const texts = document.conditionalFormats.map(({ range, text }) => `${range.left} ${text}`);
  expect(new Set(texts).size).toBe(texts.length);
  for (const { column, cell } of cellsOf(document).filter(({ cell: { value } }) => value === 'ต้องปรับปรุง')) {
    expect(texts).toContain(`${column} ${String(cell.value)}`);
  }
});
