import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealed, sealOf } from '../../workbook/file/seal';
import { originOf, originOfSummary, placeOfInputs } from './origin';
import { OutputFolder, type Placed } from './output-folder';
import { table, workbookBytes } from '../../../test/batch/folder';

const INPUT = new TextEncoder().encode('คะแนน');
const ORIGIN = originOf('../คะแนน', 'ก.xlsx', INPUT);
const plan = (first: number, origin = ORIGIN): Uint8Array =>
  sealed(workbookBytes(table('แผน', first)), origin);

let folder: string;
let output: OutputFolder;
const at = (name: string): string => join(folder, 'แผน', name);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ita-output-'));
  mkdirSync(join(folder, 'คะแนน'));
  output = await OutputFolder.open(join(folder, 'คะแนน'), join(folder, 'แผน'));
});
afterEach(async () => {
  await output.close();
  rmSync(folder, { recursive: true });
});

/** Places a new plan as ก.xlsx. */
async function place(origin = ORIGIN): Promise<Placed> {
  const staged = join(output.staging, '0-0.xlsx');
  writeFileSync(staged, plan(50, origin));
  return output.place(staged, 'ก', origin);
}

test('a plan that nobody touched is replaced, and keeps its rights', async () => {
  writeFileSync(at('ก.xlsx'), plan(40));
  chmodSync(at('ก.xlsx'), 0o640);
  expect(await place()).toEqual({ name: 'ก.xlsx', beside: null });
  expect(readFileSync(at('ก.xlsx')).equals(plan(50))).toBe(true);
  expect(statSync(at('ก.xlsx')).mode & 0o777).toBe(0o640);
});

test.each<[string, () => void]>([
  [
    'was changed',
    () => writeFileSync(at('ก.xlsx'), Buffer.concat([plan(40).slice(0, -4), Buffer.from('อื่น')])),
  ],
  [
    'has no seal, as those of an earlier version',
    () => writeFileSync(at('ก.xlsx'), workbookBytes(table('แผน', 40))),
  ],
  [
    'is protected',
    () => {
      writeFileSync(at('ก.xlsx'), plan(40));
      chmodSync(at('ก.xlsx'), 0o444);
    },
  ],
  [
    'is too large to be read',
    () => {
      writeFileSync(at('ก.xlsx'), plan(40));
      truncateSync(at('ก.xlsx'), 2 ** 30);
    },
  ],
  ['is a folder', () => mkdirSync(at('ก.xlsx'))],
])('what %s stays under its name, which is told', async (_, make) => {
  make();
  const before = statSync(at('ก.xlsx'));
  expect(await place()).toEqual({ name: 'ก (2).xlsx', beside: { name: 'ก.xlsx', why: 'touched' } });
  expect(statSync(at('ก.xlsx'))).toMatchObject({
    ino: before.ino,
    size: before.size,
    mtimeMs: before.mtimeMs,
  });
});

test('a plan of another input of the same name stays, which is told', async () => {
  const other = originOf('../อีกจังหวัด', 'ก.xlsx', new TextEncoder().encode('อื่น'));
  writeFileSync(at('ก.xlsx'), plan(40, other));
  expect(await place()).toEqual({ name: 'ก (2).xlsx', beside: { name: 'ก.xlsx', why: 'other-input' } });
  expect(readFileSync(at('ก.xlsx')).equals(plan(40, other))).toBe(true);
});

test.each([
  ['that was moved', originOf('../ที่เดิม', 'ก.xlsx', INPUT)],
  ['that was corrected', originOf('../คะแนน', 'ก.xlsx', new Uint8Array())],
])('a plan of an input %s is replaced', async (_, origin) => {
  writeFileSync(at('ก.xlsx'), plan(40, origin));
  expect(await place()).toEqual({ name: 'ก.xlsx', beside: null });
});

test('both folders may be moved together', () => {
  expect(placeOfInputs('/ก/งาน/คะแนน', '/ก/งาน/แผน')).toBe(placeOfInputs('/ข/คะแนน', '/ข/แผน'));
  expect(originOfSummary(placeOfInputs('/ก/คะแนน', '/ก/แผน'))).not.toEqual(
    originOfSummary(placeOfInputs('/ก/อื่น', '/ก/แผน')),
  );
});

test('a plan that waits is whole and known before it has its name', async () => {
  await place();
  expect(sealOf(readFileSync(at('ก.xlsx')))).toEqual({ origin: ORIGIN, unchanged: true });
});

test('a folder that cannot be made is refused, and does not wait for ever', async () => {
  writeFileSync(join(folder, 'ไฟล์'), '');
  const refused =
    process.platform === 'linux' ? ['/proc/ita/แผน', join(folder, 'ไฟล์/แผน')] : [join(folder, 'ไฟล์/แผน')];
  for (const place of refused) {
    await expect(OutputFolder.open(join(folder, 'คะแนน'), place)).rejects.toMatchObject({
      key: 'batch.output-failed',
    });
  }
  expect(readdirSync(folder).sort()).toEqual(['คะแนน', 'แผน', 'ไฟล์'].sort());
});
