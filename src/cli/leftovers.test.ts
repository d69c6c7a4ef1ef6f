import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leftoverName, removeLeftovers } from './leftovers';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-leftovers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The number of no process: the first above those that are given out one after the other. */
function noProcess(): number {
  for (let pid = 2 ** 22 - 1; ; pid -= 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return pid;
    }
  }
}
const ENDED = noProcess();
const of = (pid: number, name: string): string => name.replace(`-${process.pid}-`, `-${pid}-`);

function make(name: string, { days = 0, inside = 'แผน' } = {}): string {
  const path = join(folder, name);
  if (name.endsWith('.tmp')) writeFileSync(path, inside);
  else {
    mkdirSync(path);
    writeFileSync(join(path, '0-0.xlsx'), inside);
  }
  const time = Date.now() / 1000 - days * 24 * 60 * 60;
  utimesSync(path, time, time);
  return name;
}

test('what runs of this computer left goes with their end, however young; a run that goes on keeps its own', async () => {
  make(of(ENDED, leftoverName('file')));
  make(of(ENDED, leftoverName('batch')));
  const kept = [
    make(leftoverName('file'), { days: 9 }),
    make(of(process.ppid, leftoverName('batch')), { days: 9 }),
  ];
  await removeLeftovers(folder);
  expect(readdirSync(folder).sort()).toEqual(kept.sort());
});

test('what others left, or an earlier version, goes when it has been still for a day', async () => {
  const kept = [
    make('.ita-batch-00000000-1-0123456789ab'),
    make('.ita-batch-Ab12Cd'),
    make('.ita-0123abcd.tmp'),
  ];
  for (const name of ['.ita-batch-00000000-2-0123456789ab', '.ita-batch-Ab12Ce', '.ita-0123abce.tmp']) {
    make(name, { days: 2 });
  }
  await removeLeftovers(folder);
  expect(readdirSync(folder).sort()).toEqual(kept.sort());
});

test('other names and links stay', async () => {
  const kept = [make('.ita-batch', { days: 9 }), make('แผน.tmp', { days: 9 })];
  symlinkSync(join(folder, '.ita-batch'), join(folder, of(ENDED, leftoverName('batch'))));
  const before = readdirSync(folder);
  await removeLeftovers(folder);
  expect(readdirSync(folder)).toEqual(before);
  expect(before).toEqual(expect.arrayContaining(kept));
  await expect(removeLeftovers(join(folder, 'ไม่มี'))).resolves.toBeUndefined();
});
