import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { BUNDLES } from '../../scripts/built-from';
import { run } from '../../src/cli/run';

/** What a user of the command line sees. */
export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ROOT = join(__dirname, '..', '..');

/** A sample workbook by its file name. */
export const sample = (file: string): string => join(ROOT, 'samples', file);

export const SAMPLES = [
  '000-lamphun-2565.xlsx',
  '002-udon-2567-as-printed.xlsx',
  '002-udon-2567-corrected.xlsx',
  '003-mukdahan-2565.xlsx',
  '004-ubon-2564.xlsx',
  'province-matrix-2567.xlsx',
  'three-years-2565-2567.xlsx',
  'messy.xlsx',
] as const;

/** Runs a program in a process of its own. */
function spawned(program: string, args: readonly string[], cwd: string): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs the built program as users do; `sabotage` is a script (an ES module) that runs before it. */
export function spawnCli(args: readonly string[], cwd: string = ROOT, sabotage = ''): Promise<CliResult> {
  const before = `data:text/javascript,${encodeURIComponent(sabotage)}`;
  return spawned(process.execPath, ['--import', before, BUNDLES.cli, ...args], cwd);
}

/** Runs the source as the README says. */
export const npmRunIta = (args: readonly string[]): Promise<CliResult> =>
  spawned('npm', ['run', '--silent', 'ita', '--', ...args], ROOT);

/** Runs the same program in this process: for the many runs that differ in their arguments only. */
export async function runCli(args: readonly string[]): Promise<CliResult> {
  let stdout = '';
  let stderr = '';
  const code = await run(args, {
    out: (text) => (stdout += `${text}\n`),
    error: (text) => (stderr += `${text}\n`),
  });
  return { code, stdout, stderr };
}
