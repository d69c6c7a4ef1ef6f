import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFiles } from './find-files';

/** "คะแนน" in the Thai letters of Windows. */
const THAI = Buffer.from([0xa4, 0xd0, 0xe1, 0xb9, 0xb9]);

// Other systems have no names of bytes.
(process.platform === 'linux' ? test : test.skip)(
  'names in Thai letters of Windows are read, and their files found',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ita-find-'));
    const inside = (...names: (string | Buffer)[]): Buffer =>
      Buffer.concat([Buffer.from(folder), ...names.flatMap((name) => [Buffer.from('/'), Buffer.from(name)])]);
    mkdirSync(inside(THAI));
    writeFileSync(inside(THAI, 'ก.csv'), 'หนึ่ง');
    writeFileSync(inside(Buffer.concat([THAI, Buffer.from('.csv')])), 'สอง');
    writeFileSync(inside('ข.csv'), 'สาม');
    const { files, closed } = await findFiles({ folder, file: null }, '');
    expect(closed).toEqual([]);
    expect(
      await Promise.all(files.map(async ({ name, path }) => [name, await readFile(path as Buffer, 'utf8')])),
    ).toEqual([
      ['ข.csv', 'สาม'],
      ['คะแนน/ก.csv', 'หนึ่ง'],
      ['คะแนน.csv', 'สอง'],
    ]);
    rmSync(folder, { recursive: true });
  },
);
