// Writes docs/hostile-files.md: every hostile file of the tests through the real program, measured in its own process.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HostileFile } from '../test/support/hostile-file';
import { HOSTILE_GROUPS } from '../test/support/hostile-files';
import { rowStart, toldOf, type Told } from '../test/support/hostile-told';

const ROOT = join(__dirname, '..');
const LOADER = pathToFileURL(require.resolve('tsx')).href;
const MAIN = join(ROOT, 'src', 'cli', 'main.ts');

/**
 * Tells the highest memory of a process and its processor time when it ends, through a pipe of its own. (What the system counts for a child
 * begins with the memory of its parent.)
 */
const PEAK = `data:text/javascript,${encodeURIComponent(
  'import{readFileSync,writeSync}from"node:fs";process.on("exit",()=>{const{user,system}=process.cpuUsage();writeSync(3,readFileSync("/proc/self/status")+"CPU: "+(user+system))})',
)}`;

const SECONDS_ALLOWED = 10;
const MEGABYTES_ALLOWED = 700;

interface Measured extends Told {
  readonly seconds: number;
  readonly megabytes: number;
}

interface Output {
  readonly results: readonly { readonly scores: readonly { readonly score: number | null }[] }[];
  readonly findings: readonly { readonly message: string }[];
}

function sentenceOf(stdout: string): string {
  const { results, findings } = JSON.parse(stdout) as Output;
  const [result] = results;
  if (result) return `${result.scores.filter(({ score }) => score !== null).length} scores read`;
  return findings.map(({ message }) => message).join(' ');
}

function measure(path: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', PEAK, '--import', LOADER, MAIN, 'analyze', path, '--json'],
      { stdio: ['ignore', 'pipe', 'inherit', 'pipe'] },
    );
    let stdout = '';
    let peak = '';
    child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stdio[3]?.on('data', (chunk: Buffer) => (peak += chunk.toString()));
    child.on('error', reject).on('close', (code) => {
      resolve({
        code: code ?? -1,
        sentence: sentenceOf(stdout),
        seconds: Number(/CPU: (\d+)/.exec(peak)?.[1]) / 1e6,
        megabytes: Math.round(Number(/VmHWM:\s*(\d+)/.exec(peak)?.[1]) / 1024),
      });
    });
  });
}

/** What is measured beside the files. */
const FOLDER = { name: 'a folder in the place of a file', outcome: 'folder', make: null } as const;

type Input = HostileFile | typeof FOLDER;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-hostile-'));
  const path = join(folder, 'คะแนน.xlsx');
  const failed: string[] = [];
  const row = async ({ name, outcome, make }: Input): Promise<string> => {
    rmSync(path, { force: true, recursive: true });
    if (make) writeFileSync(path, make());
    else mkdirSync(path);
    const measured = await measure(path);
    const { seconds, megabytes } = measured;
    const start = rowStart(name, measured);
    const within = seconds <= SECONDS_ALLOWED && megabytes <= MEGABYTES_ALLOWED;
    if (!within || start !== rowStart(name, toldOf(outcome)) || readdirSync(folder).length !== 1)
      failed.push(name);
    const text = `${start}${seconds.toFixed(1)} | ${megabytes} |`;
    process.stdout.write(`${text}\n`);
    return text;
  };
  const sections: string[] = [];
  for (const [title, files] of [...Object.entries(HOSTILE_GROUPS), ['Folders', [FOLDER]] as const]) {
    const rows: string[] = [];
    for (const file of files) rows.push(await row(file));
    sections.push(`## ${title}\n\n${HEADER}\n${rows.join('\n')}`);
  }
  rmSync(folder, { recursive: true });
  writeFileSync(join(ROOT, 'docs', 'hostile-files.md'), page(sections));
  if (failed.length > 0) throw new Error(`not as they must be: ${failed.join('; ')}`);
}

const HEADER = `| kind of file | what the user is told | exit code | seconds | MB |
|---|---|---|---|---|`;

function page(sections: readonly string[]): string {
  return `# Broken and hostile files

Every file below is made by \`test/support/hostile-files.ts\` under the name คะแนน.xlsx and given to \`ita analyze --json\` in a process
of its own. Nothing is written beside it. Allowed are ${SECONDS_ALLOWED} s and ${MEGABYTES_ALLOWED} MB. Seconds (of processor time, which other
work does not lengthen much) and MB (the peak) are those of the whole process; an empty file shows the share of Node and the
loader. Text that looks like a formula stays text in the plan too: \`test/hostile.test.ts\`.

Written by \`npx tsx scripts/hostile-table.ts\` on ${cpus().length} cores, Node ${process.version}. A test compares the
sentences and exit codes, not the seconds.

${sections.join('\n\n')}
`;
}

void main();
