import { RESULTS, type Result } from '../../../scripts/corpus/results';
import type { FindingCode } from '../../../src/scores/types';
import type { CellGrid } from '../../../src/workbook/cell-grid';
import type { Value } from '../../support/grids';
import { NAMES } from '../../../scripts/corpus/words';

/** What a clerk reads from the sheet for one agency and one year. */
export interface ClerkSet {
  readonly agency: string | null;
  readonly year: number | null;
  readonly scores: readonly (number | null)[];
  /** The overall score that the sheet states; null when it states none. */
  readonly overall: number | null;
  /** Codes of the findings of this set; none when absent. */
  readonly findings?: readonly FindingCode[];
}

/** A workbook as one clerk keeps it. */
export interface ClerkBook {
  readonly title: string;
  readonly sheets: readonly CellGrid[];
  readonly sets: readonly ClerkSet[];
}

export const set = (
  agency: string | null,
  year: number | null,
  result: Result,
  overall: number | null = null,
): ClerkSet => ({ agency, year, scores: result.scores, overall });

/** Rows of a table of indicators: a name, then what each column gives for it. */
export const rows = (...columns: readonly (readonly Value[])[]): Value[][] =>
  NAMES.map((name, k) => [name, ...columns.map((column) => column[k] ?? null)]);

export const thaiDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));

export const R = RESULTS;

/** Points of the overall that a full score of each indicator is worth. */
export const WORTH = [6, 6, 6, 6, 6, 10, 10, 10, 20, 20] as const;

export const points = (result: Result): number[] =>
  result.scores.map((score, k) => Math.round(score * (WORTH[k] ?? 0)) / 100);
