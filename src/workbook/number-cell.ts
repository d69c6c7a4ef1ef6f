import type { Cell } from './cell-grid';
import type { NumberFormatClass } from './number-format';

/** Days between the two epochs of Excel: a workbook in the 1904 system counts from there. */
const DAYS_1904 = 1462;

/** A number with what its format says of it. Dates are days of the 1900 system, whichever the workbook counts in. */
export function numberCell(value: number, format: NumberFormatClass, date1904: boolean): Cell {
  if (format === 'date') return { value: date1904 ? value + DAYS_1904 : value, date: true };
  return format === 'percent' ? { value, percent: true } : { value };
}
