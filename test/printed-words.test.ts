import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ownersOf } from '../src/app/agencies';
import { analyseWorkbook } from '../src/app/analyse-workbook';
import {
  DEFAULT_DOCUMENT_OPTIONS,
  PLAN_LAYOUT_KEYS,
  planFrom,
  type PlanLayoutKey,
} from '../src/app/plan-workbook';
import { DEFAULT_SETTINGS, analysisOptionsOf } from '../src/app/keeping/settings';
import { wordDocument } from '../src/app/word-document';
import { withDigits } from '../src/framework/with-digits';
import type { Analysis } from '../src/scores/types';
import { readWorkbook } from '../src/workbook/file/read';
import type { SheetDocument } from '../src/workbook/sheet-document';
import { analysis002 } from './documents/document-002';
import { analysisFixture, SCORES } from './documents/fixtures';
import { linesOf } from './documents/text-tables';
import { AS_OF } from './support/scores';

const SAMPLES = join(__dirname, '../samples');

/** Every agency of every sample in its latest year. */
function analysesOf(file: string): readonly Analysis[] {
  const request = { ...analysisOptionsOf(DEFAULT_SETTINGS), sheet: null, year: null };
  const { analyses } = analyseWorkbook(readWorkbook(readFileSync(join(SAMPLES, file))), request);
  return ownersOf(analyses).flatMap(({ results: [latest] }) => latest ?? []);
}

const MADE_UP: readonly (readonly [string, Analysis])[] = [
  ['all 100', analysisFixture({ scores: SCORES.map(() => 100) })],
  [
    'a missing score',
    analysisFixture({ scores: SCORES.map((score, index) => (index === 6 ? null : score)) }),
  ],
  ['a wrong overall', analysisFixture({ stated: 77.12 })],
  ['no year', analysisFixture({ year: null })],
  ['items', analysis002()],
];

/** An agency that stands alone is drawn in every layout, of a province each in one: together they have every layout several times. */
type Case = readonly [name: string, analysis: Analysis, layouts: readonly PlanLayoutKey[]];

const layoutsOf = (agencies: number, index: number): readonly PlanLayoutKey[] =>
  agencies <= PLAN_LAYOUT_KEYS.length
    ? PLAN_LAYOUT_KEYS
    : PLAN_LAYOUT_KEYS.filter((_, at) => at === index % PLAN_LAYOUT_KEYS.length);

const CASES: readonly Case[] = [
  ...readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.xlsx'))
    .flatMap((name) =>
      analysesOf(name).map((analysis, index, { length }): Case => [
        `${name} ${analysis.set.agency}`,
        analysis,
        layoutsOf(length, index),
      ]),
    ),
  ...MADE_UP.map(([name, analysis]): Case => [name, analysis, PLAN_LAYOUT_KEYS]),
];

/** Texts that stand on paper: in the print area, in rows and columns that are shown. */
function printedTexts({ rows, print: { area }, hiddenColumns = [] }: SheetDocument): string[] {
  return rows
    .slice(area.top, area.bottom + 1)
    .flatMap(({ cells, hidden }) =>
      cells.flatMap((cell, column) =>
        !hidden &&
        column >= area.left &&
        column <= area.right &&
        !hiddenColumns.includes(column) &&
        typeof cell?.value === 'string'
          ? [cell.value]
          : [],
      ),
    );
}

/** B4, $B$4, 'ชีต'!B4, B9:B13; not IIT, E-Service, o34 or a form's number. */
const CELL_ADDRESS = /(?<![A-Za-z0-9/.-])\$?[A-Z]{1,2}\$?[0-9๐-๙]{1,5}(?![A-Za-z0-9])/;
const OF_THE_PROGRAM = /แฟ้ม|ไฟล์|แหล่งที่มา|โปรแกรม|เซลล์|ITA Planner|undefined|null|NaN|\{|\}/;

test.each(CASES)('what is signed says nothing of cells, files and programs: %s', (_, analysis, layouts) => {
  const request = { planYear: null, top: 3, documents: DEFAULT_DOCUMENT_OPTIONS, asOf: AS_OF };
  for (const layout of layouts) {
    const { documents, plan, words } = planFrom(analysis, { ...request, layout }, []);
    // What measures say is about the work of the office, which publishes files of its own.
    const ofMeasures = withDigits(JSON.stringify(plan.rows), 'thai');
    const isOurs = (line: string): boolean => !ofMeasures.includes(line.replace(/^[๐-๙]+\. /, ''));
    const printed = documents.filter(({ hidden }) => !hidden);
    expect(printed.map(({ kind }) => kind)).toEqual(['brief', 'analysis', 'plan', 'register', 'owners']);
    for (const document of printed) {
      const texts = printedTexts(document).flatMap((text) => text.split('\n'));
      expect(texts.length).toBeGreaterThan(5);
      const told = texts.filter((line) => CELL_ADDRESS.test(line) || OF_THE_PROGRAM.test(line));
      expect(told.filter(isOurs)).toEqual([]);
    }
    const word = linesOf(wordDocument(words, analysis, { ...request, layout }));
    expect(word.length).toBeGreaterThan(50);
    expect(
      word.filter((line) => CELL_ADDRESS.test(line) || OF_THE_PROGRAM.test(line)).filter(isOurs),
    ).toEqual([]);
  }
});
