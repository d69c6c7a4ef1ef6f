/**
 * Prints what `ita plan` draws from every sample with LibreOffice and looks at the pages: with the metrics of the font that offices have,
 * and with the font that stands in its place and the setting for it. Usage: npx tsx test/rendering/check-pages.ts [FOLDER]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { BUNDLES, buildWhatIsOld } from '../../scripts/built-from';
import { registersIn } from '../../src/app/drawn-sheets';
import { openScores } from '../../src/app/open-scores';
import { PLAN_LAYOUT_KEYS, type PlanLayoutKey } from '../../src/app/plan-layout-keys';
import type { DigitStyle } from '../../src/framework';
import { readWorkbook } from '../../src/workbook/file/read';
import { startLibreOffice, type LibreOffice } from '../libreoffice/libre-office';
import { nationalFont } from './national-font';
import { bare, pagesOf } from './pdf-pages';

const SAMPLES = readdirSync('samples').filter((name) => name.endsWith('.xlsx'));
const A4 = [595, 842] as const;
/** What stands on every page of the plan in each layout, and together on no page of another sheet. */
const PLAN_HEADERS: Readonly<Record<PlanLayoutKey, readonly string[]>> = {
  quarter: ['ขั้นตอน/วิธีการ', 'ต.ค.–'],
  monitoring: ['ขั้นตอนหรือวิธีการ', 'การกำกับติดตาม'],
  approach: ['แนวทางการปฏิบัติ', 'ขั้นตอน/วิธีการปฏิบัติ'],
  period: ['มาตรการ/แนวทาง', 'การติดตามผล', 'วิธีการดำเนินงาน'],
  activity: ['มาตรการ/โครงการ/กิจกรรม', 'ขั้นตอน/วิธีปฏิบัติ'],
  issues: ['ข้อคำถาม ITA', 'การนำผลการวิเคราะห์ไปสู่การปฏิบัติ'],
  result: ['วิธีการดำเนินการ', 'ผลการดำเนินการ', 'ข้อเสนอแนะ'],
};
/** Sheets that are drawn to be printed. */
const PRINTED = ['บทสรุป', 'วิเคราะห์ผล', 'แผนมาตรการ', 'ทะเบียนมาตรการ', 'ผู้รับผิดชอบ', 'รายการ OIT'];
/** What stands on every page of the list of disclosure items, and on no page of another sheet. */
const CHECKLIST_HEADERS = ['องค์ประกอบที่ต้องแสดง', 'ตรวจสอบเมื่อ'];
/** Pages that it may take with the font that offices have, whatever its year. */
const MOST_CHECKLIST_PAGES = 7;
/** What stands in the places to sign. */
const SIGNATURE = 'ลงชื่อ';

/** Pages that a plan may take with the font that offices have, by the number of its measures. */
const MOST_PAGES: readonly {
  readonly measures: number;
  readonly pages: Readonly<Record<PlanLayoutKey, number>>;
}[] = [
  {
    measures: 8,
    pages: { quarter: 4, approach: 4, monitoring: 3, period: 3, activity: 3, issues: 4, result: 3 },
  },
  // Five columns of text under nine indicators: a measure that stays whole costs one page more than the others.
  // By issues there is one more measure, for the issue that had none.
  {
    measures: 19,
    pages: { quarter: 8, approach: 8, monitoring: 6, period: 7, activity: 6, issues: 8, result: 7 },
  },
];

interface Case {
  readonly sample: string;
  readonly layout: PlanLayoutKey;
  readonly digits: DigitStyle;
}

/** The samples that differ most in measures, scores and names: these are printed in every layout. */
const EVERY_LAYOUT = /^(000|002-udon-2567-(as-printed|corrected)\.|004)/;

/** How many layouts each of the other samples is printed in, in turn. */
const LAYOUTS_IN_TURN = 3;

/**
 * Items change the analysis, and the plan by issues; every other layout is looked at on the same scores without items.
 * @param row the place of the sample among all
 */
function layoutsOf(sample: string, row: number): readonly PlanLayoutKey[] {
  if (sample.includes('-items-')) return ['quarter', 'issues'];
  if (EVERY_LAYOUT.test(sample)) return PLAN_LAYOUT_KEYS;
  return PLAN_LAYOUT_KEYS.filter(
    (_, column) => (column + row * LAYOUTS_IN_TURN) % PLAN_LAYOUT_KEYS.length < LAYOUTS_IN_TURN,
  );
}

/** With the font of offices every sample in its layouts, digits in turn. */
const NATIONAL: readonly Case[] = SAMPLES.flatMap((sample, row) =>
  layoutsOf(sample, row).map((layout, column): Case => ({
    sample,
    layout,
    digits: (row + column) % 2 === 0 ? 'thai' : 'arabic',
  })),
);

/** Without it a few of them, one layout in both digits. */
const SUBSTITUTE: readonly Case[] = SAMPLES.filter((name) =>
  /^(002-udon-2567-as-printed|004|messy)/.test(name),
).flatMap((sample) =>
  [
    { layout: 'quarter', digits: 'thai' } as const,
    { layout: 'quarter', digits: 'arabic' } as const,
    { layout: 'approach', digits: 'thai' } as const,
  ].map((drawn): Case => ({ sample, ...drawn })),
);

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

const ita = (...args: readonly string[]): string => run(process.execPath, [BUNDLES.cli, ...args]);

/** What `ita plan` needs beside the file: of several agencies the first. */
const choiceOfAgency = new Map(
  SAMPLES.map((sample): [string, readonly string[]] => {
    const { sets } = openScores(readWorkbook(readFileSync(join('samples', sample))));
    const agencies = [...new Set(sets.map(({ set }) => set.agency))];
    const [first] = agencies;
    return [sample, agencies.length > 1 && typeof first === 'string' ? ['--agency', first] : []];
  }),
);

const measuresIn = (file: string): number =>
  registersIn(readWorkbook(readFileSync(file))).reduce((sum, { rows }) => sum + rows.length, 0);

function look(office: LibreOffice, font: 'national' | 'substitute', { sample, layout, digits }: Case): void {
  const input = join('samples', sample);
  const name = `${basename(sample, '.xlsx')}-${layout}-${digits}-${font}`;
  const output = join(folder, `${name}.xlsx`);
  const pdf = join(folder, `${name}.pdf`);
  // The sheets that scores are read from have words of plans on them.
  const options = [
    '--scores-left-out',
    '--with',
    'checklist',
    ...(font === 'substitute' ? ['--font-missing'] : []),
  ];
  ita(
    'plan',
    input,
    '-o',
    output,
    '--layout',
    layout,
    '--digits',
    digits,
    ...options,
    ...(choiceOfAgency.get(sample) ?? []),
  );
  const cut = office.print({
    file: output,
    pdf,
    sheets: PRINTED,
    widths: font === 'national' ? 'excel' : 'own',
  });
  check(`${name}: every text is shown in full\n${JSON.stringify(cut, null, 1)}`, cut.length === 0);

  const pages = pagesOf(pdf);
  check(
    `${name}: all pages are A4`,
    pages.length > 0 &&
      pages.every(({ sides }) => [...sides].sort((one, other) => one - other).join() === A4.join()),
  );
  const headers = PLAN_HEADERS[layout].map(bare);
  const ofPlan = pages.flatMap(({ text }, page) =>
    headers.every((header) => text.includes(header)) ? [page] : [],
  );
  const [first = 0] = ofPlan;
  check(
    `${name}: every page of the plan repeats its header (${ofPlan.join()})`,
    ofPlan.length > 0 && ofPlan.every((page, index) => page === first + index),
  );
  const plan = ofPlan.flatMap((page) => pages[page]?.text ?? []);
  const signed = plan.filter((text) => text.includes(bare(SIGNATURE)));
  check(
    `${name}: the places to sign stand on one page, beside a measure`,
    signed.length === 1 && /[๑-๙1-9]\./.test(signed[0] ?? ''),
  );
  const measures = measuresIn(output);
  const most = MOST_PAGES.find((each) => measures <= each.measures)?.pages[layout];
  if (font === 'national')
    check(
      `${name}: ${measures} measures on ${ofPlan.length} pages of ${most}`,
      most !== undefined && ofPlan.length <= most,
    );
  const ofChecklist = pages.filter(({ text }) =>
    CHECKLIST_HEADERS.every((header) => text.includes(bare(header))),
  );
  check(`${name}: the list of disclosure items stands on pages of its own`, ofChecklist.length > 0);
  if (font === 'national')
    check(
      `${name}: the list of disclosure items takes ${ofChecklist.length} pages`,
      ofChecklist.length <= MOST_CHECKLIST_PAGES,
    );
  if (process.argv[2]) run('pdftoppm', ['-r', '60', '-png', pdf, pdf.replace(/\.pdf$/, '')]);
  console.log(`${name}: ${pages.length} pages, ${ofPlan.length} of the plan for ${measures} measures`);
}

async function lookAll(font: 'national' | 'substitute', cases: readonly Case[]): Promise<void> {
  const office = await startLibreOffice(font === 'national' ? nationalFont(join(folder, 'font')) : {});
  try {
    for (const each of cases) look(office, font, each);
  } finally {
    office.close();
  }
}

async function main(): Promise<void> {
  buildWhatIsOld(['cli']);
  await lookAll('national', NATIONAL);
  await lookAll('substitute', SUBSTITUTE);
  if (!process.argv[2]) rmSync(folder, { recursive: true });
  for (const failure of failures) console.error(`FAILED ${failure}`);
  console.log(`${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

void main();
