import type { Cell, CellGrid } from '../../workbook/cell-grid';
import { looksLikeAgency } from '../agencies';
import { roleOf } from '../roles';
import { onlyYear } from '../years';
import type { SheetDraft } from './draft';
import { hasNumber } from './numbers-in-rows';
import { distinctIndicators, type NamedCell } from './names';

const FEWEST_NAMES = 3;
const MOST = 0.8;
/** Columns beside the names in which a year or an agency may stand for each row. */
const REACH = 3;
/** Rows of one name: years, or the agencies of a district. */
const MOST_ROWS = 40;

const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || cell.value === null || cell.value === '';

/** A cell that says whose or which year's row it is, or what kind of value stands in it. */
function isRowLabel(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  if (onlyYear(cell.value) !== null) return true;
  if (typeof cell.value !== 'string') return false;
  return looksLikeAgency(cell.value) || ['score', 'level', 'target'].includes(roleOf(cell.value) ?? '');
}

/** The rows below a name that go on with it: in each the test holds, up to the next name. */
function rowsBelow(name: NamedCell, next: number, belongs: (row: number) => boolean): number[] {
  const rows: number[] = [];
  const end = Math.min(next, name.row + MOST_ROWS + 1);
  for (let row = name.row + 1; row < end && belongs(row); row += 1) rows.push(row);
  return rows;
}

interface Extended {
  readonly name: NamedCell;
  readonly rows: readonly number[];
}

function extend(
  named: readonly NamedCell[],
  rowCount: number,
  belongs: (row: number) => boolean,
): readonly Extended[] | null {
  const all = named.map((name, index) => ({
    name,
    rows: rowsBelow(name, named[index + 1]?.row ?? rowCount, belongs),
  }));
  const extended = all.filter(({ rows }) => rows.length > 0);
  return distinctIndicators(extended.map(({ name }) => name)) >= FEWEST_NAMES &&
    extended.length >= named.length * MOST
    ? extended
    : null;
}

/** "1. การปฏิบัติหน้าที่", and below it in the same column "ปี 2563", "ปี 2564", each with its score beside. */
function labelsBelow(
  grid: Pick<CellGrid, 'rows'>,
  column: number,
  named: readonly NamedCell[],
): readonly Extended[] | null {
  if (named.some(({ row }) => hasNumber(grid, row, column))) return null;
  return extend(
    named,
    grid.rows.length,
    (row) => isRowLabel(grid.rows[row]?.[column]) && hasNumber(grid, row, column),
  );
}

/** A name that stands once over several rows, with a year or an agency for each row in a column beside it. */
function blanksBelow(
  grid: Pick<CellGrid, 'rows'>,
  column: number,
  named: readonly NamedCell[],
): readonly Extended[] | null {
  for (let beside = Math.max(0, column - REACH); beside <= column + REACH; beside += 1) {
    const says = (row: number): boolean => beside !== column && isRowLabel(grid.rows[row]?.[beside]);
    const bare = (row: number): boolean => !hasNumber(grid, row, column);
    if (beside === column || !named.every(({ row }) => says(row) || bare(row))) continue;
    const extended = extend(named, grid.rows.length, (row) => isEmpty(grid.rows[row]?.[column]) && says(row));
    if (extended) return extended;
  }
  return null;
}

/** A total below the last name has a row for each year as the names have. */
function extendTotals(
  sheet: SheetDraft,
  grid: Pick<CellGrid, 'rows'>,
  column: number,
  extended: readonly Extended[],
): void {
  const last = extended.at(-1);
  const most = extended.reduce((longest, { rows }) => Math.max(longest, rows.length), 0);
  for (let row = (last?.rows.at(-1) ?? grid.rows.length) + 1; row < grid.rows.length; row += 1) {
    const value = grid.rows[row]?.[column]?.value;
    if (typeof value !== 'string' || roleOf(value) !== 'overall' || hasNumber(grid, row, column)) continue;
    let bottom = row;
    const goesOn = (next: number): boolean => {
      const cell = grid.rows[next]?.[column];
      return (isEmpty(cell) || isRowLabel(cell)) && hasNumber(grid, next, column);
    };
    while (bottom - row < most && goesOn(bottom + 1)) bottom += 1;
    for (let next = row + 1; next <= bottom; next += 1) {
      if (!isEmpty(sheet.at(next, column))) sheet.move({ row: next, column }, next, sheet.firstFree);
    }
    if (bottom > row && !sheet.isMerged(row, column))
      sheet.merge({ top: row, left: column, bottom, right: column });
  }
}

/**
 * Gives the rows below a name to it: the name then covers them, as a merged cell would, and labels that stood in its
 * own column (years, agencies) stand beside it.
 */
export function extendNames(
  draft: () => SheetDraft,
  grid: Pick<CellGrid, 'rows'>,
  columns: ReadonlyMap<number, readonly NamedCell[]>,
): void {
  for (const [column, named] of columns) {
    if (distinctIndicators(named) < FEWEST_NAMES) continue;
    const own = labelsBelow(grid, column, named);
    const extended = own ?? blanksBelow(grid, column, named);
    if (!extended) continue;
    const sheet = draft();
    extendTotals(sheet, grid, column, extended);
    for (const { name, rows } of extended) {
      if (own) for (const row of rows) sheet.move({ row, column }, row, sheet.firstFree);
      const bottom = rows.at(-1) ?? name.row;
      if (!sheet.isMerged(name.row, column))
        sheet.merge({ top: name.row, left: column, bottom, right: column });
    }
  }
}
