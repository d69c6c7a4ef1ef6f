// Writes docs/hostile-files.md: every hostile file of the tests through the real program, measured in its own process.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HOSTILE_FILES } from '../test/support/hostile-files';

const ROOT = join(__dirname, '..');
const LOADER = pathToFileURL(require.resolve('tsx')).href;
const MAIN = join(ROOT, 'src', 'cli', 'main.ts');

/**
 * Tells the highest memory of a process when it ends, through a pipe of its own. (What the system counts for a child
 * begins with the memory of its parent.)
 */
const PEAK = `data:text/javascript,${encodeURIComponent(
  'import{readFileSync,writeSync}from"node:fs";process.on("exit",()=>writeSync(3,readFileSync("/proc/self/status")))',
)}`;

const SECONDS_ALLOWED = 10;
const MEGABYTES_ALLOWED = 700;

interface Measured {
  readonly code: number | null;
  readonly sentence: string;
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
  const start = performance.now();
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
        code,
        sentence: sentenceOf(stdout),
        seconds: (performance.now() - start) / 1000,
        megabytes: Math.round(Number(/VmHWM:\s*(\d+)/.exec(peak)?.[1]) / 1024),
      });
    });
  });
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-hostile-'));
  const path = join(folder, 'คะแนน.xlsx');
  const inputs: (readonly [string, (() => Uint8Array) | null])[] = [
    ...HOSTILE_FILES.map(({ name, make }) => [name, make] as const),
    ['a folder', null],
  ];
  const rows: string[] = [];
  let failed = 0;
  for (const [name, make] of inputs) {
    rmSync(path, { force: true, recursive: true });
    if (make) writeFileSync(path, make());
    else mkdirSync(path);
    const { code, sentence, seconds, megabytes } = await measure(path);
    if (seconds > SECONDS_ALLOWED || megabytes > MEGABYTES_ALLOWED || readdirSync(folder).length !== 1)
      failed += 1;
    const row = `| ${name} | ${sentence} | ${code} | ${seconds.toFixed(1)} | ${megabytes} |`;
    process.stdout.write(`${row}\n`);
    rows.push(row);
  }
  rmSync(folder, { recursive: true });
  writeFileSync(join(ROOT, 'docs', 'hostile-files.md'), page(rows));
  if (failed > 0) throw new Error(`${failed} files beyond the bounds`);
}

function page(rows: readonly string[]): string {
  return `# Broken and hostile files

Every file below is made by \`test/support/hostile-files.ts\` under the name คะแนน.xlsx and given to \`ita analyze --json\`. Allowed are
${SECONDS_ALLOWED} s and ${MEGABYTES_ALLOWED} MB; nothing is written beside the file. Seconds and MB are those of the whole process, of which an
empty file shows the share of Node and the loader. Measured by \`npx tsx scripts/hostile-table.ts\` on ${cpus().length} cores, Node ${process.version}.

| file | what the user is told | exit code | seconds | MB |
|---|---|---|---|---|
${rows.join('\n')}
`;
}

void main();
