import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, type WorkBook } from '@e965/xlsx';

const ROOT = join(__dirname, '..', '..');
export const DIST = join(ROOT, 'dist');

export const sample = (file: string): string => join(ROOT, 'samples', file);

/** A new folder outside of the project, where none of its packages can be found by accident. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'ita-e2e-'));

/** Copies the command line as it is given to users and returns its path. */
export function installCli(folder: string): string {
  for (const file of readdirSync(DIST)) {
    if (/^ita.*\.js$/.test(file)) cpSync(join(DIST, file), join(folder, file));
  }
  return join(folder, 'ita.js');
}

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function runNode(program: string, args: readonly string[], cwd: string): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_PATH: '' },
  });
  return { code: status, stdout, stderr };
}

/** Opens a workbook with the other library: the one that did not write it. */
export const reopen = (path: string): WorkBook => read(readFileSync(path), { cellFormula: true });

/** Where Chromium is, or why the tests that need it are left out. */
export const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
export const NO_CHROMIUM = existsSync(CHROMIUM)
  ? null
  : `no browser at ${CHROMIUM}; install Chromium or set CHROMIUM_PATH`;
