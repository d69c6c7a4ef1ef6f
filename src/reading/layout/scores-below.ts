import type { CellGrid } from '../../workbook/cell-grid';
import { readScore } from '../values';
import type { SheetDraft } from './draft';
import { hasNumber } from './numbers-in-rows';
import { distinctIndicators, type NamedCell } from './names';

/** Fewer names below one another are cards beside each other, whose scores are read in the turned sheet. */
const FEWEST_NAMES = 5;
/** A unit, an instrument or a rank may stand between a name and its score. */
const REACH = 3;
/** Of the names; the others are told as missing. */
const MOST = 0.8;

const isNumber = (grid: Pick<CellGrid, 'rows'>, row: number, column: number): boolean =>
  readScore(grid.rows[row]?.[column]).kind === 'score';

const standsAlone = (grid: Pick<CellGrid, 'rows'>, { row, column }: NamedCell): boolean =>
  !hasNumber(grid, row, column);

/** "ตัวชี้วัดที่ 1" over "การปฏิบัติหน้าที่": one name in two rows, and the score stands below the second. */
const saysTheSame = (name: NamedCell, next: NamedCell | undefined): boolean =>
  next?.row === name.row + 1 && next.label.indicator === name.label.indicator;

/** The numbers below a name, before the next one, the nearest first. */
function numbersBelow(
  grid: Pick<CellGrid, 'rows'>,
  { row, column }: NamedCell,
  next: number,
): readonly number[] {
  const end = Math.min(next - 1, row + REACH);
  return Array.from({ length: Math.max(0, end - row) }, (_, k) => row + 1 + k).filter((at) =>
    isNumber(grid, at, column),
  );
}

const whole = (grid: Pick<CellGrid, 'rows'>, row: number, column: number): number | null => {
  const reading = readScore(grid.rows[row]?.[column]);
  return reading.kind === 'score' && reading.score % 100 === 0 ? reading.score / 100 : null;
};

/** Ranks are whole numbers up to the number of names, each once. */
function areRanks(grid: Pick<CellGrid, 'rows'>, rows: readonly number[], column: number): boolean {
  const values = rows.map((row) => whole(grid, row, column));
  return (
    values.every((value) => value !== null && value >= 1 && value <= rows.length) &&
    new Set(values).size === values.length
  );
}

/**
 * Moves scores that stand below their names beside them: a result page pasted as text gives rank, name and score each a
 * row of its own.
 */
export function raiseScores(
  draft: () => SheetDraft,
  grid: Pick<CellGrid, 'rows'>,
  columns: ReadonlyMap<number, readonly NamedCell[]>,
): void {
  for (const [column, named] of columns) {
    const alone = named.filter(
      (name, index) =>
        name.label.score === null && standsAlone(grid, name) && !saysTheSame(name, named[index + 1]),
    );
    if (distinctIndicators(alone) < FEWEST_NAMES) continue;
    const below = alone.map((name) => {
      const next = named.find(({ row }) => row > name.row)?.row ?? name.row + REACH + 1;
      return { name, rows: numbersBelow(grid, name, next) };
    });
    const scored = below.filter(({ rows }) => rows.length > 0);
    if (scored.length < alone.length * MOST) continue;
    const first = scored.map(({ rows }) => rows[0] ?? 0);
    const nth = areRanks(grid, first, column) ? 1 : 0;
    const chosen = scored.flatMap(({ name, rows }) => {
      const row = rows[nth];
      return row === undefined ? [] : [{ name, row }];
    });
    if (chosen.length < alone.length * MOST) continue;
    const sheet = draft();
    for (const { name, row } of chosen) sheet.move({ row, column }, name.row, sheet.firstFree);
  }
}
