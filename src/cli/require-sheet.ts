import type { Workbook } from '../workbook/cell-grid';
import { UsageError } from './usage-error';

/** Throws a UsageError that lists the sheets when the one the user named is not in the file. */
export function requireSheet(workbook: Workbook, sheet: string | null, file: string): void {
  const sheets = workbook.sheets.map((grid) => grid.sheet);
  if (sheet !== null && !sheets.includes(sheet)) {
    throw new UsageError('cli.no-such-sheet', { sheet, file, sheets: sheets.join(', ') });
  }
}
