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
import { wordDocument } from '../src/app/word-document';

/** Drawing takes a moment: the one with most measures, one of each kind of level, and both styles of digits once. */
const CASES = (['thai', 'arabic'] as const).flatMap((digits) =>
  SAMPLES.filter(
    (sample) => sample.startsWith('004') || (digits === 'thai' && /^00[02]/.test(sample)),
  ).flatMap((sample) => PLAN_LAYOUT_KEYS.map((layout) => [sample, layout, digits] as const)),
);

test.each(CASES)('%s, %s, %s: the table of the plan, cell by cell', (sample, layout, digits) => {
  const analysis = sampleAnalysis(sample);
  const request: PlanRequest = {
    planYear: null,
    top: 3,
    layout,
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
