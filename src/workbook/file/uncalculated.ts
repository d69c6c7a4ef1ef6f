import { UNCALCULATED, type SheetBuilder } from './sheet-builder';

/** What a workbook says of its own calculating. */
export interface Calculation {
  /** It asks to be calculated when it is opened: its writer did not. */
  readonly wanted: boolean;
  /** A program has calculated it: Excel alone keeps the order in which it did. */
  readonly done: boolean;
}

/** From so many formulas on, results that are all 0 are no accident. */
const SEVERAL = 2;

/**
 * Takes stored zeros for what they are where nobody has calculated: in a workbook that asks for it, and in one whose formulas
 * (two or more) store 0 or nothing, all of them, unless it shows that a program calculated it. A 0 among other results of a calculated
 * workbook stays a 0. Sheets that we drew are written with their results.
 */
export function dropUncalculated(sheets: readonly SheetBuilder[], { wanted, done }: Calculation): void {
  const others = sheets.filter(({ marker }) => marker === null);
  const formulas = others.flatMap((sheet) => sheet.formulas);
  const noResult = formulas.every(({ stored }) => stored !== 'result');
  const never = noResult && formulas.length >= SEVERAL && !done;
  if (!wanted && !never) return;
  for (const { formulas: own, rows } of others) {
    for (const { row, column, stored } of own) {
      const cells = rows[row];
      if (stored === 'zero' && cells) cells[column] = UNCALCULATED;
    }
  }
}
