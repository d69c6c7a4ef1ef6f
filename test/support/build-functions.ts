import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..');
const WEBPACK = join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');

/** Builds dist/functions.js and its metadata, as `npm run build` does, into a new folder; gives the folder. */
export function buildFunctions(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ita-functions-'));
  const options = ['--config-name', 'functions', '--mode', 'production', '--output-path', folder];
  execFileSync(process.execPath, [WEBPACK, ...options], { cwd: ROOT, stdio: 'pipe' });
  return folder;
}
