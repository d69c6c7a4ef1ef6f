import type { ScoreSet } from '../../../src/scores/types';
import type { Cell, CellGrid, CellRange, Workbook } from '../../../src/workbook/cell-grid';

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
  /** A mutation made the sheet contradict itself: that has to be told. */
  mustTell: boolean;
}

/** A workbook with what is to be read from it and where. Mutations change both alike. */
export interface Case {
  readonly file: string;
  readonly sheets: CaseSheet[];
  readonly sets: CaseSet[];
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

/** A fresh case from a workbook and the sets that are rightly read from it. */
export function caseOf(file: string, workbook: Workbook, sets: readonly ScoreSet[]): Case {
  const names = workbook.sheets.map(({ sheet }) => sheet);
  return {
    file,
    sheets: workbook.sheets.map(sheetOf),
    sets: sets.map((set) => ({
      agency: set.agency,
      year: set.fiscalYear,
      overall: set.statedOverall?.value ?? null,
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
  one.sets.flatMap(({ scores }) =>
    scores.flatMap(({ place }) => (place !== null && place.sheet === sheet ? [place] : [])),
  );

/** Moves every score place of a sheet. */
export function movePlaces(
  one: Case,
  sheet: number,
  move: (place: Place) => readonly [number, number],
): void {
  for (const place of placesOn(one, sheet)) [place.row, place.column] = move(place);
}
