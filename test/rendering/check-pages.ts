import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { BUNDLES, buildWhatIsOld } from '../../scripts/built-from';
import { PLAN_LAYOUT_KEYS, type PlanLayoutKey } from '../../src/app/plan-layout-keys';

const SAMPLES = readdirSync('samples').filter((name) => name.endsWith('.xlsx'));
const A4 = [595, 842] as const;
/** What stands on every page of the plan in each layout, and together on no page of another sheet. */
const PLAN_HEADERS: Readonly<Record<PlanLayoutKey, readonly string[]>> = {
  quarter: ['ขั้นตอน/วิธีการ', 'ต.ค.–'],
  monitoring: ['ขั้นตอนหรือวิธีการ', 'การกำกับติดตาม'],
  approach: ['แนวทางการปฏิบัติ', 'ขั้นตอน/วิธีการปฏิบัติ'],
  period: ['มาตรการ/แนวทาง', 'การติดตามผล', 'ตัวชี้วัดที่'],
  activity: ['มาตรการ/โครงการ/กิจกรรม', 'ขั้นตอน/วิธีปฏิบัติ'],
};
/** Every sample in the usual layout, two of them in each of the others. */
const CASES = SAMPLES.flatMap((sample) =>
  PLAN_LAYOUT_KEYS.filter((key) => key === 'quarter' || /^(004|messy)/.test(sample)).map(
    (key) => [sample, key] as const,
  ),
);
/** What stands in the places to sign, and with them on a page. */
const SIGNATURE = 'ลงชื่อ';
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
  const json = run(process.execPath, [BUNDLES.cli, 'analyze', file, '--json']);
  const { results } = JSON.parse(json) as { results: { agency: string | null }[] };
  const agencies = [...new Set(results.map(({ agency }) => agency))];
  const [first] = agencies;
  return agencies.length > 1 && typeof first === 'string' ? ['--agency', first] : [];
}

buildWhatIsOld(['cli']);
for (const [file, layout] of CASES) {
  const input = join('samples', file);
  const sample = `${basename(file, '.xlsx')}-${layout}.xlsx`;
  const output = join(folder, sample);
  const choice = [...choiceOfAgency(input), '--layout', layout];
  run(process.execPath, [BUNDLES.cli, 'plan', input, '-o', output, ...choice]);
  run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, output]);
  const pdf = join(folder, `${basename(sample, '.xlsx')}.pdf`);
  const pages = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', [pdf]))?.[1] ?? 0);
  check(`${sample}: has pages`, pages > 0);
  const planPages: number[] = [];
  /** For each page with places to sign, whether steps of a measure stand on it. */
  const signed: boolean[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const info = run('pdfinfo', ['-f', String(page), '-l', String(page), pdf]);
    const size = /size:\s+([\d.]+) x ([\d.]+)/.exec(info);
    const sides = [Number(size?.[1]), Number(size?.[2])].sort((a, b) => a - b).map(Math.round);
    check(`${sample} page ${page} is A4 (${sides.join(' × ')})`, sides[0] === A4[0] && sides[1] === A4[1]);
    const text = bare(run('pdftotext', ['-f', String(page), '-l', String(page), '-layout', pdf, '-']));
    const heads = PLAN_HEADERS[layout].filter((header) => text.includes(bare(header)));
    if (heads.length === PLAN_HEADERS[layout].length) planPages.push(page);
    if (text.includes(bare(SIGNATURE))) signed.push(/[๑-๙]\./.test(text));
  }
  const [first = 0] = planPages;
  const unbroken = planPages.every((page, index) => page === first + index);
  check(`${sample}: every page of the plan repeats its header`, planPages.length > 0 && unbroken);
  check(
    `${sample}: the places to sign stand on one page, beside a measure`,
    signed.length === 1 && signed[0] === true,
  );
  if (process.argv[2]) run('pdftoppm', ['-r', '60', '-png', pdf, pdf.replace(/\.pdf$/, '')]);
  console.log(`${sample}: ${pages} pages, ${planPages.length} of the plan`);
}
if (!process.argv[2]) rmSync(folder, { recursive: true });
for (const failure of failures) console.error(`FAILED ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
