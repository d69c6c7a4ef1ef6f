/**
 * Makes a release in release/ and lists its files: `npm run release [-- --env host=https://…]`, which builds first, with the address of
 * the server that the manifest will name.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { writeRelease } from './release-files';

const FOLDER = join(__dirname, '..', 'release');

execFileSync('npm', ['run', '--silent', 'build', '--', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
for (const { name, bytes, sha256 } of writeRelease(FOLDER))
  console.log(`${sha256}  ${String(bytes).padStart(9)}  ${name}`);
