import * as fc from 'fast-check';
import {
  frameworkOf,
  INDICATOR_NUMBERS,
  type FrameworkYear,
  type IndicatorNumber,
  type PlainDate,
} from '../../src/framework';
import { DEFAULT_TARGET, DEFAULT_THRESHOLD } from '../../src/scores/classes';
import { hundredths } from '../../src/scores/exact';
import type { ScoreMap } from '../../src/scores/overall';
import type { AnalysisOptions, Hundredths, ScoreEntry, ScoreSet, Stated } from '../../src/scores/types';

export const SHEET = 'คะแนน';

export const OPTIONS: AnalysisOptions = {
  threshold: DEFAULT_THRESHOLD,
  urgentBelow: null,
  target: DEFAULT_TARGET,
  rulesOf: null,
};

/** A day on which lateness is reckoned: the second quarter of a plan for 2568 ends. */
export const AS_OF: PlainDate = { year: 2025, month: 3, day: 31 };

/** The rules of a year that is known. */
export function rulesOf(year: number): FrameworkYear {
  const framework = frameworkOf(year);
  if (!framework) throw new Error(`no rules for ${year}`);
  return framework;
}

/** A score 0-100 as integer hundredths: 92.01 is 9201. */
export const points = (score: number): Hundredths => hundredths(Math.round(score * 100));

/** Any score from 0.00 to 100.00. */
export const anyScore = fc.integer({ min: 0, max: 10_000 }).map(hundredths);

/** Ten scores, indicators 1 to 10. */
export const tenScores = fc.array(anyScore, { minLength: 10, maxLength: 10 });

export const scoreMap = (scores: readonly (Hundredths | null)[]): ScoreMap =>
  new Map(INDICATOR_NUMBERS.map((indicator) => [indicator, scores[indicator - 1] ?? null]));

/** The entries as a reader gives them, scores in column C from row 4 on. */
export const entriesOf = (scores: readonly (Hundredths | null)[]): ScoreEntry[] =>
  scores.map((score, index) => ({
    indicator: (index + 1) as IndicatorNumber,
    score,
    raw: null,
    cell: { sheet: SHEET, row: index + 3, column: 2 },
  }));

/** A value stated in column C of the given row, counted from 1. */
export const statedAt = <T>(value: T, row: number): Stated<T> => ({
  value,
  cell: { sheet: SHEET, row: row - 1, column: 2 },
});

/** A set of scores of 2567 without anything stated, changed by `parts`. */
export function setOf(scores: readonly (Hundredths | null)[], parts: Partial<ScoreSet> = {}): ScoreSet {
  return {
    agency: 'เทศบาลตำบลตัวอย่าง',
    fiscalYear: 2567,
    sheet: SHEET,
    entries: entriesOf(scores),
    statedOverall: null,
    statedLevel: null,
    statedInstruments: {},
    eitParts: {},
    items: [],
    statedSubIndicators: {},
    district: null,
    province: null,
    findings: [],
    ...parts,
  };
}

/** Document 002 as its text has it: six scores carry ๘ where ๙ was meant; 81.52 is stated. */
export const DOCUMENT_002 = [81.67, 83.13, 89.17, 72.71, 81.25, 84.2, 80.62, 71.41, 68.45, 76.67].map(points);
/** Document 004: 78.77 is stated, the scores give 78.85. */
export const DOCUMENT_004 = [92.01, 85.52, 88.96, 85.66, 86.63, 81.9, 49.73, 54.78, 81.92, 87.5].map(points);
