/**
 * Times custom functions on 100,000 cells, each cell by a call of its own and all cells in one call that spills, beside
 * a nested IF that LibreOffice computes for as many cells.
 * Run: npm run bench:functions   (prints a table for docs/bench.md)
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toThaiDigits } from '../src/framework';
import { INDICATORS } from '../src/framework/indicators';
import { registerFunctions } from '../src/functions';

const CELLS = 100_000;
const RUNS = 5;
const OFFICE_RUNS = 3;

type Callable = (...args: readonly unknown[]) => unknown;

/** The functions as Excel's runtime gets them, without the runtime. */
function registered(): ReadonlyMap<string, Callable> {
  const functions = new Map<string, Callable>();
  class CellError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  registerFunctions({
    associate: (id, implementation) => functions.set(id, implementation),
    Error: CellError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  });
  return functions;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function timed(work: () => void, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return median(times);
}

/** Scores from 2.00 to 100.00, the same at every run. */
const score = (at: number): number => (200 + ((at * 7919) % 9801)) / 100;

interface Job {
  readonly label: string;
  readonly name: string;
  readonly cell: (at: number) => unknown;
  readonly rest?: readonly unknown[];
}

const JOBS: readonly Job[] = [
  { label: 'GRADE(score)', name: 'GRADE', cell: score },
  { label: 'GRADE(score), no two alike', name: 'GRADE', cell: (at) => 2 + at * 0.00097 },
  { label: 'GRADE("๙๒.๐๑")', name: 'GRADE', cell: (at) => toThaiDigits(score(at).toFixed(2)) },
  { label: 'GRADE(score, 2567)', name: 'GRADE', cell: score, rest: [2567] },
  { label: 'GRADE(score, 2567, iit, eit, oit)', name: 'GRADE', cell: score, rest: [2567, 96, 94, 99] },
  { label: 'CLASSIFY(score, 85, 70)', name: 'CLASSIFY', cell: score, rest: [85, 70] },
  { label: 'INDICATOR(name)', name: 'INDICATOR', cell: (at) => INDICATORS[at % 10]?.name },
  { label: 'NUMBER("๙๒.๐๑")', name: 'NUMBER', cell: (at) => toThaiDigits(score(at).toFixed(2)) },
  { label: 'THAIDIGITS(score, 2)', name: 'THAIDIGITS', cell: score, rest: [2] },
  { label: 'QUARTER(date)', name: 'QUARTER', cell: (at) => 40_000 + (at % 10_000) },
];

const FORMULA = (row: number): string =>
  ['95;"AA"', '85;"A"', '75;"B"', '65;"C"', '55;"D"', '50;"E"']
    .map((band) => `IF([.A${row}]>=${band};`)
    .join('') + `"F"${')'.repeat(6)}`;

/** A sheet with 100,000 scores, and beside each a formula or the word it would give. */
function sheet(withFormulas: boolean): string {
  const rows = Array.from({ length: CELLS }, (_, at) => {
    const value = score(at);
    const own = `<table:table-cell office:value-type="float" office:value="${value}"/>`;
    const formula = FORMULA(at + 1)
      .replace(/"/g, '&quot;')
      .replace(/>/g, '&gt;');
    const beside = withFormulas
      ? `<table:table-cell table:formula="of:=${formula}"/>`
      : '<table:table-cell office:value-type="string"><text:p>AA</text:p></table:table-cell>';
    return `<table:table-row>${own}${beside}</table:table-row>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?><office:document ' +
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ' +
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ' +
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ' +
    'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" ' +
    'office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>' +
    `<table:table table:name="S">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document>`
  );
}

/** Milliseconds that LibreOffice needs for the formulas: a conversion with them less one without; null when it is not there. */
function officeTime(): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'ita-bench-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const convert = (name: string): boolean =>
    spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'csv', '--outdir', join(folder, 'out'), join(folder, name)],
      { stdio: 'ignore' },
    ).status === 0;
  try {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'with.fods'), sheet(true));
    writeFileSync(join(folder, 'without.fods'), sheet(false));
    // The first start makes the profile and is not counted.
    if (!convert('without.fods')) return null;
    const differences = Array.from({ length: OFFICE_RUNS }, () => {
      const without = timed(() => convert('without.fods'), 1);
      return timed(() => convert('with.fods'), 1) - without;
    });
    return median(differences);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const perSecond = (milliseconds: number): string =>
  Math.round((CELLS / milliseconds) * 1000).toLocaleString('en-US');

const functions = registered();
const rows = JOBS.map(({ label, name, cell, rest = [] }) => {
  const run = functions.get(name);
  if (!run) throw new Error(`no function ${name}`);
  const cells = Array.from({ length: CELLS }, (_, at) => cell(at));
  // As Excel passes them: rows of cells.
  const alone = cells.map((value) => [[value]]);
  const others = rest.map((value) => [[value]]);
  const column = cells.map((value) => [value]);
  const each = timed(() => {
    for (const argument of alone) run(argument, ...others);
  }, RUNS);
  const spilled = timed(() => run(column, ...others), RUNS);
  return `| ${label} | ${each.toFixed(0)} | ${perSecond(each)} | ${spilled.toFixed(0)} | ${perSecond(spilled)} |`;
});

console.log(
  `Node ${process.versions.node}, ${CELLS.toLocaleString('en-US')} cells, median of ${RUNS} runs\n`,
);
console.log('| formula | a call per cell, ms | cells/s | one call that spills, ms | cells/s |');
console.log('| --- | --: | --: | --: | --: |');
for (const row of rows) console.log(row);
const office = officeTime();
console.log(
  office === null
    ? '| nested IF in LibreOffice | not installed | – | – | – |'
    : `| nested IF in LibreOffice | ${office.toFixed(0)} | ${perSecond(office)} | – | – |`,
);
