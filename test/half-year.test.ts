/** A year of a plan at the command line: scores, plan, work over two quarters, report of six months, year's end, comparison, the plan of the next year. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { answersOf } from '../src/app/answers';
import { registersIn } from '../src/app/drawn-sheets';
import { INDICATORS } from '../src/framework/indicators';
import type { RegisterField } from '../src/planning/register/fields';
import type { SheetRegister } from '../src/planning/register/read-register';
import { toPackage } from '../src/workbook/file/convert';
import { readWorkbook } from '../src/workbook/file/read';
import { WorkbookFile } from '../src/workbook/file/workbook-file';
import { runCli } from './support/run-cli';

const AGENCY = 'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอเมือง จังหวัดตัวอย่าง';
const OF_2567 = [91, 93, 99, 72, 91, 86, 84, 71, 68, 76];
const OF_2568 = [93, 92, 99, 80, 92, 88, 86, 70, 90, 90];

const scoreRows = (year: number, scores: readonly number[]): (string | number)[][] => [
  [`ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${year}`],
  [AGENCY],
  ['ที่', 'ตัวชี้วัด', 'คะแนน'],
  ...INDICATORS.map(({ number, name }, index) => [number, name, scores[index] ?? 0]),
];

const folder = mkdtempSync(join(tmpdir(), 'ita-half-year-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

function writeScores(name: string): void {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(scoreRows(2567, OF_2567)), 'คะแนน');
  // Somebody's own sheet, in which the scores of the next year are typed when they are known.
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['บันทึก']]), 'ปีถัดไป');
  writeFileSync(at(name), XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

const registersOf = (name: string): readonly SheetRegister[] =>
  registersIn(readWorkbook(readFileSync(at(name))));

const namesOf = (name: string): readonly string[] =>
  readWorkbook(readFileSync(at(name))).sheets.map(({ sheet }) => sheet);

interface Typed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/** Types into cells of a file, as a person does in Excel. */
function type(from: string, to: string, cells: readonly Typed[]): void {
  const file = new WorkbookFile(toPackage(readFileSync(at(from))).book);
  file.change(cells.map(({ value, ...place }) => ({ ...place, content: { value } })));
  writeFileSync(at(to), file.toBytes());
}

type Fields = Partial<Record<RegisterField, string | number>>;

/** What is typed into the rows of a register, by their places. */
const progress = (name: string, rows: readonly Fields[]): readonly Typed[] => {
  const [register] = registersOf(name);
  if (!register) throw new Error(`no register in ${name}`);
  return rows.flatMap((fields, index) =>
    Object.entries(fields).map(([field, value]) => ({
      sheet: register.sheet,
      row: register.rows[index]?.row ?? -1,
      column: register.columns.get(field as RegisterField) ?? -1,
      value,
    })),
  );
};

/** Fills in the last row of a form, by the headers of its columns; gives the measure and the unit. */
function filledForm(
  name: string,
  fields: Readonly<Record<string, string>>,
): { readonly title: string; readonly unit: string } {
  const [grid] = readWorkbook(readFileSync(at(name))).sheets;
  if (!grid) throw new Error(`no sheet in ${name}`);
  const { rows, sheet } = grid;
  const text = (row: number, column: number): string => String(rows[row]?.[column]?.value ?? '');
  const headerRow = rows.findIndex((row) => row?.some((cell) => cell?.value === 'สถานะ'));
  const columnOf = (header: string): number =>
    rows[headerRow]?.findIndex((cell) => cell?.value === header) ?? -1;
  const title = columnOf('มาตรการ');
  let row = headerRow + 1;
  while (text(row + 1, title) !== '') row += 1;
  type(
    name,
    name,
    Object.entries(fields).map(([header, value]) => ({ sheet, row, column: columnOf(header), value })),
  );
  return { title: text(row, title), unit: answersOf({ sheets: [grid] })[0]?.unit ?? '' };
}

async function ita(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCli(args);
  expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: '' });
  return stdout;
}

interface Told {
  readonly registers: readonly {
    readonly planYear: number;
    readonly measures: readonly { readonly title: string; readonly status: string; readonly due: string }[];
  }[];
}

const registersTold = async (name: string, day: string): Promise<Told['registers']> =>
  (JSON.parse(await ita('analyze', at(name), '--json', '--as-of', day)) as Told).registers;

const textsOf = (name: string, sheet: string): string =>
  (readWorkbook(readFileSync(at(name))).sheets.find((grid) => grid.sheet === sheet)?.rows ?? [])
    .flatMap((row) => row?.map((cell) => cell?.value ?? '') ?? [])
    .join('\n');

const REPORT_6 = 'รายงานผล ๒๕๖๘ รอบ ๖ เดือน';
const MEMO_6 = 'บันทึกข้อความ ๒๕๖๘ รอบ ๖ เดือน';
const REPORT_12 = 'รายงานผล ๒๕๖๘ รอบ ๑๒ เดือน';
const TREND = 'แนวโน้ม ๒๕๖๘';

test('the whole year is in one workbook, and nothing is typed twice', async () => {
  writeScores('scores.xlsx');
  await ita(
    'plan',
    at('scores.xlsx'),
    '-o',
    at('plan.xlsx'),
    '--as-of',
    '2024-11-15',
    '--with',
    'memo,units',
  );
  expect(namesOf('plan.xlsx')).toEqual(expect.arrayContaining(['แผนมาตรการ ๒๕๖๘', 'บันทึกข้อความ ๒๕๖๘']));

  // Two quarters of work, in words of the office's own.
  const done = { status: 'แล้วเสร็จ', percent: 100, result6: 'ออกประกาศและแจ้งเวียนแล้ว' };
  type(
    'plan.xlsx',
    'half.xlsx',
    progress('plan.xlsx', [
      { ...done, proof: 'https://example.go.th/1' },
      { status: 'กำลังดำเนินการ', percent: 50, result6: 'ดำเนินการแล้วสองไตรมาส', obstacle: 'บุคลากรไม่เพียงพอ' },
      { status: 'ไม่ดำเนินการ', obstacle: 'ไม่ได้รับจัดสรรงบประมาณ' },
    ]),
  );
  // A unit writes in a sheet of its own and gives it back; nobody types that again.
  await ita('units', at('half.xlsx'), '-o', at('units'));
  const [form = ''] = readdirSync(at('units')).filter((name) => name.includes('คลัง'));
  const filled = filledForm(`units/${form}`, { สถานะ: 'แล้วเสร็จ', 'ผลการดำเนินการรอบ ๖ เดือน': 'เผยแพร่แล้ว' });
  const merged = await ita(
    ...[
      'plan',
      at('half.xlsx'),
      '-o',
      at('merged.xlsx'),
      '--as-of',
      '2025-03-31',
      '--answers',
      at(`units/${form}`),
    ],
  );
  expect(merged).toContain(filled.unit);
  const written = registersOf('merged.xlsx')[0]?.rows.map(({ measure }) => measure);
  expect(written?.find(({ content }) => content.title === filled.title)?.progress).toMatchObject({
    status: 'ดำเนินการแล้วเสร็จ',
    result6: 'เผยแพร่แล้ว',
  });

  const [told] = await registersTold('merged.xlsx', '2025-04-01');
  expect(told?.measures.slice(0, 3).map(({ status }) => status)).toEqual([
    'ดำเนินการแล้วเสร็จ',
    'อยู่ระหว่างดำเนินการ',
    'ไม่ดำเนินการ',
  ]);
  expect(told?.measures[0]?.due).toBe('done');
  expect(told?.measures[2]?.due).toBe('none');

  const reported = await ita(
    ...['report', at('merged.xlsx'), '-o', at('report6.xlsx'), '--round', '6', '--as-of', '2025-03-31'],
    ...['--word', at('report6.docx')],
  );
  expect(reported).toContain(REPORT_6);
  expect(namesOf('report6.xlsx')).toEqual([...namesOf('merged.xlsx'), REPORT_6, MEMO_6]);
  const text = textsOf('report6.xlsx', REPORT_6);
  expect(text).toContain('ออกประกาศและแจ้งเวียนแล้ว');
  expect(text).toContain('ไม่ได้รับจัดสรรงบประมาณ');
  expect(text).toContain('เผยแพร่แล้ว');
  expect(text).toContain('องค์การบริหารส่วนตำบลตัวอย่าง');
  expect(readFileSync(at('report6.docx')).subarray(0, 2).toString()).toBe('PK');

  // Year's end: what was open is finished but for one measure, and the scores of the year are known.
  const rest = registersOf('report6.xlsx')[0]?.rows.length ?? 0;
  expect(rest).toBeGreaterThan(4);
  const finished = { status: 'ดำเนินการแล้วเสร็จ', percent: 100, result12: 'ครบทุกขั้นตอน' };
  type('report6.xlsx', 'year.xlsx', [
    ...progress('report6.xlsx', [
      {},
      finished,
      {},
      ...Array.from({ length: rest - 4 }, () => finished),
      { status: 'อยู่ระหว่างดำเนินการ', percent: 60, obstacle: 'ผู้รับจ้างส่งงานล่าช้า', deadline: 46_022 },
    ]),
    ...scoreRows(2568, OF_2568).flatMap((cells, row) =>
      cells.map((value, column) => ({ sheet: 'ปีถัดไป', row, column, value })),
    ),
  ]);
  await ita('report', at('year.xlsx'), '-o', at('report12.xlsx'), '--round', '12', '--as-of', '2025-10-15');
  expect(namesOf('report12.xlsx')).toEqual(expect.arrayContaining([REPORT_6, REPORT_12]));
  const whole = textsOf('report12.xlsx', REPORT_12);
  // The result of the first half stands where nothing else was written; the new date where the work goes on.
  expect(whole).toContain('ออกประกาศและแจ้งเวียนแล้ว');
  expect(whole).toContain('ผู้รับจ้างส่งงานล่าช้า');
  expect(whole).toContain('ผลที่เกิดขึ้น');
  expect(textsOf('report12.xlsx', REPORT_6)).toBe(text);

  // Was it worth it: the two years beside each other, with what the measures aimed at.
  const compared = await ita(
    'compare',
    at('report12.xlsx'),
    '-o',
    at('trend.xlsx'),
    '--word',
    at('trend.docx'),
  );
  expect(namesOf('trend.xlsx')).toEqual([TREND, 'คะแนน ITA ๒๕๖๘', 'คะแนน ITA ๒๕๖๗']);
  const trend = textsOf('trend.xlsx', TREND);
  const measures = registersOf('report12.xlsx')[0]?.rows.map(({ measure }) => measure.content.title) ?? [];
  expect(measures.filter((title) => !trend.includes(title))).toEqual([]);
  const overall = (year: string): string => textsOf('trend.xlsx', `คะแนน ITA ${year}`);
  expect([overall('๒๕๖๗'), overall('๒๕๖๘')].map((text) => text.includes(AGENCY.split(' ')[0] ?? ''))).toEqual(
    [true, true],
  );
  expect(compared).toContain(TREND);

  const next = await ita(
    ...['plan', at('report12.xlsx'), '-o', at('plan69.xlsx'), '--as-of', '2025-11-01', '--with', 'trend'],
  );
  expect(namesOf('plan69.xlsx')).toEqual(expect.arrayContaining([TREND, 'แผนมาตรการ ๒๕๖๙', REPORT_12]));
  // The same comparison, wherever it is drawn.
  expect(textsOf('plan69.xlsx', TREND)).toBe(trend);
  const [old, now, ...others] = await registersTold('plan69.xlsx', '2025-11-01');
  expect(others).toEqual([]);
  expect([old?.planYear, now?.planYear]).toEqual([2568, 2569]);
  const titles = now?.measures.map(({ title }) => title) ?? [];
  expect(new Set(titles).size).toBe(titles.length);
  const open = old?.measures.find(({ status }) => status === 'อยู่ระหว่างดำเนินการ')?.title ?? '';
  expect(titles.includes(open) || next.includes(open)).toBe(true);
  expect(now?.measures.every(({ status }) => status === 'ยังไม่ดำเนินการ')).toBe(true);
  // The register of the year before is as it was left.
  expect(old?.measures).toEqual((await registersTold('report12.xlsx', '2025-11-01'))[0]?.measures);
});
