/** `ita compare`: years of one agency from one file and from several, what it refuses, and what can be read back from what it makes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { registersIn } from '../src/app/drawn-sheets';
import { INDICATORS } from '../src/framework/indicators';
import { toPackage } from '../src/workbook/file/convert';
import { readWorkbook } from '../src/workbook/file/read';
import { WorkbookFile } from '../src/workbook/file/workbook-file';
import { runCli, sample, type CliResult } from './support/run-cli';

const folder = mkdtempSync(join(tmpdir(), 'ita-compare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

const AGENCY = 'อบต.นาดี อำเภอเมือง จังหวัดเลย';
const THREE_YEARS = sample('three-years-2565-2567.xlsx');

interface Year {
  readonly year: number | null;
  readonly score: number;
  readonly agency?: string;
}

const rowsOf = ({ year, score, agency = AGENCY }: Year): (string | number)[][] => [
  [`ผลการประเมิน ITA${year === null ? '' : ` ประจำปีงบประมาณ พ.ศ. ${year}`}`],
  [agency],
  ['ที่', 'ตัวชี้วัด', 'คะแนน'],
  ...INDICATORS.map(({ number, name }) => [number, name, score + number / 4]),
];

/** A workbook with a sheet for each of these years. */
function write(name: string, ...years: readonly Year[]): string {
  const book = XLSX.utils.book_new();
  years.forEach((each, index) =>
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rowsOf(each)), `ผล ${index + 1}`),
  );
  writeFileSync(at(name), XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  return at(name);
}

const compare = (
  files: readonly string[],
  output: string,
  ...options: readonly string[]
): Promise<CliResult> => runCli(['compare', ...files, '-o', at(output), ...options]);

const sheetsOf = (path: string) => readWorkbook(readFileSync(path)).sheets;
const namesOf = (name: string): readonly string[] => sheetsOf(at(name)).map(({ sheet }) => sheet);

/** What each row of the comparison shows, by its name. */
function trendRows(name: string): Readonly<Record<string, readonly unknown[]>> {
  const grid = sheetsOf(at(name)).find(({ marker }) => marker?.startsWith('trend|'));
  return Object.fromEntries(
    (grid?.rows ?? []).flatMap((row) => {
      const title = row?.[1]?.value;
      return typeof title === 'string'
        ? [[title, row?.slice(2).map((cell) => cell?.value ?? null) ?? []]]
        : [];
    }),
  );
}

const results = async (path: string): Promise<readonly Record<string, unknown>[]> => {
  const { stdout } = await runCli(['analyze', path, '--json']);
  const parsed = JSON.parse(stdout) as { results: readonly Record<string, unknown>[] };
  return parsed.results
    .map(({ agency, district, province, fiscalYear, scores, overall, statedOverall, level }) => ({
      agency,
      district,
      province,
      fiscalYear,
      overall,
      statedOverall,
      level,
      scores: (scores as readonly { score: number | null }[]).map(({ score }) => score),
    }))
    .sort((one, other) => Number(one.fiscalYear) - Number(other.fiscalYear));
};

describe('one workbook of three years across the change of the rules', () => {
  test('gives the comparison and the scores that it used, nothing else', async () => {
    const { code, stdout, stderr } = await compare([THREE_YEARS], 'สาม.xlsx');
    expect([code, stderr]).toEqual([0, '']);
    expect(namesOf('สาม.xlsx')).toEqual([
      'แนวโน้ม ๒๕๖๗',
      'คะแนน ITA ๒๕๖๗',
      'คะแนน ITA ๒๕๖๖',
      'คะแนน ITA ๒๕๖๕',
    ]);
    const rows = trendRows('สาม.xlsx');
    expect(rows['การปฏิบัติหน้าที่']).toEqual([88.12, 91.04, 94.38, 3.34, 'เพิ่มขึ้น']);
    expect(rows['คะแนนภาพรวม']).toEqual([80.01, 87.14, 93.55, 6.41, 'เพิ่มขึ้น']);
    expect(rows['ค่าเฉลี่ยทั่วประเทศ']?.slice(0, 3)).toEqual([87.57, 90.19, 93.05]);
    expect(rows['ระดับตามเกณฑ์ของปีนั้น']?.slice(0, 3)).toEqual(['B', 'ผ่าน', 'ผ่านดี']);
    expect(rows['เทียบเกณฑ์ AA ถึง F']?.slice(0, 3)).toEqual(['B', 'A', 'A']);
    expect(rows['เทียบเกณฑ์ห้าระดับ']?.slice(0, 3)).toEqual(['ต้องปรับปรุง', 'ผ่าน', 'ผ่านดี']);
    expect(stdout).toContain('เกณฑ์ระดับเปลี่ยนตั้งแต่ผลปี 2566');
  });

  test('from which everything can be drawn again', async () => {
    await compare([THREE_YEARS], 'ก.xlsx');
    const { code } = await compare([at('ก.xlsx')], 'ข.xlsx');
    expect(code).toBe(0);
    expect(trendRows('ข.xlsx')).toEqual(trendRows('ก.xlsx'));
    expect(namesOf('ข.xlsx')).toEqual(namesOf('ก.xlsx'));
    expect(await results(at('ก.xlsx'))).toEqual(await results(THREE_YEARS));
  });
});

describe('a workbook for each year', () => {
  const FILES = [
    write('2566.xlsx', { year: 2566, score: 80, agency: 'องค์การบริหารส่วนตำบลนาดี อ.เมือง จ.เลย' }),
    write('2567.xlsx', { year: 2567, score: 82 }),
    write('2568.xlsx', { year: 2568, score: 85 }),
  ];

  test('is compared whatever the order and the spelling of the name', async () => {
    const { code } = await compare([...FILES].reverse(), 'ปี.xlsx', '--digits', 'arabic');
    expect([code, namesOf('ปี.xlsx')[0]]).toEqual([0, 'แนวโน้ม 2568']);
    expect(trendRows('ปี.xlsx')['คะแนนเฉลี่ย IIT']).toEqual([80.75, 82.75, 85.75, 3, 'เพิ่มขึ้น']);
  });

  test('a later file is a later edition, which is told', async () => {
    const corrected = write('แก้ไข.xlsx', { year: 2568, score: 70 });
    const { stdout } = await compare([...FILES, corrected], 'ล่าสุด.xlsx');
    expect(trendRows('ล่าสุด.xlsx')['การปฏิบัติหน้าที่']?.[2]).toBe(70.25);
    expect(stdout).toContain(`คะแนนปี 2568 ใน ${FILES[2]} (ภาพรวม 86.70)`);
    expect(stdout).toContain(`${corrected} (ภาพรวม 71.70)`);
    const same = await compare([...FILES, FILES[2] ?? ''], 'เหมือน.xlsx');
    expect(same.stdout).not.toContain('ไม่ตรงกัน');
    expect(trendRows('เหมือน.xlsx')['การปฏิบัติหน้าที่']?.[2]).toBe(85.25);
  });

  test('what cannot be read is told, and the others are compared', async () => {
    writeFileSync(at('เสีย.xlsx'), 'ไม่ใช่ไฟล์');
    const { code, stderr } = await compare([...FILES, at('เสีย.xlsx'), at('ไม่มี.xlsx')], 'เหลือ.xlsx');
    expect(code).toBe(0);
    expect(stderr).toContain(at('เสีย.xlsx'));
    expect(stderr).toContain(at('ไม่มี.xlsx'));
  });

  test('scores without a year are told, and have the one that is named', async () => {
    const bare = write('ไม่มีปี.xlsx', { year: null, score: 90 });
    const left = await compare([FILES[0] ?? '', FILES[1] ?? '', bare], 'ก.xlsx');
    expect(left.stderr).toContain('ไม่มีปีงบประมาณ');
    const named = await compare([FILES[0] ?? '', FILES[1] ?? '', bare], 'ก.xlsx', '--year', '2569');
    expect([named.code, namesOf('ก.xlsx')[0]]).toEqual([0, 'แนวโน้ม ๒๕๖๙']);
  });

  test('a year in between that is missing is told, never guessed', async () => {
    const { stdout } = await compare([FILES[0] ?? '', FILES[2] ?? ''], 'เว้น.xlsx');
    expect(stdout).toContain('ไม่พบคะแนนของปี 2567');
    expect(trendRows('เว้น.xlsx')['การปฏิบัติหน้าที่']).toEqual([80.25, 85.25, 5, 'เพิ่มขึ้น']);
  });

  test('of several agencies one has to be named', async () => {
    const other = write('อื่น.xlsx', { year: 2567, score: 60, agency: 'ทต.อื่น' });
    const open = await compare([...FILES, other], 'ไม่เลือก.xlsx');
    expect(open.code).toBe(2);
    expect(open.stderr).toContain('2 หน่วยงาน');
    const chosen = await compare([...FILES, other], 'เลือก.xlsx', '--agency', 'อบต.นาดี');
    expect(chosen.code).toBe(0);
    const unknown = await compare([...FILES, other], 'ก.xlsx', '--agency', 'อบต.ไม่มี');
    expect(unknown.code).toBe(2);
  });
});

test('a result of 2561 stands beside later ones, without a level and in none of their rows', async () => {
  const indices = ['ความโปร่งใส', 'ความพร้อมรับผิด', 'ความปลอดจากการทุจริตในการปฏิบัติงาน'];
  const book = XLSX.utils.book_new();
  const rows = [
    ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2561'],
    [AGENCY],
    ['ดัชนี', 'คะแนน'],
    ...[...indices, 'วัฒนธรรมคุณธรรมในองค์กร', 'คุณธรรมการทำงานในหน่วยงาน'].map((name, index) => [
      name,
      70 + index,
    ]),
    ['คะแนนรวม', 72.5],
  ];
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'เดิม');
  writeFileSync(at('2561.xlsx'), XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  const later = write('2562.xlsx', { year: 2562, score: 80 });
  const { code, stdout, stderr } = await compare([at('2561.xlsx'), later], 'เดิมใหม่.xlsx');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('ปี 2561: คะแนนภาพรวม 72.50 (การประเมินชุดเดิม ไม่กำหนดระดับ)');
  const told = trendRows('เดิมใหม่.xlsx');
  expect(told['ความโปร่งใส']).toEqual([70]);
  expect(told['การปฏิบัติหน้าที่']).toEqual([80.25, '–', '–']);
  expect(namesOf('เดิมใหม่.xlsx')).toEqual(['แนวโน้ม ๒๕๖๒', 'คะแนน ITA ๒๕๖๒']);
});

describe('what is refused', () => {
  const ONE = write('ปีเดียว.xlsx', { year: 2568, score: 80 });

  test('one year is no comparison: it says which and what to do', async () => {
    const { code, stderr } = await compare([ONE, ONE], 'ก.xlsx');
    expect(code).toBe(3);
    expect(stderr).toContain('เพียงปีเดียว คือปี 2568');
    expect(stderr).toContain('โปรดระบุไฟล์คะแนนของปีอื่น');
  });

  test('no scores at all', async () => {
    const { code, stderr } = await compare([at('ไม่มี.xlsx')], 'ก.xlsx');
    expect([code, stderr.split('\n').at(-2)]).toEqual([3, expect.stringContaining('ไม่พบคะแนน ITA')]);
  });

  test('an input is never replaced', async () => {
    const before = readFileSync(ONE);
    const { code, stderr } = await runCli(['compare', THREE_YEARS, ONE, '-o', ONE]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('เป็นไฟล์เดียวกับไฟล์คะแนน')]);
    expect(readFileSync(ONE).equals(before)).toBe(true);
  });

  test.each([
    [['compare', '-o', 'ก.xlsx'], 'โปรดระบุไฟล์คะแนน'],
    [['compare', THREE_YEARS], 'โปรดระบุไฟล์ที่จะสร้าง'],
    [['compare', THREE_YEARS, '-o', 'ก.docx'], 'ต้องลงท้ายด้วย .xlsx'],
    [['compare', THREE_YEARS, '-o', 'ก.xlsx', '--plan-year', '2569'], 'ไม่รู้จักตัวเลือก'],
  ])('%j', async (args, sentence) => {
    const { code, stderr } = await runCli(args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

test('the measures of the latest year stand with how their indicators moved', async () => {
  const before = write('ก่อน.xlsx', { year: 2567, score: 80 });
  await runCli(['plan', before, '-o', at('แผน.xlsx')]);
  const [register] = registersIn({ sheets: sheetsOf(at('แผน.xlsx')) });
  const column = register?.columns.get('status') ?? -1;
  const file = new WorkbookFile(toPackage(readFileSync(at('แผน.xlsx'))).book);
  file.change(
    (register?.rows ?? []).map(({ row }) => ({
      sheet: register?.sheet ?? '',
      row,
      column,
      content: { value: 'ดำเนินการแล้วเสร็จ' },
    })),
  );
  writeFileSync(at('แผน.xlsx'), file.toBytes());
  const after = write('หลัง.xlsx', { year: 2568, score: 82 });
  const { code, stdout } = await compare(
    [at('แผน.xlsx'), after],
    'มาตรการ.xlsx',
    '--word',
    at('มาตรการ.docx'),
  );
  expect(code).toBe(0);
  expect(stdout).toMatch(/ตัวชี้วัดที่มีมาตรการในปี 2568 มี \d+ ตัวชี้วัด คะแนนเพิ่มขึ้น \d+ ลดลง 0 คงที่ 0/);
  const measures = Object.entries(trendRows('มาตรการ.xlsx')).filter(([title]) => title.includes('(ตัวชี้วัดที่'));
  expect(measures).toHaveLength(register?.rows.length ?? -1);
  for (const [, cells] of measures) expect(cells.slice(2)).toEqual([2, 'ดำเนินการแล้วเสร็จ']);
  expect(readFileSync(at('มาตรการ.docx')).subarray(0, 2).toString()).toBe('PK');
});

test('a plan has the comparison where it is asked for and there are two years', async () => {
  const drawn = ['plan', THREE_YEARS, '-o', at('แผนสาม.xlsx'), '--with', 'trend'];
  await runCli([...drawn, '--word', at('แผนสาม.docx')]);
  expect(namesOf('แผนสาม.xlsx')).toContain('แนวโน้ม ๒๕๖๗');
  await compare([THREE_YEARS], 'สาม.xlsx');
  expect(trendRows('แผนสาม.xlsx')).toEqual(trendRows('สาม.xlsx'));
  const words = strFromU8(unzipSync(readFileSync(at('แผนสาม.docx')))['word/document.xml']!);
  expect(words).toContain('การเปรียบเทียบผลการประเมิน');
  const one = write('หนึ่ง.xlsx', { year: 2567, score: 80 });
  const { code } = await runCli(['plan', one, '-o', at('แผนหนึ่ง.xlsx'), '--with', 'trend']);
  expect([code, namesOf('แผนหนึ่ง.xlsx').some((name) => name.startsWith('แนวโน้ม'))]).toEqual([0, false]);
});
