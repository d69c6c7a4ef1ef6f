import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseWorkbook } from '../../src/app/analyse-workbook';
import { DEFAULT_TARGET, DEFAULT_THRESHOLD } from '../../src/app/parse-option';
import {
  DEFAULT_DOCUMENT_OPTIONS,
  DEFAULT_TOP,
  planFrom,
  type PlanLayoutKey,
  type PlanRequest,
} from '../../src/app/plan-workbook';
import type { Analysis, AnalysisOptions } from '../../src/scores/types';
import { readWorkbook } from '../../src/workbook/file/read';
import type { SheetDocument } from '../../src/workbook/sheet-document';
import { AS_OF } from '../support/scores';

const FOLDER = join(__dirname, '..', '..', 'samples');

/** Names of the sample workbooks. */
export const SAMPLES: readonly string[] = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

export function sampleBytes(name: string): Uint8Array {
  return readFileSync(join(FOLDER, name));
}

/** The first result of a sample, as the use cases judge it. */
export function sampleAnalysis(name: string, options: Partial<AnalysisOptions> = {}): Analysis {
  const { analyses } = analyseWorkbook(readWorkbook(sampleBytes(name)), {
    threshold: DEFAULT_THRESHOLD,
    urgentBelow: null,
    target: DEFAULT_TARGET,
    rulesOf: null,
    sheet: null,
    year: null,
    ...options,
  });
  const [analysis] = analyses;
  if (!analysis) throw new Error(`no scores in ${name}`);
  return analysis;
}

/** What one click makes of a sample: the documents of its first agency, as the use cases draw them. */
export function sampleDocuments(name: string, layout: PlanLayoutKey = 'quarter'): readonly SheetDocument[] {
  const request: PlanRequest = {
    planYear: null,
    top: DEFAULT_TOP,
    layout,
    documents: DEFAULT_DOCUMENT_OPTIONS,
    asOf: AS_OF,
  };
  return planFrom(sampleAnalysis(name), request, []).documents;
}
