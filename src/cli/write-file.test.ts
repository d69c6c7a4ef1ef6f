import promises, {
  chmod,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOutput, writeWhole } from './write-file';

let folder: string;
const at = (name: string): string => join(folder, name);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (name: string): Promise<string> => readFile(at(name), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ita-write-'));
  await writeFile(at('คะแนน.xlsx'), 'เดิม');
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});

describe('a file that is replaced', () => {
  test.each([0o600, 0o640, 0o666])('keeps its rights (%o)', async (mode) => {
    await chmod(at('คะแนน.xlsx'), mode);
    await writeWhole(at('คะแนน.xlsx'), bytes('ใหม่'), bytes('เดิม'));
    expect([await textOf('คะแนน.xlsx'), (await stat(at('คะแนน.xlsx'))).mode & 0o777]).toEqual(['ใหม่', mode]);
  });

  test('is the file that a symbolic link means; the link stays', async () => {
    await symlink(at('คะแนน.xlsx'), at('ลิงก์.xlsx'));
    await writeWhole(at('ลิงก์.xlsx'), bytes('ใหม่'));
    expect((await lstat(at('ลิงก์.xlsx'))).isSymbolicLink()).toBe(true);
    expect(await textOf('คะแนน.xlsx')).toBe('ใหม่');
  });

  test('is left alone when another program saved it meanwhile', async () => {
    await expect(writeWhole(at('คะแนน.xlsx'), bytes('ใหม่'), bytes('ก่อนหน้า'))).rejects.toMatchObject({
      key: 'cli.input-changed',
    });
    expect([await textOf('คะแนน.xlsx'), await readdir(folder)]).toEqual(['เดิม', ['คะแนน.xlsx']]);
  });
});

describe('nothing is replaced', () => {
  const check = (output: string, inPlace = true): Promise<boolean> =>
    checkOutput(at('คะแนน.xlsx'), at(output), inPlace);

  test('that is protected against writing, not even by an administrator', async () => {
    await chmod(at('คะแนน.xlsx'), 0o444);
    await expect(check('คะแนน.xlsx')).rejects.toMatchObject({ key: 'cli.output-read-only' });
  });

  test('that has a second name, which would keep the old content', async () => {
    await link(at('คะแนน.xlsx'), at('สำเนา.xlsx'));
    await expect(check('คะแนน.xlsx')).rejects.toMatchObject({ key: 'cli.output-linked' });
    await expect(check('สำเนา.xlsx', false)).rejects.toMatchObject({ key: 'cli.output-is-input' });
  });

  test('that is no file', async () => {
    await mkdir(at('โฟลเดอร์.xlsx'));
    await expect(check('โฟลเดอร์.xlsx')).rejects.toMatchObject({ key: 'cli.output-failed' });
  });

  test('else: the input is told from other files', async () => {
    await writeFile(at('แผน.xlsx'), '');
    expect([await check('คะแนน.xlsx'), await check('แผน.xlsx'), await check('ใหม่.xlsx')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test('what cannot be read back as it was written is not kept', async () => {
  jest.spyOn(promises, 'readFile').mockResolvedValueOnce(Buffer.from('ใหมx'));
  await expect(writeWhole(at('คะแนน.xlsx'), bytes('ใหม่'))).rejects.toMatchObject({
    key: 'cli.output-differs',
  });
  expect([await textOf('คะแนน.xlsx'), await readdir(folder)]).toEqual(['เดิม', ['คะแนน.xlsx']]);
});

test.each([
  ['EFBIG', 'cli.output-too-large'],
  ['EIO', 'cli.output-device'],
  ['ENAMETOOLONG', 'cli.output-name'],
])('%s is told by a sentence of its own', async (code, key) => {
  jest.spyOn(promises, 'rename').mockRejectedValueOnce(Object.assign(new Error(code), { code }));
  await expect(writeWhole(at('แผน.xlsx'), bytes('ใหม่'))).rejects.toMatchObject({ key });
  expect(await readdir(folder)).toEqual(['คะแนน.xlsx']);
});
