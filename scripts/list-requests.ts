/**
 * Runs the end-to-end tests on what was built and prints every address that their pages asked for, with the number of
 * pages that did. "npm run requests" builds before.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'ita-requests-'));
const list = join(folder, 'requests.txt');
writeFileSync(list, '');
const { status } = spawnSync(
  process.execPath,
  [require.resolve('jest/bin/jest'), '--config', 'jest.e2e.config.js', ...process.argv.slice(2)],
  { env: { ...process.env, ITA_REQUESTS: list }, stdio: 'inherit' },
);
const pages = new Map<string, number>();
for (const address of readFileSync(list, 'utf8').split('\n').filter(Boolean)) {
  pages.set(address, (pages.get(address) ?? 0) + 1);
}
rmSync(folder, { recursive: true });
console.log('| address | pages |\n| --- | ---: |');
for (const [address, count] of [...pages].sort()) console.log(`| ${address} | ${count} |`);
process.exitCode = status ?? 1;
