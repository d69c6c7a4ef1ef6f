/** What happens to a batch when a worker is lost, and when the user stops it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUNDLES } from '../scripts/built-from';
import { runInWorkers } from '../src/cli/batch/run-jobs';
import type { BatchSettings, FileOutcome } from '../src/cli/batch/types';
import { readWorkbook } from '../src/workbook/file/read';
import { table, workbookBytes, writeFiles } from './batch/folder';

let temporary: string;
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'ita-batch-workers-'));
});
afterAll(() => rmSync(temporary, { recursive: true }));

/** A worker that does what the name of its file says. */
const ACTOR = `
const { parentPort } = require('node:worker_threads');
let served = 0;
parentPort.on('message', ({ file, part }) => {
  served += 1;
  const done = () => parentPort.postMessage({ kind: 'done', outcome: { kind: 'failed', reason: file.name + ' ' + served } });
  if (file.name === 'parts' && part !== 1)
    parentPort.postMessage({ kind: 'done', outcome: { kind: 'planned', parts: 4, plans: [], notUsed: 'part ' + part } });
  else if (file.name === 'exits' || file.name === 'parts') process.exit(3);
  else if (file.name === 'throws') throw new Error('x');
  else if (file.name === 'hangs') for (;;);
  else if (file.name === 'eats') { const all = []; for (;;) all.push(Array(10000).fill(0).map((_, k) => 'x' + k)); }
  else if (file.name === 'slow') {
    for (let step = 1; step <= 5; step += 1) setTimeout(() => parentPort.postMessage({ kind: 'alive' }), step * 300);
    setTimeout(done, 1800);
  } else done();
});`;

async function act(
  names: readonly string[],
  count: number,
  { milliseconds = 30_000, signal = new AbortController().signal } = {},
): Promise<string[]> {
  const entry = { file: join(temporary, 'actor.js'), arguments: [] };
  writeFileSync(entry.file, ACTOR);
  const told = new Map<number, FileOutcome>();
  await runInWorkers(
    names.map((name) => ({ name, path: name })),
    { language: 'th' } as BatchSettings,
    ({ index }, outcome) => {
      expect(told.has(index)).toBe(false);
      told.set(index, outcome);
    },
    signal,
    { count, entry, limits: { milliseconds, megabytes: 32 } },
  );
  return names.map((_, index) => {
    const outcome = told.get(index);
    return outcome?.kind === 'failed' ? outcome.reason : String(outcome?.kind);
  });
}

describe('a lost worker', () => {
  test('fails its file alone, with the reason, and the next file gets a new one', async () => {
    const reasons = await act(['a', 'exits', 'b', 'throws', 'c', 'eats', 'd', 'e'], 1);
    expect(reasons).toEqual([
      'a 1',
      expect.stringContaining('หยุดกลางคัน'),
      'b 1',
      expect.stringContaining('หยุดกลางคัน'),
      'c 1',
      expect.stringContaining('หน่วยความจำ'),
      'd 1',
      'e 2',
    ]);
  });

  test('does not disturb the worker beside it', async () => {
    const reasons = await act(['exits', 'hangs', ...Array<string>(20).fill('fine')], 2, {
      milliseconds: 2000,
    });
    expect(reasons[1]).toContain('ใช้เวลานาน');
    expect(reasons.slice(2).every((reason) => reason.startsWith('fine '))).toBe(true);
  });

  test('a file that takes long but goes on is waited for', async () => {
    expect(await act(['slow', 'a'], 1, { milliseconds: 1200 })).toEqual(['slow 1', 'a 2']);
  });
});

test.each([1, 3])('a part of a file that is lost fails alone, with %d workers', async (count) => {
  const entry = { file: join(temporary, 'actor.js'), arguments: [] };
  writeFileSync(entry.file, ACTOR);
  const told: string[] = [];
  await runInWorkers(
    [{ name: 'parts', path: 'parts' }],
    { language: 'th' } as BatchSettings,
    ({ part }, outcome) => told.push(`${part} ${outcome.kind}`),
    new AbortController().signal,
    { count, entry, limits: { milliseconds: 30_000, megabytes: 32 } },
  );
  expect(told.sort()).toEqual(['0 planned', '1 failed', '2 planned', '3 planned']);
});

test('stopping ends workers that are busy', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 300);
  const reasons = await act(['slow', 'slow', 'fine'], 2, { signal: stop.signal });
  expect(reasons[2]).toBe('undefined');
});

test('Ctrl-C leaves whole files only, and says so', async () => {
  const [folder, output] = [join(temporary, 'คะแนน'), join(temporary, 'แผน')];
  const names = Array.from({ length: 60 }, (_, index) => `${index + 100}.xlsx`);
  const bytes = workbookBytes(table('อบต.นาดี ปีงบประมาณ 2567', 80));
  writeFiles(folder, Object.fromEntries(names.map((name) => [name, bytes])));
  const child = spawn(process.execPath, [BUNDLES.cli, 'batch', folder, '-o', output, '--jobs', '2']);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    if (text.includes('10/60')) child.kill('SIGINT');
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(130);
  expect(stderr).toContain('หยุดตามคำสั่ง');
  const left = readdirSync(output);
  expect(left.length).toBeGreaterThanOrEqual(10);
  expect(left.length).toBeLessThan(60);
  expect(left.filter((name) => !names.includes(name))).toEqual([]);
  for (const name of left) expect(readWorkbook(readFileSync(join(output, name))).sheets).toHaveLength(7);
  expect(existsSync(join(output, 'สรุป.xlsx'))).toBe(false);
});
