/** Books as offices keep them, written as cells, each with what a person reads from it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { analyseWorkbook, type AnalyseRequest } from '../../../src/app/analyse-workbook';
import { resultJson } from '../../../src/app/views/analysis-json';
import { DEFAULT_TARGET, DEFAULT_THRESHOLD } from '../../../src/app/parse-option';
import type { Workbook } from '../../../src/workbook/cell-grid';
import { book, sheet, type Value } from '../../support/grids';
import type { Reading, Truth } from './truth';

interface BookSheet {
  readonly name: string;
  readonly at?: string;
  readonly hidden?: boolean;
  readonly rows: readonly (readonly Value[])[];
  /** Counted from the first cell of `rows`. */
  readonly merges?: readonly string[];
  readonly hiddenColumns?: readonly number[];
}

export interface OfficeBook {
  readonly title: string;
  /** What is special about it. */
  readonly why: string;
  readonly sheets: readonly BookSheet[];
  readonly expected: Truth;
}

const REQUEST: AnalyseRequest = {
  threshold: DEFAULT_THRESHOLD,
  urgentBelow: null,
  target: DEFAULT_TARGET,
  rulesOf: null,
  sheet: null,
  year: null,
};

export const BOOK_FILES = [
  'found.json',
  'one-agency.json',
  'several.json',
  'more-of-one.json',
  'more-of-several.json',
  'items.json',
  'more-items.json',
] as const;

/** The books of one file of this folder. */
export const booksIn = (file: string): readonly OfficeBook[] =>
  JSON.parse(readFileSync(resolve(__dirname, file), 'utf8')) as OfficeBook[];

const columnOf = (at: string): number =>
  [...at.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export function workbookOf({ sheets }: OfficeBook): Workbook {
  return book(
    ...sheets.map(({ name, at = 'A1', hidden = false, rows, merges = [], hiddenColumns = [] }) => ({
      ...sheet(
        name,
        rows.map((row) => [...row]),
        { at, hidden, merges },
      ),
      hiddenColumns: new Set(hiddenColumns.map((column) => column + columnOf(at))),
    })),
  );
}

export function readingOf(workbook: Workbook): Reading {
  const { analyses, findings } = analyseWorkbook(workbook, REQUEST);
  return {
    results: analyses.map((analysis) => resultJson('', analysis, 'th')),
    codes: [...analyses.flatMap((analysis) => analysis.findings), ...findings].map(({ code }) => code),
  };
}
