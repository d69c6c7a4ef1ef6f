/** What nobody foresaw, made to happen in the real process: a broken runtime stands for a defect of ours. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnCli } from './support/run-cli';
import { SCORE_FILES } from './support/score-files';

const GOOD = 'ดี.csv';
const BAD = 'เสีย.csv';
const SCORES = SCORE_FILES['comma UTF-8.csv']!();

/** Text that holds this word brings the runtime down. */
const TRAP = 'กับดัก';

/** Fails where the text of a file is decoded, and where names are compared. */
const WHILE_OPENING = `const { decode } = TextDecoder.prototype;
TextDecoder.prototype.decode = function (...given) {
  const text = decode.apply(this, given);
  if (!this.fatal && text.includes('${TRAP}')) throw new TypeError('broken on purpose');
  return text;
};`;
const WHILE_ANALYSING = `const { trim } = String.prototype;
String.prototype.trim = function () {
  if (String(this) === '${TRAP}') throw new RangeError('broken on purpose');
  return trim.call(this);
};`;
const WHILE_DRAWING = `const { setUint32 } = DataView.prototype;
DataView.prototype.setUint32 = function (at, value, little) {
  if (value === 0x04034b50) throw new TypeError('broken on purpose');
  return setUint32.call(this, at, value, little);
};`;
const disk = (code: string): string => `import fs from 'node:fs';
const { open } = fs.promises;
fs.promises.open = async (path, flags, ...rest) => {
  const file = await open(path, flags, ...rest);
  if (flags !== 'wx') return file;
  const { writeFile } = file;
  file.writeFile = async (bytes) => {
    await writeFile.call(file, bytes.subarray(0, 100));
    throw Object.assign(new Error('${code}: broken on purpose'), { code: '${code}' });
  };
  return file;
};`;

const WHILE_PRINTING = `const { stdout } = process;
stdout.write = () => {
  process.nextTick(() => stdout.emit('error', Object.assign(new Error('ENOSPC: broken on purpose'), { code: 'ENOSPC' })));
  return false;
};`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-last-resort-'));
  writeFileSync(join(folder, GOOD), SCORES);
  writeFileSync(join(folder, BAD), Buffer.concat([SCORES, Buffer.from(`\n${TRAP},1`)]));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A defect of ours is not told as a fault of the file, and says what happened. */
const OURS = 'เพราะข้อผิดพลาดที่ไม่คาดคิดของโปรแกรม (broken on purpose)';

describe.each([
  ['opened', WHILE_OPENING],
  ['analysed', WHILE_ANALYSING],
])('an error while a file is %s', (_, sabotage) => {
  test('is the finding of that file; the others go on', async () => {
    const { code, stdout, stderr } = await spawnCli(['analyze', BAD, GOOD, '--json'], folder, sabotage);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      results: [{ file: GOOD }],
      findings: [
        {
          code: 'unreadable-file',
          severity: 'error',
          message: expect.stringContaining(OURS) as string,
          file: BAD,
        },
      ],
    });
    const plain = await spawnCli(['analyze', BAD, GOOD], folder, sabotage);
    expect(plain).toMatchObject({ code: 0, stderr: expect.stringContaining(OURS) as string });
    expect(plain.stdout).toContain(GOOD);
  });

  test('and of no other: one object, exit 3', async () => {
    const { code, stdout, stderr } = await spawnCli(['analyze', BAD, '--json'], folder, sabotage);
    expect([code, stderr]).toEqual([3, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      results: [],
      findings: [{ message: expect.stringContaining(OURS) as string, file: BAD }],
    });
  });

  test('leaves no plan, and a batch its other plans', async () => {
    const plan = await spawnCli(['plan', BAD, '-o', 'แผน.xlsx'], folder, sabotage);
    expect([plan.code, plan.stdout, plan.stderr]).toEqual([
      3,
      '',
      expect.stringContaining('(broken on purpose)'),
    ]);
    expect(readdirSync(folder).sort()).toEqual([BAD, GOOD].sort());
    const batch = await spawnCli(['batch', '.', '-o', 'ผล', '--jobs', '1'], folder, sabotage);
    expect([batch.code, batch.stderr]).toEqual([0, expect.stringContaining('(broken on purpose)')]);
    expect(plan.stderr + batch.stderr).not.toMatch(/เสียหายหรือไม่สมบูรณ์|RangeError|TypeError|\n\s+at /);
    expect(readdirSync(join(folder, 'ผล')).filter((name) => name.endsWith('.xlsx'))).toHaveLength(2);
  });
});

describe('an error while a workbook is written', () => {
  const SENTENCE = /^เกิดข้อผิดพลาดที่ไม่คาดคิด \(.*broken on purpose.*\) ไฟล์เดิมไม่ถูกเปลี่ยนแปลง .*\n$/;

  test.each([
    ['drawing it', WHILE_DRAWING],
    ['the disk', disk('EOTHER')],
  ])('%s: one sentence, nothing half written, exit 3', async (_, sabotage) => {
    const inPlace = join(folder, 'เดิม.xlsx');
    const before = SCORE_FILES['excel.xlsx']!();
    writeFileSync(inPlace, before);
    const names = readdirSync(folder);
    for (const args of [
      ['plan', GOOD, '-o', 'แผน.xlsx'],
      ['plan', inPlace, '-o', inPlace, '--in-place'],
    ]) {
      const { code, stdout, stderr } = await spawnCli(args, folder, sabotage);
      expect([code, stdout, stderr]).toEqual([3, '', expect.stringMatching(SENTENCE)]);
      expect(readdirSync(folder)).toEqual(names);
    }
    expect(new Uint8Array(readFileSync(inPlace))).toEqual(before);
  });

  test.each([
    ['ENOSPC', 'พื้นที่ไม่พอ'],
    ['EROFS', 'สิทธิ์ของโฟลเดอร์'],
    ['EIO', 'อุปกรณ์เก็บข้อมูลขัดข้อง'],
  ])('what the user can mend is said: %s', async (code, part) => {
    const result = await spawnCli(['plan', GOOD, '-o', 'แผน.xlsx'], folder, disk(code));
    expect([result.code, result.stderr]).toEqual([2, expect.stringContaining(part)]);
    expect(readdirSync(folder).sort()).toEqual([BAD, GOOD].sort());
  });

  test('a batch tells it of every file, and of the summary in its last sentence', async () => {
    const { code, stderr } = await spawnCli(['batch', '.', '-o', 'ผล', '--jobs', '1'], folder, WHILE_DRAWING);
    expect([code, stderr.trimEnd().split('\n').at(-1)]).toEqual([
      3,
      expect.stringContaining('เกิดข้อผิดพลาดที่ไม่คาดคิด'),
    ]);
    expect(readdirSync(join(folder, 'ผล'))).toEqual([]);
  });
});

test('a full disk behind the output is told in one sentence, exit 3', async () => {
  const { code, stderr } = await spawnCli(['analyze', GOOD, '--json'], folder, WHILE_PRINTING);
  expect([code, stderr]).toEqual([3, expect.stringMatching(/^เกิดข้อผิดพลาด.*ENOSPC.*\n$/)]);
});

test('a full disk behind the output does not deny the plan that stands', async () => {
  const { code, stderr } = await spawnCli(['plan', GOOD, '-o', 'แผน.xlsx'], folder, WHILE_PRINTING);
  expect([code, stderr]).toEqual([
    3,
    expect.stringMatching(/^เกิดข้อผิดพลาด.*ENOSPC.*หลังจากบันทึก “แผน\.xlsx” แล้ว.*\n$/),
  ]);
  expect(readdirSync(folder)).toContain('แผน.xlsx');
});
