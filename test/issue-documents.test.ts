/** Documents by the seven issues, of every year of scores, with items and without, in both styles of digits. */
import {
  DEFAULT_DOCUMENT_OPTIONS,
  planFrom,
  type PlanRequest,
  type PlanResult,
} from '../src/app/plan-workbook';
import { wordDocument } from '../src/app/word-document';
import { FRAMEWORK_YEARS, INSTRUMENTS, ISSUES, toThaiDigits, type FrameworkYear } from '../src/framework';
import { measuresPart } from '../src/framework/measure-documents';
import { issueOf } from '../src/planning/issue-of';
import { registersOf } from '../src/planning/register/read-register';
import type { Analysis } from '../src/scores/types';
import type { SheetDocument } from '../src/workbook/sheet-document';
import { checkFormulas, checkRoom, checkStructure, textsOf } from './documents/checks';
import { analysis002, SCORES_002 } from './documents/document-002';
import { analysisFixture } from './documents/fixtures';
import { linesOf, tablesOf } from './documents/text-tables';
import { gridOf, typedSheet } from './support/register-sheet';
import { AS_OF } from './support/scores';

const REQUEST: PlanRequest = {
  planYear: null,
  top: 3,
  layout: 'issues',
  documents: DEFAULT_DOCUMENT_OPTIONS,
  asOf: AS_OF,
};

/** A score for every item of a year: disclosed not at all, in part, in full; questions from low to high. */
const allItems = ({ items }: FrameworkYear): Readonly<Record<string, number>> =>
  Object.fromEntries(
    INSTRUMENTS.flatMap((instrument) =>
      items[instrument].items.map(({ id }, place): readonly [string, number] => [
        id,
        instrument === 'OIT' ? (place % 3) * 50 : Math.round((place * 1731) % 10_000) / 100,
      ]),
    ),
  );

const CASES: readonly (readonly [string, Analysis, PlanRequest['documents']['digits']])[] = [
  ...FRAMEWORK_YEARS.flatMap((rules) =>
    [{}, allItems(rules)].map(
      (items, place) =>
        [
          `${rules.year} ${place === 0 ? 'without' : 'with'} items`,
          analysis002({ year: rules.year, items }),
          (rules.year + place) % 2 === 0 ? 'thai' : 'arabic',
        ] as const,
    ),
  ),
  ['document 002', analysis002(), 'thai'],
  ['full marks', analysisFixture({ scores: SCORES_002.map(() => 100) }), 'thai'],
  [
    'a missing score',
    analysisFixture({ scores: SCORES_002.map((score, place) => (place === 3 ? null : score)) }),
    'arabic',
  ],
  ['an unknown year', analysisFixture({ scores: SCORES_002, year: 2571 }), 'thai'],
  ['no year', analysisFixture({ scores: SCORES_002, year: null }), 'arabic'],
];

function sheetOf({ documents }: PlanResult, kind: string): SheetDocument {
  const found = documents.find((document) => document.kind === kind);
  if (!found) throw new Error(`no sheet ${kind}`);
  return found;
}

test.each(CASES)(
  '%s: plan and analysis show every text, and say one thing in Excel and Word',
  (_, analysis, digits) => {
    const request = { ...REQUEST, documents: { ...DEFAULT_DOCUMENT_OPTIONS, digits } };
    const result = planFrom(analysis, request, []);
    const plan = sheetOf(result, 'plan');
    const drawn = sheetOf(result, 'analysis');
    checkStructure(plan, plan.freeze.rows - 1);
    checkStructure(drawn, drawn.rows.length);
    for (const sheet of [plan, drawn]) {
      checkRoom(sheet);
      expect(textsOf(sheet).join('\n')).not.toMatch(/undefined|NaN|\{\w+\}/);
    }
    checkFormulas(drawn, [drawn]);

    const scored = analysis.indicators.every(({ score }) => score !== null);
    const missing = ISSUES.map(({ number }) => number).filter(
      (number) => !result.plan.rows.some((row) => issueOf(row) === number),
    );
    expect(missing).toEqual(scored ? [] : [4]);

    const headings = textsOf(drawn).filter((text) => text.startsWith('ประเด็นที่ '));
    const divided = measuresPart(result.plan.planYear) === 'issues';
    expect(headings).toEqual(
      divided
        ? ISSUES.map(({ number, title }) => {
            const heading = `ประเด็นที่ ${number} ${title}`;
            return digits === 'thai' ? toThaiDigits(heading) : heading;
          })
        : [],
    );

    const word = wordDocument(result.words, analysis, request);
    const lines = linesOf(word);
    expect(lines).toEqual(expect.arrayContaining(headings));
    const [section] = word.sections;
    const tables = section ? tablesOf(section) : [];
    // The ten scores and their bars; seven issues, or the three columns of the classes.
    expect(tables).toHaveLength(divided ? 9 : tables.length);
  },
);

test('a plan that is made for the first time stands in the order of the issues', () => {
  const { rows } = planFrom(analysis002(), REQUEST, []).plan;
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_, place) => place + 1));
  const issues = rows.map((row) => Number(issueOf(row)));
  expect(issues).toEqual([...issues].sort());
});

test('a plan under way keeps its order and its numbers', () => {
  const register = (result: PlanResult) => registersOf([gridOf(typedSheet(sheetOf(result, 'register')))]);
  const first = planFrom(analysis002(), { ...REQUEST, layout: 'quarter' }, []);
  const { plan } = planFrom(analysis002(), REQUEST, register(first));
  expect(plan.rows.slice(0, first.plan.rows.length).map(({ id, number }) => [id, number])).toEqual(
    first.plan.rows.map(({ id, number }) => [id, number]),
  );
  expect(new Set(plan.rows.map(issueOf)).size).toBe(ISSUES.length);
});

test('an issue whose measures were deleted from the register stays without one', () => {
  const first = planFrom(analysis002(), REQUEST, []);
  const sheet = typedSheet(sheetOf(first, 'register'));
  const grid = gridOf(sheet);
  const titles = first.plan.rows.filter((row) => issueOf(row) === 4).map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(0);
  const kept = grid.rows.filter((row) => !row?.some((cell) => titles.includes(String(cell?.value ?? ''))));
  const result = planFrom(analysis002(), REQUEST, registersOf([{ ...grid, rows: kept }]));
  expect(result.plan.rows.some((row) => issueOf(row) === 4)).toBe(false);
  const analysed = textsOf(sheetOf(result, 'analysis'));
  expect(analysed).toEqual(expect.arrayContaining([expect.stringMatching(/การพัฒนา: ควร/)]));
});
