import { DEFAULT_THRESHOLD } from '../../../src/app/parse-option';
import { DEFAULT_DOCUMENT_OPTIONS, planFrom } from '../../../src/app/plan-workbook';
import { provinceDocuments } from '../../../src/app/province';
import { templateSheets } from '../../../src/app/template-sheets';
import { today } from '../../../src/app/today';
import { PLAN_LAYOUT_KEYS } from '../../../src/documents/plan/layout-keys';
import type { SheetDocument } from '../../../src/workbook/sheet-document';
import { sampleAnalysis, sampleBytes, SAMPLES } from '../../excel-adapter/sample-documents';
import { ANALYSIS, OWNERS } from '../../file-adapter/documents';
import { SUMMARY_ROWS } from '../../support/summary-rows';

/** A workbook that is written, set by set. */
export interface Book {
  readonly name: string;
  readonly input: Uint8Array | null;
  readonly sets: readonly (readonly SheetDocument[])[];
}

const FIRST_YEAR = 2570;

const DIGITS = ['thai', 'arabic'] as const;

/** So many sets stand beside a sample: with eight samples every layout comes in both styles of digits. */
const SETS = 2;

/** Sets of a sample, each for a plan year of its own, so that they stand in one workbook. */
function ofSample(name: string, place: number): Book {
  const analysis = sampleAnalysis(name);
  const sets = Array.from({ length: SETS }, (_, own) => {
    const turn = place * SETS + own;
    const layout = PLAN_LAYOUT_KEYS[turn % PLAN_LAYOUT_KEYS.length] ?? 'quarter';
    const documents = { ...DEFAULT_DOCUMENT_OPTIONS, digits: DIGITS[turn % DIGITS.length] ?? 'thai' };
    // Programs calculate anew what looks at the day.
    const request = { planYear: FIRST_YEAR + own, top: 3, layout, documents, asOf: today() };
    return planFrom(analysis, request, []).documents;
  });
  return { name, input: sampleBytes(name), sets };
}

/** Without characters that no program keeps, and without a header, which Gnumeric writes back as no text. */
const FEATURES = [{ ...ANALYSIS, rows: ANALYSIS.rows.slice(0, -1), print: OWNERS.print }, OWNERS];

/** All sets that are read back: every sample, every layout, a form, a summary, documents with every feature. */
export const books = (): readonly Book[] => [
  ...SAMPLES.map(ofSample),
  { name: 'form.xlsx', input: null, sets: [templateSheets(null, DEFAULT_DOCUMENT_OPTIONS)] },
  {
    name: 'summary.xlsx',
    input: null,
    sets: [
      provinceDocuments(SUMMARY_ROWS, {
        threshold: DEFAULT_THRESHOLD,
        urgentBelow: null,
        documents: DEFAULT_DOCUMENT_OPTIONS,
      }),
    ],
  },
  { name: 'features.xlsx', input: null, sets: [FEATURES] },
];
