/** The command line as a user meets it: exit codes, sentences, paths. Real processes where streams matter. */
import * as XLSX from '@e965/xlsx';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '../package.json';
import { NAMES } from './support/indicator-names';
import { npmRunIta, runCli, sample, SAMPLES, spawnCli, type CliResult } from './support/run-cli';

const LAMPHUN = sample('000-lamphun-2565.xlsx');
const PROVINCE = sample('province-matrix-2567.xlsx');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Rows = readonly (readonly (string | number)[])[];

function workbook(name: string, sheets: Readonly<Record<string, Rows>>): string {
  const book = XLSX.utils.book_new();
  for (const [sheetName, rows] of Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows as unknown[][]), sheetName);
  }
  const path = join(folder, name);
  writeFileSync(path, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
  return path;
}

const table = (first: number, ...above: readonly string[]): Rows => [
  ...above.map((text) => [text]),
  ['ตัวชี้วัด', 'คะแนน'],
  ...NAMES.map((name, index) => [name, first + index]),
];

const out = (name: string): string => join(folder, name);

/** A refusal: exit 2, nothing on stdout, one Thai sentence that holds `part`, and where help is. */
function expectRefusal(result: CliResult, part: string): void {
  const lines = result.stderr.trimEnd().split('\n');
  expect({ code: result.code, stdout: result.stdout, lines: lines.length }).toEqual({
    code: 2,
    stdout: '',
    lines: 2,
  });
  expect(lines[0]).toContain(part);
  expect(lines[0]).toMatch(/[ก-ฮ][\u0E31-\u0E4C]?[ก-ฮ]/);
  expect(result.stderr).not.toMatch(/[{}]|undefined|\bnull\b/);
  expect(lines[1]).toBe('พิมพ์ ita --help เพื่อดูวิธีใช้');
}

describe('help', () => {
  test('without arguments is exit 2, with help on stderr', async () => {
    const { code, stdout, stderr } = await spawnCli([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('วิธีใช้');
  });

  test('when asked for is exit 0, with help on stdout that names every option', async () => {
    const { code, stdout, stderr } = await spawnCli(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toMatch(/[{}]/);
    for (const option of [
      ...[
        '--sheet',
        '--year',
        '--rules-of',
        '--threshold',
        '--urgent',
        '--target',
        '--strict',
        '--json',
        '-o',
      ],
      ...[
        '--plan-year',
        '--layout',
        '--agency',
        '--top',
        '--most',
        '--digits',
        '--font',
        '--word',
        '--in-place',
      ],
    ]) {
      expect(stdout).toContain(`  ${option}`);
    }
    for (const args of [['help'], ['-h'], ['analyze', '--help'], ['plan', 'x', '-h']]) {
      expect(await runCli(args)).toEqual({ code: 0, stdout, stderr: '' });
    }
  });

  test('version is that of the package', async () => {
    expect(await runCli(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('wrong usage', () => {
  test('is exit 2 in a real process', async () => {
    expectRefusal(await spawnCli(['analyze', LAMPHUN, '--yaer', '2567']), '“--yaer”');
  });

  test.each([
    ['an unknown command', ['analyse', LAMPHUN], '“analyse”'],
    ['no file', ['analyze', '--json'], 'ไฟล์คะแนน'],
    ['an option of the other command', ['analyze', LAMPHUN, '--top', '3'], '“--top”'],
    ['an unknown short option', ['analyze', LAMPHUN, '-x'], '“-x”'],
    ['a missing value at the end', ['analyze', LAMPHUN, '--year'], '“--year”'],
    ['a missing value before an option', ['analyze', LAMPHUN, '--year', '--json'], '“--year”'],
    ['an empty value', ['analyze', LAMPHUN, '--sheet='], '“--sheet”'],
    ['a value for a switch', ['analyze', LAMPHUN, '--json=yes'], '“--json”'],
    ['a year in ค.ศ.', ['analyze', LAMPHUN, '--year', '2024'], '--year'],
    ['a year with two digits', ['analyze', LAMPHUN, '--year', '67'], '--year'],
    ['a year that is a word', ['analyze', LAMPHUN, '--year', 'ปีนี้'], '--year'],
    ['rules of a year without rules', ['analyze', LAMPHUN, '--rules-of', '2570'], '--rules-of'],
    ['a threshold above 100', ['analyze', LAMPHUN, '--threshold', '100.01'], '--threshold'],
    ['a negative score', ['analyze', LAMPHUN, '--urgent', '-1'], '--urgent'],
    ['a target that is no number', ['analyze', LAMPHUN, '--target', 'สูง'], '--target'],
    ['an unknown sheet', ['analyze', LAMPHUN, '--sheet', 'ไม่มี'], '“ไม่มี”'],
    ['an unknown sheet, for a plan', ['plan', LAMPHUN, '-o', 'x.xlsx', '--sheet', 'ไม่มี'], '“ไม่มี”'],
    ['a plan without a file', ['plan', '-o', 'x.xlsx'], 'ไฟล์คะแนน'],
    ['a plan of two files', ['plan', LAMPHUN, PROVINCE, '-o', 'x.xlsx'], 'plan'],
    ['a plan without an output', ['plan', LAMPHUN], '-o'],
    ['an output of another kind', ['plan', LAMPHUN, '-o', 'x.xlsm'], '.xlsx'],
    ['a folder that is not there', ['plan', LAMPHUN, '-o', 'ไม่มี/x.xlsx'], 'ไม่มี'],
    ['an unknown layout', ['plan', LAMPHUN, '-o', 'x.xlsx', '--layout', 'weekly'], '--layout'],
    ['unknown digits', ['plan', LAMPHUN, '-o', 'x.xlsx', '--digits', 'roman'], '--digits'],
    ['a document for Word of another kind', ['plan', LAMPHUN, '-o', 'x.xlsx', '--word', 'x.doc'], '.docx'],
    ['Word in a folder that is not there', ['plan', LAMPHUN, '-o', 'x.xlsx', '--word', 'ไม่มี/x.docx'], 'ไม่มี'],
    ['no measure', ['plan', LAMPHUN, '-o', 'x.xlsx', '--most', '0'], '--most'],
    ['no indicator', ['plan', LAMPHUN, '-o', 'x.xlsx', '--top', '0'], '--top'],
    ['more indicators than there are', ['plan', LAMPHUN, '-o', 'x.xlsx', '--top', '11'], '--top'],
    ['a broken number of indicators', ['plan', LAMPHUN, '-o', 'x.xlsx', '--top', '2.5'], '--top'],
    ['a font that would break a page header', ['plan', LAMPHUN, '-o', 'x.xlsx', '--font', 'A"&B'], '--font'],
    ['an agency of spaces', ['plan', LAMPHUN, '-o', 'x.xlsx', '--agency', '  '], '--agency'],
    ['an unknown agency among several', ['plan', PROVINCE, '-o', 'x.xlsx', '--agency', 'อบต.อื่น'], '“อบต.อื่น”'],
  ])('%s is refused in a Thai sentence that names it', async (_, args, part) => {
    expectRefusal(await runCli(args.map((each) => (each === 'x.xlsx' ? out('never.xlsx') : each))), part);
    expect(() => readFileSync(out('never.xlsx'))).toThrow('ENOENT');
  });

  test('a sheet that is not there is answered by those that are', async () => {
    const { stderr } = await runCli(['analyze', sample('messy.xlsx'), '--sheet', 'ไม่มี']);
    expect(stderr).toContain('คะแนน (แก้ไขล่าสุด), 2566');
  });
});

describe('analyze', () => {
  test('prints agency, year, overall, level and ten indicators for a person', async () => {
    const { code, stdout, stderr } = await spawnCli(['analyze', LAMPHUN]);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n');
    expect(lines[0]).toContain('เทศบาลตำบลเหมืองจี้ ปีงบประมาณ 2565');
    expect(lines[1]).toBe('คะแนนรวม 97.96 ระดับ AA');
    for (const [index, name] of NAMES.entries()) {
      expect(lines.filter((line) => line.trimStart().startsWith(`${index + 1}  ${name}`))).toHaveLength(1);
    }
    expect(stdout).not.toMatch(/undefined|\bnull\b|NaN|[{}]/);
  });

  test('names the file above each result when there are several', async () => {
    const { stdout } = await runCli(['analyze', ...SAMPLES.map(sample)]);
    for (const file of SAMPLES) expect(stdout).toContain(`${sample(file)}\n`);
    expect(stdout).not.toMatch(/undefined|\bnull\b|NaN|[{}]/);
  });

  test('--strict makes an error finding exit 1, a warning not', async () => {
    const wrong = sample('004-ubon-2564.xlsx');
    expect((await spawnCli(['analyze', wrong, '--strict'])).code).toBe(1);
    expect((await runCli(['analyze', wrong])).code).toBe(0);
    expect((await runCli(['analyze', LAMPHUN, '--strict'])).code).toBe(0);
    expect((await runCli(['analyze', LAMPHUN, '--strict', '--year', '2567'])).code).toBe(0);
    expect((await runCli(['analyze', LAMPHUN, 'ไม่มี.xlsx', '--strict'])).code).toBe(1);
  });

  test('says on stderr which file could not be read and goes on', async () => {
    const { code, stdout, stderr } = await runCli(['analyze', 'ไม่มี.xlsx', LAMPHUN]);
    expect([code, stderr]).toEqual([0, 'ไม่มี.xlsx: ไม่พบไฟล์นี้ โปรดตรวจสอบชื่อไฟล์และโฟลเดอร์\n']);
    expect(stdout).toContain('เทศบาลตำบลเหมืองจี้');
  });

  test('is exit 3 when nothing can be read, or nothing is a score', async () => {
    const other = workbook('พัสดุ.xlsx', {
      พัสดุ: [
        ['รายการ', 'จำนวน'],
        ['กระดาษ', 5],
      ],
    });
    for (const files of [['ไม่มี.xlsx'], [other], [other, folder, join(LAMPHUN, 'x.xlsx')]]) {
      const { code, stdout, stderr } = await runCli(['analyze', ...files, '--strict']);
      expect([code, stdout, stderr.trimEnd().split('\n').length]).toEqual([3, '', files.length]);
    }
  });

  test('takes a file whose name begins with a dash after --', async () => {
    copyFileSync(LAMPHUN, out('--ผล.xlsx'));
    const { code, stdout } = await spawnCli(['analyze', '--json', '--', '--ผล.xlsx'], folder);
    expect([code, (JSON.parse(stdout) as { results: unknown[] }).results.length]).toEqual([0, 1]);
  });
});

describe('plan', () => {
  test('makes none of items alone, and says what is missing', async () => {
    const codes = Array.from({ length: 35 }, (_, at) => [`o${at + 1}`, at % 5 === 0 ? 0 : 100]);
    const title = ['ผลการประเมิน ITA เทศบาลตำบลตัวอย่าง ปีงบประมาณ พ.ศ. 2567'];
    const file = workbook('items.xlsx', { OIT: [title, ['ข้อ', 'คะแนน'], ...codes] });
    const { code, stdout, stderr } = await runCli(['plan', file, '-o', out('items-plan.xlsx')]);
    expect(code).toBe(3);
    expect(stdout).toContain('ข้อคำถามที่ยังเพิ่มคะแนนได้ 7 ข้อ จาก 35 ข้อ');
    expect(stderr).toContain('มีเฉพาะคะแนนรายข้อ');
    expect(readdirSync(folder)).not.toContain('items-plan.xlsx');
  });

  const planned = (stdout: string): string[] =>
    stdout.split('\n').filter((line) => /^ {2}\S.*\(\d+\.\d\d\).*มาตรการ$/.test(line));

  test('prints the result, the measures by indicator and what was made', async () => {
    const { code, stdout, stderr } = await spawnCli(['plan', LAMPHUN, '-o', out('แผน.xlsx')]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('คะแนนรวม 97.96 ระดับ AA');
    expect(stdout).toContain('ปีงบประมาณของมาตรการ 2566');
    expect(planned(stdout).map((line) => line.trim().replace(/:.*/, ''))).toEqual([
      'ประสิทธิภาพการสื่อสาร (94.36) พัฒนาต่อเนื่อง',
      'คุณภาพการดำเนินงาน (94.69) พัฒนาต่อเนื่อง',
      'การปรับปรุงการทำงาน (95.13) รักษาระดับ',
    ]);
    expect(stdout).toContain(`บันทึกแล้ว: ${out('แผน.xlsx')}`);
    expect(stdout).toContain('วิเคราะห์ผล ๒๕๖๖, แผนมาตรการ ๒๕๖๖, ทะเบียนมาตรการ ๒๕๖๖, ผู้รับผิดชอบ ๒๕๖๖');
    expect(stdout).not.toMatch(/undefined|\bnull\b|NaN|[{}]/);
  });

  test('is exit 3 for a file without scores, which writes nothing', async () => {
    for (const file of ['ไม่มี.xlsx', workbook('ว่าง.xlsx', { Sheet1: [['ว่าง']] })]) {
      const { code, stdout } = await runCli(['plan', file, '-o', out('nothing.xlsx')]);
      expect([code, stdout]).toEqual([3, '']);
      expect(() => readFileSync(out('nothing.xlsx'))).toThrow('ENOENT');
    }
  });

  test('asks which of several agencies is meant and lists them all', async () => {
    const result = await runCli(['plan', PROVINCE, '-o', out('จังหวัด.xlsx')]);
    expectRefusal(result, '24 หน่วยงาน');
    const listed = result.stderr.split('\n')[0]?.split('--agency: ')[1]?.split(', ') ?? [];
    expect(new Set(listed).size).toBe(24);
    const { code, stdout } = await runCli([
      ...['plan', PROVINCE, '-o', out('จังหวัด.xlsx'), '--agency', 'องค์การบริหารส่วนตำบลดงมณีรุ้ง'],
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('อบต.ดงมณีรุ้ง ปีงบประมาณ 2567');
  });

  test('of several years takes the latest, or the one asked for', async () => {
    const years = sample('three-years-2565-2567.xlsx');
    const latest = await runCli(['plan', years, '-o', out('years.xlsx')]);
    expect(latest.stdout).toContain('ไฟล์มีคะแนนหลายปี แผนนี้ใช้คะแนนปี 2567');
    const named = await runCli(['plan', years, '-o', out('years.xlsx'), '--agency', 'ทุ่งแสนฝัน']);
    expect(named.stdout).toContain('ไฟล์มีคะแนนหลายปี');
    const chosen = await runCli(['plan', years, '-o', out('years.xlsx'), '--year', '2565']);
    expect(chosen.stdout).toContain('ปีงบประมาณของมาตรการ 2566');
    expect(chosen.stdout).not.toContain('หลายปี');
  });

  test('years on sheets of their own are one agency’s, sheets of one year are not', async () => {
    const years = workbook('ปี.xlsx', { 2566: table(80), 2567: table(85) });
    expect((await runCli(['plan', years, '-o', out('ปี-แผน.xlsx')])).stdout).toContain('แผ่นงาน 2567');
    const sheets = workbook('แผ่น.xlsx', { Sheet1: table(80, 'ปี 2567'), Sheet2: table(85, 'ปี 2567') });
    expectRefusal(await runCli(['plan', sheets, '-o', out('แผ่น-แผน.xlsx')]), 'Sheet1, Sheet2');
    const chosen = await runCli(['plan', sheets, '-o', out('แผ่น-แผน.xlsx'), '--agency', 'Sheet2']);
    expect([chosen.code, chosen.stdout.split('\n')[0]]).toEqual([
      0,
      expect.stringContaining('แผ่นงาน Sheet2'),
    ]);
  });
});

test('from the source, as the README begins, gives the same plan', async () => {
  const input = sample('004-ubon-2564.xlsx');
  const fromSource = await npmRunIta(['plan', input, '-o', out('ต้นทาง.xlsx')]);
  const built = await spawnCli(['plan', input, '-o', out('จากชุด.xlsx')]);
  expect(fromSource).toEqual({ ...built, stdout: built.stdout.replaceAll('จากชุด', 'ต้นทาง') });
  expect(readFileSync(out('ต้นทาง.xlsx')).equals(readFileSync(out('จากชุด.xlsx')))).toBe(true);
});

describe('paths', () => {
  test('may be Thai, with spaces, relative to where the user is', async () => {
    const place = join(folder, 'งาน ITA ปี ๒๕๖๘', 'ส่งอำเภอ (แก้ไข)');
    mkdirSync(place, { recursive: true });
    copyFileSync(sample('003-mukdahan-2565.xlsx'), join(place, 'ผล คะแนน.xlsx'));
    const made = await spawnCli(['plan', 'ผล คะแนน.xlsx', '--output=../แผน ปี ๖๖.XLSX'], place);
    expect([made.code, made.stderr]).toEqual([0, '']);
    const read = await spawnCli(['analyze', '../แผน ปี ๖๖.XLSX', './ผล คะแนน.xlsx', '--json'], place);
    const { results } = JSON.parse(read.stdout) as { results: { file: string; overall: number }[] };
    expect(results.map(({ file, overall }) => [file, overall])).toEqual([
      ['../แผน ปี ๖๖.XLSX', 87.57],
      ['./ผล คะแนน.xlsx', 87.57],
    ]);
  });

  test('that lead to the input by another way are the input', async () => {
    copyFileSync(LAMPHUN, out('คะแนน.xlsx'));
    symlinkSync(out('คะแนน.xlsx'), out('ลิงก์.xlsx'));
    mkdirSync(out('ย่อย'));
    for (const other of ['ลิงก์.xlsx', 'ย่อย/../คะแนน.xlsx', './คะแนน.xlsx']) {
      const result = await runCli(['plan', out('คะแนน.xlsx'), '-o', `${folder}/${other}`]);
      expectRefusal(result, '--in-place');
      expect(readFileSync(out('คะแนน.xlsx')).equals(readFileSync(LAMPHUN))).toBe(true);
    }
  });

  test('may be as long as the file system allows', async () => {
    const name = `${'ก'.repeat(83)}.xlsx`;
    expect((await runCli(['plan', LAMPHUN, '-o', out(name)])).code).toBe(0);
    expect(readdirSync(folder)).toContain(name);
  });

  test('that cannot be written are refused, and nothing is left beside them', async () => {
    mkdirSync(out('โฟลเดอร์.xlsx'));
    expectRefusal(await runCli(['plan', LAMPHUN, '-o', out('โฟลเดอร์.xlsx')]), 'โฟลเดอร์.xlsx');
    expectRefusal(await runCli(['plan', LAMPHUN, '-o', `${LAMPHUN}/x.xlsx`]), '000-lamphun');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
