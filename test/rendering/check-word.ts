/** Prints the documents for Word with LibreOffice Writer and checks what their file only asks for: where pages end and what they repeat. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DEFAULT_DOCUMENT_OPTIONS,
  PLAN_LAYOUT_KEYS,
  planFrom,
  type PlanLayoutKey,
} from '../../src/app/plan-workbook';
import { wordDocument } from '../../src/app/word-document';
import type { TextDocument, TextSection, TextTable } from '../../src/workbook/text-document';
import { writeWord } from '../../src/workbook/word/write-word';
import { sampleAnalysis } from '../excel-adapter/sample-documents';
import { AS_OF } from '../support/scores';
import { nationalFont } from './national-font';
import { bare, pagesOf } from './pdf-pages';

const SAMPLES = ['002-udon-2567-corrected.xlsx', '002-udon-2567-as-printed.xlsx', '004-ubon-2564.xlsx'];
const SIDES = { portrait: '595 × 842', landscape: '842 × 595' } as const;
const SIGNATURE = 'ลงชื่อ';

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'ita-word-'));
/** What offices have: with a wider font a measure and the places to sign are higher than a page. */
const FONT = nationalFont(join(folder, 'font'));
let passed = 0;
const failures: string[] = [];

function check(what: string, holds: boolean): void {
  if (holds) passed += 1;
  else failures.push(what);
}

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...FONT },
  });

const planTable = ({ blocks }: TextSection): TextTable | undefined =>
  blocks.find((block) => block.kind === 'table');

/** The heads of columns, which a page holds one after the other. */
const headsOf = (table: TextTable | undefined): readonly string[] =>
  (table?.headers[0]?.cells ?? []).map(({ text }) => bare(text.split('\n')[0] ?? ''));

interface Printed {
  readonly name: string;
  readonly document: TextDocument;
}

async function written(sample: string, layout: PlanLayoutKey): Promise<Printed> {
  const analysis = sampleAnalysis(sample);
  const request = { planYear: null, top: 3, layout, documents: DEFAULT_DOCUMENT_OPTIONS, asOf: AS_OF };
  const document = wordDocument(planFrom(analysis, request, []).words, analysis, request);
  const name = `${sample.replace('.xlsx', '')}-${layout}-word`;
  writeFileSync(join(folder, `${name}.docx`), await writeWord(document));
  return { name, document };
}

function look({ name, document }: Printed): void {
  const pdf = join(folder, `${name}.pdf`);
  const pages = pagesOf(pdf).map(({ sides, text }) => ({ sides: sides.join(' × '), text }));
  const upright = pages.filter(({ sides }) => sides === SIDES.portrait);
  const lying = pages.filter(({ sides }) => sides === SIDES.landscape);
  check(
    `${name}: pages stand, then they lie`,
    [...upright, ...lying].every((page, index) => page === pages[index]),
  );
  check(`${name}: all pages are A4`, upright.length > 0 && upright.length + lying.length === pages.length);
  check(
    `${name}: no page is empty`,
    pages.every(({ text }) => text.length > 60),
  );
  const [, plan] = document.sections;
  const table = plan && planTable(plan);
  const heads = headsOf(table);
  check(
    `${name}: every page of the plan repeats its header`,
    heads.length > 2 && lying.every(({ text }) => heads.every((head) => text.includes(head))),
  );
  for (const [kind, part] of [['analysis', upright] as const, ['plan', lying] as const]) {
    const signed = part.filter(({ text }) => text.includes(bare(SIGNATURE)));
    const count = signed[0]?.text.split(bare(SIGNATURE)).length ?? 0;
    const all = DEFAULT_DOCUMENT_OPTIONS.signers.length + 1;
    check(
      `${name}: all places to sign of the ${kind} stand on one page`,
      signed.length === 1 && count === all,
    );
  }
  const last = bare(
    table?.rows
      .at(-1)
      ?.cells.find(({ text }) => text.length > 20)
      ?.text.slice(0, 12) ?? '',
  );
  check(
    `${name}: the last measure stands on the page of the places to sign`,
    lying.at(-1)?.text.includes(last) ?? false,
  );
  if (process.argv[2]) run('pdftoppm', '-r', '60', '-png', pdf, pdf.replace(/\.pdf$/, ''));
  console.log(`${name}: ${upright.length} pages of the analysis, ${lying.length} of the plan`);
}

void (async () => {
  const documents: Printed[] = [];
  for (const sample of SAMPLES)
    for (const layout of PLAN_LAYOUT_KEYS) documents.push(await written(sample, layout));
  documents.push(await written('002-udon-2567-items-corrected.xlsx', 'issues'));
  // Starting the program takes longer than printing.
  const files = documents.map(({ name }) => join(folder, `${name}.docx`));
  run('soffice', '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files);
  documents.forEach(look);
  if (!process.argv[2]) rmSync(folder, { recursive: true });
  for (const failure of failures) console.error(`FAILED ${failure}`);
  console.log(`${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length === 0 ? 0 : 1;
})();
