import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const SAMPLES = readdirSync('samples').filter((name) => name.endsWith('.xlsx'));
const A4 = [595, 842] as const;
const PLAN_HEADERS = ['ขั้นตอน/วิธีการ', 'ต.ค.–'];
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'ita-rendering-'));
let passed = 0;
const failures: string[] = [];

function check(what: string, holds: boolean): void {
  if (holds) passed += 1;
  else failures.push(what);
}

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Thai marks come out of a PDF in any order: texts are compared without them, and without spaces. */
const bare = (text: string): string => text.normalize('NFKD').replace(/[\p{M}\s]/gu, '');

/** What `ita plan` needs beside the file: of several agencies the first. */
function choiceOfAgency(file: string): string[] {
  const json = run('npx', ['tsx', 'src/cli/main.ts', 'analyze', file, '--json']);
  const { results } = JSON.parse(json) as { results: { agency: string | null }[] };
  const agencies = [...new Set(results.map(({ agency }) => agency))];
  const [first] = agencies;
  return agencies.length > 1 && typeof first === 'string' ? ['--agency', first] : [];
}

for (const sample of SAMPLES) {
  const input = join('samples', sample);
  const output = join(folder, sample);
  run('npx', ['tsx', 'src/cli/main.ts', 'plan', input, '-o', output, ...choiceOfAgency(input)]);
  run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, output]);
  const pdf = join(folder, `${basename(sample, '.xlsx')}.pdf`);
  const pages = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', [pdf]))?.[1] ?? 0);
  check(`${sample}: has pages`, pages > 0);
  const planPages: number[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const info = run('pdfinfo', ['-f', String(page), '-l', String(page), pdf]);
    const size = /size:\s+([\d.]+) x ([\d.]+)/.exec(info);
    const sides = [Number(size?.[1]), Number(size?.[2])].sort((a, b) => a - b).map(Math.round);
    check(`${sample} page ${page} is A4 (${sides.join(' × ')})`, sides[0] === A4[0] && sides[1] === A4[1]);
    const text = bare(run('pdftotext', ['-f', String(page), '-l', String(page), '-layout', pdf, '-']));
    const heads = PLAN_HEADERS.filter((header) => text.includes(bare(header)));
    if (heads.length === PLAN_HEADERS.length) planPages.push(page);
  }
  const [first = 0] = planPages;
  const unbroken = planPages.every((page, index) => page === first + index);
  check(`${sample}: every page of the plan repeats its header`, planPages.length > 0 && unbroken);
  if (process.argv[2]) run('pdftoppm', ['-r', '60', '-png', pdf, pdf.replace(/\.pdf$/, '')]);
  console.log(`${sample}: ${pages} pages, ${planPages.length} of the plan`);
}
if (!process.argv[2]) rmSync(folder, { recursive: true });
for (const failure of failures) console.error(`FAILED ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
