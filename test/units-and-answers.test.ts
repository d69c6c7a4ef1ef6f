/** Forms of units by `ita`: written, filled in with other programs, given back. */
import * as XLSX from '@e965/xlsx';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registersIn } from '../src/app/drawn-sheets';
import { readWorkbook } from '../src/workbook/file/read';
import { runCli, sample, type CliResult } from './support/run-cli';

const FILL = `
import sys, json, openpyxl
source, target, texts = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
book = openpyxl.load_workbook(source)
def header(sheet):
    return next((r for r in range(1, 40) if sheet.cell(r, 1).value == 'ที่' and sheet.cell(r, 15).value == 'ผู้รายงาน'), None)
sheet = next(s for s in book if header(s))
row = header(sheet)
columns = {sheet.cell(row, c).value: c for c in range(1, sheet.max_column + 1)}
for name, text in texts.items():
    sheet.cell(row + 1, columns[name]).value = text
sheet.title = 'ส่งคืน'
book.save(target)
`;
const STATUS = 'สถานะ';
const RESULT = 'ผลการดำเนินการรอบ ๖ เดือน';
const PERCENT = 'ความก้าวหน้า (ร้อยละ)';

const folder = mkdtempSync(join(tmpdir(), 'ita-units-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

/** Puts texts into the first row of a form as a person would, below its headers, by a program that is not ours. */
function fill(source: string, target: string, texts: Readonly<Record<string, string | number>>): void {
  const book = XLSX.read(readFileSync(source), { cellStyles: true });
  for (const [place, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (!sheet) continue;
    const rows = XLSX.utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1, raw: true });
    const header = rows.findIndex(
      (row) => row[0] === 'ที่' && row.includes('ผู้รายงาน') && row.includes('ไตรมาส'),
    );
    if (header < 0) continue;
    for (const [title, text] of Object.entries(texts)) {
      const column = rows[header]?.indexOf(title) ?? -1;
      XLSX.utils.sheet_add_aoa(sheet, [[text]], { origin: { r: header + 1, c: column } });
    }
    book.SheetNames[place] = 'ส่งคืน';
    book.Sheets['ส่งคืน'] = sheet;
    break;
  }
  writeFileSync(target, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
}

const PYTHON = '/usr/bin/python3';
const works = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args).status === 0;
/** Both are needed where the project is checked as a whole. */
const itWithPrograms = works(PYTHON, '-c', 'import openpyxl') && works('soffice', '--version') ? it : it.skip;

function fillWithOpenpyxl(
  source: string,
  target: string,
  texts: Readonly<Record<string, string | number>>,
): void {
  const done = spawnSync(PYTHON, ['-c', FILL, source, target, JSON.stringify(texts)]);
  expect(String(done.stderr)).toBe('');
}

function throughLibreOffice(source: string, target: string): void {
  const out = at('office');
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${at('profile')}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, source]);
  copyFileSync(join(out, source.split('/').at(-1) ?? ''), target);
}

const planned = async (...args: readonly string[]): Promise<CliResult> => {
  const result = await runCli(['plan', ...args]);
  expect(result.code).toBe(0);
  return result;
};

/** What the register of a file says of its measures, by number from 1. */
function measuresIn(file: string) {
  const [register] = registersIn(readWorkbook(new Uint8Array(readFileSync(file))));
  return (register?.rows ?? []).map(({ measure: { content, progress } }) => ({
    lead: content.owners[0],
    ...progress,
  }));
}

beforeAll(async () => {
  await planned(sample('002-udon-2567-corrected.xlsx'), '-o', at('plan.xlsx'), '--with', 'units,memo');
  expect((await runCli(['units', at('plan.xlsx'), '-o', at('forms')])).code).toBe(0);
}, 60_000);

it('writes a workbook for each unit that leads measures, and leaves one that was filled in', async () => {
  const leads = new Set(measuresIn(at('plan.xlsx')).map(({ lead }) => lead));
  expect(readdirSync(at('forms')).sort()).toEqual([...leads].map((lead) => `${lead}.xlsx`).sort());
  const own = join(at('forms'), 'กองคลัง.xlsx');
  const before = readFileSync(own);
  fill(own, own, { [STATUS]: 'แล้วเสร็จ' });
  const filled = readFileSync(own);
  const again = await runCli(['units', at('plan.xlsx'), '-o', at('forms')]);
  expect(again.stdout).toContain('กองคลัง (2).xlsx');
  expect(readFileSync(own).equals(filled)).toBe(true);
  rmSync(join(at('forms'), 'กองคลัง (2).xlsx'));
  writeFileSync(own, before);
}, 60_000);

it('takes what units filled in with other programs, once, and tells what is in conflict', async () => {
  const forms = at('forms');
  fill(join(forms, 'กองคลัง.xlsx'), at('a.xlsx'), {
    [STATUS]: 'แล้วเสร็จ',
    [PERCENT]: 100,
    [RESULT]: 'แจ้งเวียนแล้ว',
  });
  fill(join(forms, 'สำนักปลัด.xlsx'), at('b.xlsx'), { [STATUS]: 'เกือบเสร็จ', [RESULT]: 'ประชุมแล้ว' });
  copyFileSync(at('b.xlsx'), at('c.xlsx'));
  const first = await planned(
    at('plan.xlsx'),
    '-o',
    at('taken.xlsx'),
    '--answers',
    at('a.xlsx'),
    at('c.xlsx'),
    at('none.xlsx'),
  );
  expect(first.stderr).toContain('none.xlsx');
  expect(first.stdout).toContain('รับรายงานของกองคลังเข้าทะเบียนแล้ว 3 ช่อง');
  expect(first.stdout).toContain('“เกือบเสร็จ” ซึ่งไม่ตรงกับสถานะใด');
  const taken = measuresIn(at('taken.xlsx'));
  expect(taken.find(({ lead }) => lead === 'กองคลัง')).toMatchObject({
    status: 'ดำเนินการแล้วเสร็จ',
    percent: 100,
    result6: 'แจ้งเวียนแล้ว',
  });
  expect(taken.find(({ lead }) => lead === 'สำนักปลัด')).toMatchObject({
    status: 'ยังไม่ดำเนินการ',
    result6: 'ประชุมแล้ว',
  });

  const second = await planned(
    at('taken.xlsx'),
    '-o',
    at('twice.xlsx'),
    '--answers',
    at('a.xlsx'),
    at('c.xlsx'),
  );
  expect(second.stdout).not.toContain('รับรายงาน');
  expect(measuresIn(at('twice.xlsx'))).toEqual(taken);

  fill(join(forms, 'กองคลัง.xlsx'), at('d.xlsx'), { [RESULT]: 'อบรมแล้ว' });
  const third = await planned(at('taken.xlsx'), '-o', at('both.xlsx'), '--answers', at('d.xlsx'));
  expect(third.stdout).toContain('จึงเก็บไว้ทั้งสองข้อความ');
  expect(measuresIn(at('both.xlsx')).find(({ lead }) => lead === 'กองคลัง')?.result6).toBe(
    'แจ้งเวียนแล้ว\nอบรมแล้ว',
  );
}, 180_000);

itWithPrograms(
  'takes what openpyxl and LibreOffice saved',
  async () => {
    fillWithOpenpyxl(join(at('forms'), 'กองคลัง.xlsx'), at('e.xlsx'), { [RESULT]: 'ครบแล้ว', [PERCENT]: 60 });
    throughLibreOffice(at('e.xlsx'), at('f.xlsx'));
    for (const file of ['e.xlsx', 'f.xlsx']) {
      await planned(at('plan.xlsx'), '-o', at('saved.xlsx'), '--answers', at(file));
      expect(measuresIn(at('saved.xlsx')).find(({ lead }) => lead === 'กองคลัง')).toMatchObject({
        result6: 'ครบแล้ว',
        percent: 60,
        status: 'ยังไม่ดำเนินการ',
        newDeadline: null,
      });
    }
  },
  120_000,
);

it('takes what was filled in on the sheets of the workbook itself', async () => {
  fill(at('plan.xlsx'), at('inside.xlsx'), { [RESULT]: 'ทำในแผ่นงาน' });
  const { stdout } = await planned(at('inside.xlsx'), '-o', at('inside-taken.xlsx'));
  expect(stdout).toMatch(/รับรายงานของ.*เข้าทะเบียนแล้ว 1 ช่อง/);
  expect(measuresIn(at('inside-taken.xlsx')).some(({ result6 }) => result6 === 'ทำในแผ่นงาน')).toBe(true);
}, 60_000);

it('tells a form of another agency, and one where there is no register', async () => {
  const form = join(at('forms'), 'กองคลัง.xlsx');
  await planned(sample('000-lamphun-2565.xlsx'), '-o', at('other.xlsx'));
  const other = await planned(at('other.xlsx'), '-o', at('other-2.xlsx'), '--answers', form);
  expect(other.stdout).toMatch(/แบบของกองคลัง เป็นของ.*นาทราย ไม่ใช่/);
  const none = await planned(sample('002-udon-2567-corrected.xlsx'), '-o', at('new.xlsx'), '--answers', form);
  expect(none.stdout).toContain('ยังไม่มีทะเบียนมาตรการ');
}, 60_000);

it('is never read as scores nor as a register', async () => {
  const { code, stdout } = await runCli(['analyze', join(at('forms'), 'กองคลัง.xlsx'), '--json']);
  expect(code).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({ results: [], registers: [] });
  const json = async (file: string) =>
    JSON.parse((await runCli(['analyze', file, '--json'])).stdout.replaceAll(file, '')) as object;
  await planned(at('plan.xlsx'), '-o', at('without.xlsx'));
  expect(await json(at('plan.xlsx'))).toEqual(await json(at('without.xlsx')));
}, 60_000);

it.each([
  [['units'], 'โปรดระบุไฟล์ที่มีทะเบียน'],
  [['units', 'a.xlsx'], 'โปรดระบุโฟลเดอร์'],
  [['units', 'a.xlsx', 'b.xlsx', '-o', 'x'], 'เพียงไฟล์เดียว'],
  [['plan', 'a.xlsx', '-o', 'b.xlsx', '--answers'], 'ต้องมีค่าตามหลัง'],
  [['plan', '--answers', 'a.xlsx', 'b.xlsx', '-o', 'c.xlsx'], 'โปรดระบุไฟล์คะแนน'],
])('%j is refused with a sentence', async (args, sentence) => {
  const { code, stderr } = await runCli(args);
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
});

it('asks for a plan first where there is no register, with exit 3', async () => {
  const { code, stderr } = await runCli(['units', sample('messy.xlsx'), '-o', at('x')]);
  expect(code).toBe(3);
  expect(stderr).toContain('ไม่พบทะเบียนมาตรการ');
});
