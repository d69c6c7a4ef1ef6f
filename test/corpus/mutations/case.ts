import type { Analysis, Finding, FindingCode } from '../../../src/scores/types';
import type { Cell, CellGrid, CellRange, Workbook } from '../../../src/workbook/cell-grid';

/** Findings that make a person look at the scores of a set. */
const ALARMS: ReadonlySet<FindingCode> = new Set([
  'missing-indicator',
  'duplicate-indicator',
  'out-of-range',
  'not-a-number',
  'ambiguous-name',
  'overall-mismatch',
  'instrument-mismatch',
  'level-mismatch',
  'other-reading',
  'not-calculated',
  'doubtful-scores',
  'left-out',
]);

export const alarmsIn = (findings: readonly Finding[]): FindingCode[] =>
  findings.map(({ code }) => code).filter((code) => ALARMS.has(code));

/** A sheet that a mutation may change. */
export interface CaseSheet {
  readonly sheet: string;
  readonly hidden: boolean;
  rows: (Cell | undefined)[][];
  merges: CellRange[];
}

export interface Place {
  readonly sheet: number;
  row: number;
  column: number;
}

export interface CaseScore {
  /** Hundredths; null when the sheet gives none that can be used. */
  score: number | null;
  /** What stood there before a mutation took it away: a copy on another sheet may still give it. */
  before: number | null;
  place: Place | null;
}

export interface CaseSet {
  readonly agency: string | null;
  readonly year: number | null;
  readonly scores: readonly CaseScore[];
  readonly overall: number | null;
  /** Codes of the findings of the file as it was that make a person look at the scores. */
  readonly alarms: readonly FindingCode[];
  /** A mutation made the sheet contradict itself: that has to be told. */
  mustTell: boolean;
}

/** A workbook with what is to be read from it and where. Mutations change both alike. */
export interface Case {
  readonly file: string;
  readonly sheets: CaseSheet[];
  readonly sets: CaseSet[];
  /** Numbers that a mutation put into the sheet; a name beside them would make them scores. */
  readonly strangers: Place[];
}

const copyRow = (row: readonly (Cell | undefined)[] | undefined, width: number): (Cell | undefined)[] =>
  Array.from({ length: width }, (_, column) => row?.[column]);

function sheetOf(grid: CellGrid): CaseSheet {
  // Array.from, because rows that are not there are holes and map would keep them.
  const width = Math.max(0, ...Array.from(grid.rows, (row) => row?.length ?? 0));
  return {
    sheet: grid.sheet,
    hidden: grid.hidden,
    rows: Array.from({ length: grid.rows.length }, (_, row) => copyRow(grid.rows[row], width)),
    merges: [...grid.merges],
  };
}

/** A fresh case from a workbook and what is rightly read from it. */
export function caseOf(file: string, workbook: Workbook, analyses: readonly Analysis[]): Case {
  const names = workbook.sheets.map(({ sheet }) => sheet);
  return {
    file,
    strangers: [],
    sheets: workbook.sheets.map(sheetOf),
    sets: analyses.map(({ set, findings }) => ({
      agency: set.agency,
      year: set.fiscalYear,
      overall: set.statedOverall?.value ?? null,
      alarms: alarmsIn(findings),
      mustTell: false,
      scores: set.entries.map(({ score, cell }) => ({
        score,
        before: score,
        place: cell && { sheet: names.indexOf(cell.sheet), row: cell.row, column: cell.column },
      })),
    })),
  };
}

export function workbookOf({ sheets }: Case): Workbook {
  return { sheets: sheets.map((sheet) => ({ ...sheet, marker: null })) };
}

const placesOn = (one: Case, sheet: number): Place[] =>
  one.sets
    .flatMap(({ scores }) => scores.flatMap(({ place }) => place ?? []))
    .concat(one.strangers)
    .filter((place) => place.sheet === sheet);

/** Moves every place of a sheet. */
export function movePlaces(
  one: Case,
  sheet: number,
  move: (place: Place) => readonly [number, number],
): void {
  for (const place of placesOn(one, sheet)) [place.row, place.column] = move(place);
}
