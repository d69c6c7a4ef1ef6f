/** `ita report`: what it refuses, what it tells, and what becomes of sheets when a report is made again. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { registersIn } from '../src/app/drawn-sheets';
import { INDICATORS } from '../src/framework/indicators';
import type { RegisterField } from '../src/planning/register/fields';
import { toPackage } from '../src/workbook/file/convert';
import { readWorkbook } from '../src/workbook/file/read';
import { WorkbookFile } from '../src/workbook/file/workbook-file';
import { runCli, sample, type CliResult } from './support/run-cli';

const folder = mkdtempSync(join(tmpdir(), 'ita-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

const AGENCY = 'ทต.บ้านใหม่ อำเภอเมือง จังหวัดเลย';
const REPORT = 'รายงานผล ๒๕๖๘ รอบ ๖ เดือน';
const MEMO = 'บันทึกข้อความ ๒๕๖๘ รอบ ๖ เดือน';

const scoreRows = (agency: string, year: number): (string | number)[][] => [
  [`ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${year}`],
  [agency],
  ['ที่', 'ตัวชี้วัด', 'คะแนน'],
  ...INDICATORS.map(({ number, name }, index) => [number, name, 60 + 3 * index]),
];

function writeScores(name: string, ...sheets: readonly (readonly [agency: string, year: number])[]): void {
  const book = XLSX.utils.book_new();
  sheets.forEach(([agency, year], index) =>
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.aoa_to_sheet(scoreRows(agency, year)),
      `คะแนน ${index + 1}`,
    ),
  );
  writeFileSync(at(name), XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

const sheetsOf = (name: string) => readWorkbook(readFileSync(at(name))).sheets;
const namesOf = (name: string): readonly string[] => sheetsOf(name).map(({ sheet }) => sheet);
const textOf = (name: string, sheet: string): string =>
  (sheetsOf(name).find((grid) => grid.sheet === sheet)?.rows ?? [])
    .flatMap((row) => row?.map((cell) => cell?.value ?? '') ?? [])
    .join('\n');

type Cells = Parameters<WorkbookFile['change']>[0];

function change(from: string, to: string, cells: Cells): void {
  const file = new WorkbookFile(toPackage(readFileSync(at(from))).book);
  file.change(cells);
  writeFileSync(at(to), file.toBytes());
}

/** Types into the first rows of the register. */
function progress(
  from: string,
  to: string,
  rows: readonly Partial<Record<RegisterField, string | number>>[],
): void {
  const [register] = registersIn({ sheets: sheetsOf(from) });
  if (!register) throw new Error(`no register in ${from}`);
  const cells = rows.flatMap((fields, index) =>
    Object.entries(fields).map(([field, value]) => ({
      sheet: register.sheet,
      row: register.rows[index]?.row ?? -1,
      column: register.columns.get(field as RegisterField) ?? -1,
      content: { value },
    })),
  );
  change(from, to, cells);
}

const report = (from: string, to: string, ...more: readonly string[]): Promise<CliResult> =>
  runCli(['report', at(from), '-o', at(to), '--round', '6', '--as-of', '2025-03-31', ...more]);

beforeAll(async () => {
  writeScores('scores.xlsx', [AGENCY, 2567]);
  const planned = await runCli(['plan', at('scores.xlsx'), '-o', at('plan.xlsx'), '--as-of', '2024-11-01']);
  expect(planned.code).toBe(0);
});

describe('wrong usage is exit 2 with a sentence', () => {
  test.each([
    ['no round', ['report', 'plan.xlsx', '-o', 'never.xlsx'], '--round'],
    ['another round', ['report', 'plan.xlsx', '-o', 'never.xlsx', '--round', '5'], '3, 6, 9, 12'],
    ['no file', ['report', '-o', 'never.xlsx', '--round', '6'], 'โปรดระบุไฟล์'],
    ['two files', ['report', 'plan.xlsx', 'scores.xlsx', '-o', 'never.xlsx', '--round', '6'], 'คำสั่ง report'],
    ['no output', ['report', 'plan.xlsx', '--round', '6'], '-o'],
    ['an option of plan', ['report', 'plan.xlsx', '-o', 'never.xlsx', '--round', '6', '--top', '3'], '--top'],
    ['the input as output', ['report', 'plan.xlsx', '-o', 'plan.xlsx', '--round', '6'], '--in-place'],
  ])('%s', async (_, args, part) => {
    const result = await runCli(args.map((each) => (each.endsWith('.xlsx') ? at(each) : each)));
    expect([result.code, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toContain(part);
    expect(() => readFileSync(at('never.xlsx'))).toThrow('ENOENT');
  });
});

describe('without a register nothing is made', () => {
  test.each(['004-ubon-2564.xlsx', 'province-matrix-2567.xlsx'])(
    '%s is exit 3 with a sentence',
    async (name) => {
      const result = await runCli(['report', sample(name), '-o', at('never.xlsx'), '--round', '6']);
      expect([result.code, result.stdout]).toEqual([3, '']);
      expect(result.stderr).toMatch(/ไม่มีทะเบียนมาตรการ จึงจัดทำรายงานไม่ได้.*ita plan/);
      expect(() => readFileSync(at('never.xlsx'))).toThrow('ENOENT');
    },
  );

  test('of the year that was asked for the others are named', async () => {
    const result = await report('plan.xlsx', 'never.xlsx', '--plan-year', '2569');
    expect(result.code).toBe(3);
    expect(result.stderr).toContain('ไม่มีทะเบียนมาตรการปีงบประมาณ 2569 มีเฉพาะทะเบียนปี 2568');
  });
});

test('figures, what to look at, and the sheets are told', async () => {
  progress('plan.xlsx', 'work.xlsx', [
    { status: 'แล้วเสร็จ', percent: 80 },
    { status: 'ไม่ดำเนินการ' },
    { status: 'ใกล้เสร็จ', percent: 'มาก' },
  ]);
  const { code, stdout, stderr } = await report('work.xlsx', 'told.xlsx');
  expect([code, stderr]).toEqual([0, '']);
  const lines = stdout.split('\n');
  const count = registersIn({ sheets: sheetsOf('plan.xlsx') })[0]?.rows.length ?? 0;
  expect(lines[0]).toContain(`รอบ 6 เดือน ปีงบประมาณ 2568`);
  expect(lines[0]).toContain(`${count} มาตรการ`);
  expect(lines[1]).toContain(`แล้วเสร็จ 1 · อยู่ระหว่างดำเนินการ 0 · ยังไม่ดำเนินการ ${count - 3} · ไม่ดำเนินการ 1`);
  expect(stdout).toMatch(/มาตรการที่ 1 .+: แล้วเสร็จแต่ยังไม่มีผลการดำเนินการ/);
  expect(stdout).toMatch(/มาตรการที่ 1 .+: แล้วเสร็จแต่ความก้าวหน้าเป็นร้อยละ 80/);
  expect(stdout).toMatch(/มาตรการที่ 2 .+: ไม่ดำเนินการแต่ยังไม่มีเหตุผล/);
  expect(stdout).toMatch(/มาตรการที่ 3 .+: ไม่เข้าใจสถานะ “ใกล้เสร็จ”/);
  expect(stdout).toMatch(/มาตรการที่ 3 .+: ความก้าวหน้า “มาก” ไม่ใช่ตัวเลข/);
  expect(stdout).toContain(`${REPORT}, ${MEMO}`);
  // What is told at the terminal is not printed.
  expect(textOf('told.xlsx', REPORT)).not.toMatch(/โปรดกรอก|ไม่เข้าใจสถานะ|ita /);
});

describe('a report that is made again', () => {
  test('takes the place and the name of one that nobody edited', async () => {
    await report('plan.xlsx', 'first.xlsx');
    progress('first.xlsx', 'worked.xlsx', [{ status: 'แล้วเสร็จ', result6: 'ประกาศใช้แล้ว' }]);
    const { stdout } = await report('worked.xlsx', 'second.xlsx');
    expect(namesOf('second.xlsx')).toEqual(namesOf('first.xlsx'));
    expect(textOf('second.xlsx', REPORT)).toContain('ประกาศใช้แล้ว');
    expect(stdout).toContain('ถูกแทนที่แล้ว');
  });

  test('leaves one that a person edited beside it', async () => {
    await report('plan.xlsx', 'first.xlsx');
    change('first.xlsx', 'edited.xlsx', [
      { sheet: REPORT, row: 0, column: 0, content: { value: 'หัวเรื่องที่แก้ไขเอง' } },
    ]);
    const { stdout } = await report('edited.xlsx', 'second.xlsx');
    expect(namesOf('second.xlsx')).toContain(REPORT);
    const kept = namesOf('second.xlsx').find((name) => name.endsWith('(เดิม)')) ?? '';
    expect(textOf('second.xlsx', kept)).toContain('หัวเรื่องที่แก้ไขเอง');
    expect(stdout).toContain(kept);
  });

  test('of another round stands beside it, and the register is as it was', async () => {
    await report('plan.xlsx', 'first.xlsx');
    await runCli([
      'report',
      at('first.xlsx'),
      '-o',
      at('nine.xlsx'),
      '--round',
      '9',
      '--as-of',
      '2025-06-30',
    ]);
    expect(namesOf('nine.xlsx')).toEqual([
      ...namesOf('first.xlsx'),
      'รายงานผล ๒๕๖๘ รอบ ๙ เดือน',
      'บันทึกข้อความ ๒๕๖๘ รอบ ๙ เดือน',
    ]);
    for (const name of namesOf('plan.xlsx'))
      expect(textOf('nine.xlsx', name)).toBe(textOf('plan.xlsx', name));
  });

  test('may be written over its input', async () => {
    writeFileSync(at('own.xlsx'), readFileSync(at('plan.xlsx')));
    expect((await report('own.xlsx', 'own.xlsx', '--in-place')).code).toBe(0);
    expect(namesOf('own.xlsx')).toContain(REPORT);
  });
});

describe('whose report it is', () => {
  test('a register is reported on without any scores', async () => {
    const { sheet } = registersIn({ sheets: sheetsOf('plan.xlsx') })[0] ?? { sheet: '' };
    const book = XLSX.utils.book_new();
    const rows = sheetsOf('plan.xlsx')
      .find((grid) => grid.sheet === sheet)
      ?.rows.map((row) => row?.map((cell) => cell?.value ?? null) ?? []);
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([...(rows ?? [])]), 'ทะเบียน');
    writeFileSync(at('alone.xlsx'), XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const { code, stdout } = await report('alone.xlsx', 'alone-report.xlsx', '--agency', AGENCY);
    expect(code).toBe(0);
    expect(stdout).toContain('จัดทำรายงานจากทะเบียนอย่างเดียว');
    const text = textOf('alone-report.xlsx', REPORT);
    expect(text).toContain('เทศบาลตำบลบ้านใหม่ อำเภอเมือง จังหวัดเลย');
  });

  test('of several agencies one has to be named', async () => {
    writeScores('two.xlsx', [AGENCY, 2567], ['อบต.หนองบัว อำเภอวังสะพุง จังหวัดเลย', 2567]);
    await runCli(['plan', at('two.xlsx'), '-o', at('two-1.xlsx'), '--agency', 'บ้านใหม่']);
    await runCli(['plan', at('two-1.xlsx'), '-o', at('two-2.xlsx'), '--agency', 'หนองบัว']);
    const refused = await report('two-2.xlsx', 'never.xlsx');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('2 หน่วยงาน');
    const { code } = await report('two-2.xlsx', 'two-3.xlsx', '--agency', 'หนองบัว');
    expect(code).toBe(0);
    expect(textOf('two-3.xlsx', REPORT)).toContain('องค์การบริหารส่วนตำบลหนองบัว');
  });
});
