import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScores } from '../../src/reading/read-scores';
import { analyse } from '../../src/scores/analyse';
import { hundredths, toNumber } from '../../src/scores/exact';
import type { Analysis, AnalysisOptions, FindingCode } from '../../src/scores/types';
import type { Workbook } from '../../src/workbook/cell-grid';
import { readWorkbook } from '../../src/workbook/file/read';
import type { TrueSet } from './truth';

export const CORPUS_FOLDER = join(__dirname, 'files');

const OPTIONS: AnalysisOptions = {
  threshold: hundredths(8500),
  urgentBelow: null,
  target: hundredths(10_000),
  rulesOf: null,
};

export interface CorpusReading {
  readonly analyses: readonly Analysis[];
  readonly findings: readonly FindingCode[];
}

export const openCorpusFile = (file: string): Workbook =>
  readWorkbook(readFileSync(join(CORPUS_FOLDER, file)));

/** Reads and checks a workbook as the product does. */
export function analyseCorpus(workbook: Workbook): CorpusReading {
  const { sets, findings } = readScores(workbook);
  return {
    analyses: sets.map((set) => analyse(set, OPTIONS)),
    findings: findings.map(({ code }) => code),
  };
}

/** A set that was read, in the words of the truth. */
export function asRead({ set, findings }: Analysis): TrueSet {
  return {
    agency: set.agency,
    year: set.fiscalYear,
    scores: set.entries.map(({ score }) => score && toNumber(score)),
    overall: set.statedOverall && toNumber(set.statedOverall.value),
    level: set.statedLevel?.value ?? null,
    findings: findings.map(({ code }) => code),
  };
}
