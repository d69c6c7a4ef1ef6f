import type { TableWords } from '../../src/reading/table-words';
import { INDICATOR_NUMBERS } from '../../src/framework';
import { blocksOf, NOBODY, type Block, type Identity } from '../../src/reading/blocks';
import type { Role } from '../../src/reading/role';
import { findLines, type Line } from '../../src/reading/lines';
import { readScores } from '../../src/reading/read-scores';
import type { Series } from '../../src/reading/series';
import { SheetView } from '../../src/reading/sheet-view';
import { readScore } from '../../src/reading/values';
import { toNumber } from '../../src/scores/exact';
import type { CellGrid } from '../../src/workbook/cell-grid';
import { book, type Value } from './grids';
import { NAMES } from './indicator-names';

/** Rows of the ten names with what stands beside each in these columns. */
export const namedRows = (...columns: readonly (readonly Value[])[]): Value[][] =>
  NAMES.map((name, index) => [name, ...columns.map((column) => column[index] ?? null)]);

/** The lines of names on a sheet, of which there is at least one. */
export function linesOf(grid: CellGrid): readonly [Line, ...Line[]] {
  const [first, ...others] = findLines(new SheetView(grid));
  if (!first) throw new Error('no line of names');
  return [first, ...others];
}

/** The first table of a sheet. */
export function blockOf(grid: CellGrid): Block {
  const [block] = blocksOf(linesOf(grid)[0]);
  if (!block) throw new Error('no table');
  return block;
}

interface SeriesParts extends Partial<Omit<Series, 'identity' | 'roles'>> {
  readonly identity?: Partial<Identity>;
  readonly roles?: readonly Role[];
}

/** A column of values beside the names of the indicators from 1 on, changed by `parts`. */
export function seriesWith(
  values: readonly Value[],
  { identity, roles, ...parts }: SeriesParts = {},
): Series {
  const readings = values.map((value, row) => ({
    mention: { indicator: INDICATOR_NUMBERS[row] ?? 1, row, column: 0, byNumber: false, embedded: null },
    reading: readScore(value === null ? undefined : typeof value === 'object' ? value : { value }),
  }));
  return {
    column: 1,
    identity: { ...NOBODY, ...identity },
    agencyAt: null,
    ofItems: false,
    hidden: false,
    version: null,
    broad: false,
    plainHeader: null,
    roles: new Set(roles),
    readings,
    scores: readings.flatMap(({ reading }) => (reading.kind === 'score' ? [reading.score] : [])),
    embedded: false,
    fractions: false,
    ...parts,
  };
}

/** What is read from sheets: agency, year, the scores as they are written, and the codes of what is told. */
export const readFrom = (...grids: readonly CellGrid[]) =>
  readScores(book(...grids)).sets.map(({ agency, fiscalYear, entries, findings }) => ({
    agency,
    year: fiscalYear,
    scores: entries.map(({ score }) => (score === null ? null : toNumber(score))),
    findings: findings.map(({ code, message }) => [code, message]),
  }));

/** Over a table that no title speaks of. */
export const SILENT_WORDS: TableWords = {
  ofScores: false,
  ofOthers: false,
  ofTargets: false,
  withMeasures: false,
  ofIta: false,
  other: null,
};
