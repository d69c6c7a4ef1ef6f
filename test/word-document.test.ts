/** The document for Word says what the sheets say, in every layout and both styles of digits. */
import { sheetTableTexts, tablesOf, tableTexts } from './documents/text-tables';
import { sampleAnalysis, SAMPLES } from './excel-adapter/sample-documents';
import { AS_OF } from './support/scores';
import {
  DEFAULT_DOCUMENT_OPTIONS,
  planFrom,
  PLAN_LAYOUT_KEYS,
  type PlanRequest,
} from '../src/app/plan-workbook';
import type { PlanTable } from '../src/app/plan-layout-keys';
import { wordDocument } from '../src/app/word-document';

/** Nothing as a layout has it: an order of its own, columns that no layout has, one day for all measures. */
const OWN: PlanTable = {
  layout: 'period',
  columns: ['steps', 'measure', 'target', 'quarters', 'evidence', 'follow-up'],
  followUp: 'day',
  followUpDay: { year: 2023, month: 3, day: 31 },
};

const TABLES = [...PLAN_LAYOUT_KEYS.map((layout): PlanTable => ({ layout })), OWN];

/** Drawing takes a moment: the one with most measures, one of each kind of level, and both styles of digits once. */
const CASES = (['thai', 'arabic'] as const).flatMap((digits) =>
  SAMPLES.filter(
    (sample) => sample.startsWith('004') || (digits === 'thai' && /^00[02]/.test(sample)),
  ).flatMap((sample) =>
    TABLES.map((table) => [sample, table === OWN ? 'own' : table.layout, digits, table] as const),
  ),
);

test.each(CASES)('%s, %s, %s: the table of the plan, cell by cell', (sample, _, digits, planned) => {
  const analysis = sampleAnalysis(sample);
  const request: PlanRequest = {
    planYear: null,
    top: 3,
    ...planned,
    documents: { ...DEFAULT_DOCUMENT_OPTIONS, digits },
    asOf: AS_OF,
  };
  const { plan, words, documents } = planFrom(analysis, request, []);
  const sheet = documents.find(({ kind }) => kind === 'plan');
  const section = wordDocument(words, analysis, request).sections.at(-1);
  const [table] = section ? tablesOf(section) : [];
  if (!sheet || !table) throw new Error('the plan is missing');
  const texts = tableTexts(table);
  expect(texts.length).toBeGreaterThan(plan.rows.length);
  expect(texts).toEqual(sheetTableTexts(sheet));
});
