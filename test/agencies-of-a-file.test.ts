/** Agencies in equal agencies out: analyze, plan and batch on lists with agencies of one name, and on doubtful results. */
import * as XLSX from '@e965/xlsx';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Reading from '../src/reading/read-scores-with';
import { filesOf } from './batch/folder';
import { NAMES } from './support/indicator-names';
import { runCli, type CliResult } from './support/run-cli';
import type * as Told from './support/told-by-reading';

jest.mock('../src/reading/read-scores-with', () => {
  const actual = jest.requireActual<typeof Reading>('../src/reading/read-scores-with');
  const { toldByReading } = jest.requireActual<typeof Told>('./support/told-by-reading');
  return {
    ...actual,
    readScoresWith: (...args: Parameters<typeof actual.readScoresWith>) =>
      toldByReading(actual.readScoresWith(...args)),
  };
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-agencies-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Rows = readonly (readonly (string | number | null)[])[];
type Book = Readonly<Record<string, Rows>>;

const list = (year: number, ...agencies: readonly string[]): Rows => [
  [`ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${year}`],
  ['หน่วยงาน', ...NAMES],
  ...agencies.map((agency, row) => [
    agency,
    ...NAMES.map((_, index) => 60 + row * 3 + index + (year - 2560) / 100),
  ]),
];
const table = (agency: string, year: number, first: number): Rows => [
  [agency],
  [`ปีงบประมาณ พ.ศ. ${year}`],
  ['ตัวชี้วัด', 'คะแนน'],
  ...NAMES.map((name, index) => [name, first + index]),
];

function write(name: string, book: Book): string {
  const workbook = XLSX.utils.book_new();
  for (const [sheet, rows] of Object.entries(book)) {
    XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(rows as unknown[][]), sheet);
  }
  const path = join(folder, name);
  writeFileSync(path, XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
  return path;
}

let count = 0;

/** A batch over a folder with one file, and what it made. */
async function batch(book: Book) {
  const own = `งาน ${(count += 1)}`;
  mkdirSync(join(folder, own));
  write(join(own, 'รวม.xlsx'), book);
  const output = join(folder, `ผล ${own}`);
  const result = await runCli(['batch', join(folder, own), '-o', output, '--jobs', '1']);
  const files = Object.keys(filesOf(output));
  const sheets = Object.values(XLSX.readFile(join(output, 'สรุป.xlsx')).Sheets).map((sheet) =>
    XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1 }),
  );
  const [rows = []] = sheets;
  const top = rows.findIndex(([first]) => first === 'ที่');
  return {
    ...result,
    plans: files.filter((name) => name !== 'สรุป.xlsx'),
    agencies: rows.slice(top + 1).map(([, agency]) => agency),
    reasons: JSON.stringify(sheets),
    lines: result.stdout.split('\n'),
  };
}

async function plan(
  book: Book,
  ...args: readonly string[]
): Promise<CliResult & { readonly output: string }> {
  const output = join(folder, `แผน ${(count += 1)}.xlsx`);
  return { ...(await runCli(['plan', write('ใช้.xlsx', book), '-o', output, ...args])), output };
}

const titleOf = (output: string): string => {
  const book = XLSX.readFile(output);
  const name = book.SheetNames.find((each) => each.startsWith('แผนมาตรการ'))!;
  return String((book.Sheets[name]!.A2 as XLSX.CellObject).v);
};

const NONGBUA = 'อบต.หนองบัว';
const SAME: Book = { รายชื่อ: list(2567, NONGBUA, 'ทต.บึงใส', NONGBUA, NONGBUA) };
const DISTRICTS: Book = { รายชื่อ: list(2567, `${NONGBUA}@เมือง`, 'ทต.บึงใส@เมือง', `${NONGBUA}@ท่าบ่อ`) };

describe('agencies of one name in a list', () => {
  test('each get a plan and a row in the summary, under names that tell them apart', async () => {
    const { code, plans, agencies, lines } = await batch(SAME);
    const names = ['ทต.บึงใส', 'อบต.หนองบัว (แถว 3)', 'อบต.หนองบัว (แถว 5)', 'อบต.หนองบัว (แถว 6)'];
    expect([code, lines[0]]).toEqual([0, 'ตรวจแล้ว 1 ไฟล์ จัดทำแผนแล้ว 4 ฉบับ']);
    expect(lines[1]).toContain('สรุปทุกหน่วยงาน');
    expect(plans).toEqual(names.map((name) => `รวม - ${name}.xlsx`));
    expect([...agencies].sort()).toEqual(names);
  });

  test('are called by their districts where these are known', async () => {
    const { plans, agencies } = await batch(DISTRICTS);
    expect(agencies).toEqual(['อบต.หนองบัว อำเภอเมือง', 'ทต.บึงใส', 'อบต.หนองบัว อำเภอท่าบ่อ']);
    expect(plans).toEqual([...agencies].sort().map((name) => `รวม - ${String(name)}.xlsx`));
  });

  test('analyze names each of them apart, and gives districts in JSON', async () => {
    const file = write('อ่าน.xlsx', DISTRICTS);
    const { stdout } = await runCli(['analyze', file]);
    for (const name of ['อบต.หนองบัว อำเภอเมือง', 'อบต.หนองบัว อำเภอท่าบ่อ', 'ทต.บึงใส']) {
      expect(stdout).toContain(`${name} ปีงบประมาณ 2567`);
    }
    const { results } = JSON.parse((await runCli(['analyze', file, '--json'])).stdout) as {
      results: readonly Record<string, unknown>[];
    };
    expect(results.map(({ agency, district, province }) => [agency, district, province])).toEqual([
      [NONGBUA, 'เมือง', null],
      ['ทต.บึงใส', 'เมือง', null],
      [NONGBUA, 'ท่าบ่อ', null],
    ]);
  });

  test.each([
    ['their name', DISTRICTS, NONGBUA, ['2 หน่วยงาน', '--agency "อบต.หนองบัว อำเภอเมือง"']],
    ['their name in a list without districts', SAME, NONGBUA, ['3 หน่วยงาน', 'อบต.หนองบัว (แถว 6)']],
    ['a part of it', DISTRICTS, 'หนองบัว', ['2 หน่วยงาน']],
    ['a district where none lies', DISTRICTS, 'อบต.หนองบัว อำเภอปัว', ['ไม่พบหน่วยงาน']],
    ['nothing', DISTRICTS, null, ['3 หน่วยงาน', 'อบต.หนองบัว อำเภอท่าบ่อ']],
  ])('plan by %s asks, exit 2, and makes nothing', async (_, book, agency, parts) => {
    const { code, stdout, stderr, output } = await plan(
      book,
      ...(agency === null ? [] : ['--agency', agency]),
    );
    expect([code, stdout, existsSync(output)]).toEqual([2, '', false]);
    for (const part of parts) expect(stderr).toContain(part);
    expect(stderr).not.toMatch(/[{}]|undefined/);
  });

  test.each(['อบต.หนองบัว อำเภอท่าบ่อ', 'องค์การบริหารส่วนตำบลหนองบัว อ.ท่าบ่อ'])(
    'plan by name and district makes the plan of that one: %s',
    async (agency) => {
      const { code, stdout } = await plan(DISTRICTS, '--agency', agency);
      expect([code, stdout.split('\n')[0]]).toEqual([
        0,
        'อบต.หนองบัว อำเภอท่าบ่อ ปีงบประมาณ 2567 · แผ่นงาน รายชื่อ',
      ]);
      expect(stdout).toContain('E5');
    },
  );

  test('years of one agency are one plan although one list has no districts', async () => {
    const { plans, lines } = await batch({
      ปีก่อน: list(2566, 'ทต.บึงใส', 'อบต.นาดี'),
      ปีนี้: list(2567, 'ทต.บึงใส@เมือง', 'อบต.นาดี@เมือง'),
    });
    expect(plans).toEqual(['รวม - ทต.บึงใส.xlsx', 'รวม - อบต.นาดี.xlsx']);
    expect(lines.slice(0, 2)).toEqual([
      'ตรวจแล้ว 1 ไฟล์ จัดทำแผนแล้ว 2 ฉบับ',
      'อ่านคะแนนได้ 4 ชุด จัดทำแผนจาก 2 ชุด ที่เหลือ: ปีก่อนหน้าของหน่วยงานเดียวกัน 2 ชุด',
    ]);
  });

  test('--year keeps agencies of other districts apart', async () => {
    const file = write('ปี.xlsx', {
      ปีก่อน: list(2566, `${NONGBUA}@เมือง`, `${NONGBUA}@ท่าบ่อ`),
      ปีนี้: list(2567, `${NONGBUA}@ท่าบ่อ`),
    });
    const { results } = JSON.parse((await runCli(['analyze', file, '--json', '--year', '2567'])).stdout) as {
      results: readonly { district: string; fiscalYear: number; findings: readonly { code: string }[] }[];
    };
    expect(
      results.map(({ district, fiscalYear, findings }) => [
        district,
        fiscalYear,
        findings.some(({ code }) => code === 'year-mismatch'),
      ]),
    ).toEqual([
      ['เมือง', 2566, true],
      ['ท่าบ่อ', 2567, false],
    ]);
  });
});

describe('the name to print', () => {
  const ONE: Book = { ก: table('อบต.นาดี', 2567, 80) };

  test('is that of --agency on a file of one agency, and the difference is told', async () => {
    const { code, stdout, output } = await plan(ONE, '--agency', 'เทศบาลตำบลอื่น');
    expect([code, titleOf(output)]).toEqual([0, 'เทศบาลตำบลอื่น']);
    expect(stdout).toMatch(/“เทศบาลตำบลอื่น”.*“อบต\.นาดี”/);
  });

  test('is that of --agency where the file names none', async () => {
    const { stdout, output } = await plan({ ก: table('', 2567, 80) }, '--agency', 'อบต.ใหม่');
    expect([titleOf(output), stdout.split(' ปี')[0]]).toEqual(['องค์การบริหารส่วนตำบลใหม่', 'อบต.ใหม่']);
  });

  test('is told by nobody where it is the one in the file', async () => {
    const { stdout, output } = await plan(ONE, '--agency', 'อบต.นาดี');
    expect(titleOf(output)).toBe('องค์การบริหารส่วนตำบลนาดี');
    expect(stdout).not.toContain('พิมพ์ชื่อหน่วยงานว่า');
  });
});

describe('doubtful results', () => {
  const MIXED: Book = { LPA: table('อบต.นาดี', 2568, 50), ITA: table('อบต.นาดี', 2567, 80) };
  const ALONE: Book = { 'LPA 1': table('อบต.นาดี', 2568, 50) };

  test('plan takes the others, whatever their year, and says so', async () => {
    const { code, stdout } = await plan(MIXED);
    expect(code).toBe(0);
    expect(stdout).toContain('อบต.นาดี ปีงบประมาณ 2567 · แผ่นงาน ITA');
    expect(stdout).toMatch(/ไม่ได้ใช้คะแนนบางชุดในแผ่นงาน LPA .*--sheet/);
  });

  test('plan of a file that has no others is exit 3 and says which sheet to name', async () => {
    const { code, stdout, stderr, output } = await plan(ALONE);
    expect([code, stdout, existsSync(output)]).toEqual([3, '', false]);
    expect(stderr).toContain('--sheet "LPA 1"');
  });

  test('plan takes them where --sheet names their sheet', async () => {
    const { code, stdout } = await plan(ALONE, '--sheet', 'LPA 1');
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'อบต.นาดี ปีงบประมาณ 2568 · แผ่นงาน LPA 1']);
  });

  test('analyze lists them with their warning', async () => {
    const { code, stdout } = await runCli(['analyze', write('สงสัย.xlsx', ALONE)]);
    expect([code, stdout.includes('[ข้อควรระวัง] ไม่แน่ใจว่าตัวเลขชุดนี้เป็นคะแนน ITA')]).toEqual([0, true]);
  });

  test('batch makes no plan from them and gives the reason', async () => {
    const mixed = await batch(MIXED);
    expect([mixed.code, mixed.plans]).toEqual([0, ['รวม.xlsx']]);
    expect(mixed.lines.slice(0, 3)).toEqual([
      'ตรวจแล้ว 1 ไฟล์ จัดทำแผนแล้ว 1 ฉบับ',
      'อ่านคะแนนได้ 2 ชุด จัดทำแผนจาก 1 ชุด ที่เหลือ: อาจไม่ใช่คะแนน ITA 1 ชุด',
      'ใช้ไม่ได้ 1 รายการ เหตุผลอยู่ในแผ่นงาน “ข้อค้นพบ” ของไฟล์สรุป',
    ]);
    const alone = await batch(ALONE);
    expect([alone.code, alone.plans]).toEqual([3, []]);
    for (const { stderr, reasons } of [mixed, alone]) {
      expect(stderr).toMatch(/รวม\.xlsx: .*แผ่นงาน LPA.*--sheet/);
      expect(reasons).toContain('อาจไม่ใช่คะแนน ITA');
    }
  });
});

test('a file of more agencies than the country has is not planned, in a sentence', async () => {
  const many = Array.from({ length: 10_001 }, (_, index) => [`อบต.ที่ ${index}`, 80, 81]);
  const { code, plans, stderr, lines } = await batch({
    ทั้งหมด: [['ปี 2567'], ['หน่วยงาน', ...NAMES.slice(0, 2)], ...many],
  });
  expect([code, plans]).toEqual([3, []]);
  expect(stderr).toMatch(/10001 หน่วยงาน.*เกิน 10000/);
  expect(lines[1]).toBe('อ่านคะแนนได้ 10001 ชุด จัดทำแผนจาก 0 ชุด ที่เหลือ: จัดทำไม่ได้ 10001 ชุด');
});
