/**
 * How long reading, analysing and planning take beside what the libraries alone need for the same file:
 * npm run bench [-- RUNS]. docs/bench.md keeps the last table.
 */
import { today } from '../src/app/today';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { analyseWorkbook, type AnalyseRequest } from '../src/app/analyse-workbook';
import { DEFAULT_TARGET, DEFAULT_THRESHOLD } from '../src/app/parse-option';
import { DEFAULT_DOCUMENT_OPTIONS, DEFAULT_TOP, planFrom } from '../src/app/plan-workbook';
import { NAMES_THAI } from '../src/text/names-th';
import type { Workbook } from '../src/workbook/cell-grid';
import { readWorkbook } from '../src/workbook/file/read';
import { drawSheets } from '../src/workbook/file/write';
import type { SheetDocument } from '../src/workbook/sheet-document';
import { manyAgencies, manyItems } from './bench-agencies';
import { ensure, loadExcelize, type Excelize } from './samples/excelize';

const SAMPLES = join(__dirname, '..', 'samples');
const DEFAULT_RUNS = 7;
const AGENCIES = 8300;
const AGENCIES_WITH_ITEMS = 300;

const REQUEST: AnalyseRequest = {
  threshold: DEFAULT_THRESHOLD,
  urgentBelow: null,
  target: DEFAULT_TARGET,
  rulesOf: null,
  sheet: null,
  year: null,
};

type Work = () => unknown;

async function timeOf(work: Work): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Medians in milliseconds. The works take turns, so that what else the machine does strikes them alike; the first round is not counted. */
async function medians(works: readonly Work[], runs: number): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let run = 0; run <= runs; run++) {
    for (const [index, work] of works.entries()) {
      const time = await timeOf(work);
      if (run > 0) times[index]?.push(time);
    }
  }
  return times.map(medianOf);
}

/** The values of the same cells by the library that writes no formats, rules or charts. */
function writeValues(documents: readonly SheetDocument[]): void {
  const book = utils.book_new();
  for (const { name, rows } of documents) {
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet(rows.map(({ cells }) => cells.map((cell) => cell?.value))),
      name,
    );
  }
  write(book, { type: 'array', compression: true });
}

function openAndWrite(excelize: Excelize, bytes: Uint8Array): void {
  const file = ensure(excelize.OpenReader(bytes));
  ensure(file.NewSheet('ใหม่'));
  ensure(file.WriteToBuffer());
}

interface Row {
  readonly job: string;
  readonly ours: Work;
  readonly library: string;
  readonly alone: Work | null;
}

/** Reading and analysing one file, and the analyses it holds. */
function readingRows(name: string, bytes: Uint8Array): Row[] {
  const library = 'SheetJS: read';
  const alone: Work = () => read(bytes, { dense: true });
  return [
    { job: `${name}: read the file`, ours: () => readWorkbook(bytes), library, alone },
    {
      job: `${name}: read, find scores, analyse`,
      ours: () => analyseWorkbook(readWorkbook(bytes), REQUEST),
      library,
      alone,
    },
  ];
}

function planningRows(name: string, bytes: Uint8Array, excelize: Excelize): Row[] {
  const [analysis] = analyseWorkbook(readWorkbook(bytes), REQUEST).analyses;
  if (!analysis) throw new Error(`${name}: no scores`);
  const plan = () =>
    planFrom(
      analysis,
      {
        planYear: null,
        top: DEFAULT_TOP,
        layout: 'quarter',
        documents: DEFAULT_DOCUMENT_OPTIONS,
        asOf: today(),
      },
      [],
    );
  const { documents } = plan();
  const job = `${name}: plan, draw, write four sheets`;
  const ours: Work = () => drawSheets(bytes, plan(), NAMES_THAI['sheet.kept']);
  return [
    { job: `${name}: plan and draw`, ours: plan, library: '–', alone: null },
    { job, ours, library: 'SheetJS: the values of the same cells', alone: () => writeValues(documents) },
    {
      job,
      ours,
      library: 'excelize: open, empty sheet, write',
      alone: () => openAndWrite(excelize, bytes),
    },
  ];
}

const analysesIn = (bytes: Uint8Array): number =>
  analyseWorkbook(readWorkbook(bytes), REQUEST).analyses.length;

/** A workbook file with the values of a grid, made by the library that reads. */
function fileOf({ sheets }: Workbook): Uint8Array {
  const book = utils.book_new();
  for (const { sheet, rows } of sheets) {
    const values = rows.map((row) => (row ?? []).map((cell) => cell?.value ?? null));
    utils.book_append_sheet(book, utils.aoa_to_sheet(values), sheet);
  }
  return new Uint8Array(write(book, { type: 'array', compression: true }) as ArrayBuffer);
}

const milliseconds = (time: number): string => (time < 10 ? time.toFixed(2) : time.toFixed(0));

async function main(): Promise<void> {
  const runs = Number(process.argv[2] ?? DEFAULT_RUNS);
  const excelize = await loadExcelize();
  const sample = (file: string): Uint8Array => readFileSync(join(SAMPLES, file));
  const grid = manyAgencies(AGENCIES);
  const one = sample('004-ubon-2564.xlsx');
  const province = sample('province-matrix-2567.xlsx');
  const rows: Row[] = [
    ...readingRows('one agency', one),
    ...planningRows('one agency', one, excelize),
    ...readingRows(`province of ${analysesIn(province)}`, province),
    ...readingRows(`${AGENCIES_WITH_ITEMS} agencies, 43 items each`, fileOf(manyItems(AGENCIES_WITH_ITEMS))),
    ...readingRows(`country of ${AGENCIES}`, fileOf(grid)),
    {
      job: `country of ${AGENCIES}, in memory: find scores, analyse`,
      ours: () => analyseWorkbook(grid, REQUEST),
      library: '–',
      alone: null,
    },
  ];
  const [processor] = cpus();
  console.log(
    `Node ${process.versions.node}, ${cpus().length} × ${processor?.model.trim() ?? 'unknown'}, ` +
      `${Math.round(totalmem() / 2 ** 30)} GB, median of ${runs} runs\n`,
  );
  console.log('| job | ours, ms | library alone | ms | ratio |');
  console.log('| --- | ---: | --- | ---: | ---: |');
  for (const { job, ours, library, alone } of rows) {
    const [mine = Number.NaN, theirs] = await medians(alone === null ? [ours] : [ours, alone], runs);
    const ratio = theirs === undefined ? '–' : (mine / theirs).toFixed(2);
    console.log(
      `| ${job} | ${milliseconds(mine)} | ${library} | ${theirs === undefined ? '–' : milliseconds(theirs)} | ${ratio} |`,
    );
  }
  // The program behind excelize would keep the process alive.
  process.exit();
}

void main();
