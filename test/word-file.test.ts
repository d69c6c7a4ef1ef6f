/** `ita plan --word` and `--most` as a user meets them. */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { runCli, sample } from './support/run-cli';

const SAMPLE = '004-ubon-2564.xlsx';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-word-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const plan = (...args: readonly string[]) => runCli(['plan', sample(SAMPLE), ...args]);
const textOf = (name: string): string => strFromU8(unzipSync(readFileSync(at(name)))['word/document.xml']!);

test('the document for Word stands beside the workbook and is told', async () => {
  const { code, stdout, stderr } = await plan('-o', at('แผน.xlsx'), '--word', at('แผน.docx'));
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`บันทึกแล้ว: ${at('แผน.docx')}`);
  expect(textOf('แผน.docx')).toContain('thaiNumbers');
});

test('it has the digits, the layout, the font and the measures that were asked for', async () => {
  const options = ['--digits', 'arabic', '--layout', 'activity', '--font', 'Sarabun', '--most', '2'];
  const { code, stdout } = await plan('-o', at('สอง.xlsx'), '--word', at('สอง.docx'), ...options);
  expect(code).toBe(0);
  const text = textOf('สอง.docx');
  expect(text).not.toContain('thaiNumbers');
  expect(text).toContain('มาตรการ/โครงการ/กิจกรรม');
  expect(strFromU8(unzipSync(readFileSync(at('สอง.docx')))['word/styles.xml']!)).toContain('w:cs="Sarabun"');
  expect(stdout).toContain('มาตรการ 2 รายการ สำหรับ 1 ตัวชี้วัด');
  const lines = stdout.split('\n');
  const told = lines.findIndex((line) => line.includes('จึงไม่ได้นำ 6 มาตรการ'));
  expect(lines.slice(told + 1, told + 7).every((line) => /^ {2}ตัวชี้วัดที่ \d+ \S/.test(line))).toBe(true);
});

test('the input is never replaced by it, and then nothing is written', async () => {
  const input = at('คะแนน.docx');
  copyFileSync(sample(SAMPLE), input);
  const before = readdirSync(folder);
  const { code, stderr } = await runCli(['plan', input, '-o', at('ใหม่.xlsx'), '--word', input]);
  expect(code).toBe(2);
  expect(stderr).toContain('ไฟล์เดียวกับไฟล์คะแนน');
  expect(readdirSync(folder)).toEqual(before);
  expect(readFileSync(input)).toEqual(readFileSync(sample(SAMPLE)));
});

test('a batch tells what is left out of each plan', async () => {
  const { code, stdout } = await runCli(['batch', sample(SAMPLE), '-o', at('ผล'), '--most', '5']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/004-ubon-2564.*: ไม่ได้นำมา 3 มาตรการ ได้แก่ ตัวชี้วัดที่ \d+ /);
});
