import type { Cell } from '../cell-grid';
import { isErrorValue } from '../error-value';
import { LONGEST_TEXT } from '../limits';
import { numberCell } from '../number-cell';
import { classOfFormat, type NumberFormatClass } from '../number-format';
import type { ReadBlock } from './read-areas';

/** The API does not tell in which system a workbook counts days; the older one has been Apple's alone, until 2011. */
const DATE_1904 = false;

const classes = new Map<string, NumberFormatClass>();

function classOf(code: unknown): NumberFormatClass {
  if (typeof code !== 'string') return 'number';
  const known = classes.get(code) ?? classOfFormat(code);
  classes.set(code, known);
  return known;
}

function cellOf(value: unknown, format: unknown): Cell | undefined {
  if (typeof value === 'number') return numberCell(value, classOf(format), DATE_1904);
  if (typeof value === 'boolean') return { value };
  if (typeof value !== 'string' || value === '') return undefined;
  return isErrorValue(value) ? { value: null, error: value } : { value: value.slice(0, LONGEST_TEXT) };
}

/** Blocks of values and number formats as the sparse rows of a cell grid. */
export function gridRows(
  blocks: readonly ReadBlock[],
): readonly (readonly (Cell | undefined)[] | undefined)[] {
  const rows: (Cell | undefined)[][] = [];
  for (const { top, left, cells } of blocks) {
    cells.values.forEach((values, row) =>
      values.forEach((value, column) => {
        const cell = cellOf(value, cells.numberFormat[row]?.[column]);
        if (cell) (rows[top + row] ??= [])[left + column] = cell;
      }),
    );
  }
  return rows;
}
