import { numberFromText } from '../../scores/numbers';
import type { Cell } from '../../workbook/cell-grid';
import { valueOf } from '../known-table';
import type { Progress } from '../measure';

/** How far a measure is, 0-100, also where it was typed as text ("ร้อยละ ๖๒" → 62); null for any other text. */
export function percentOf(percent: Progress['percent']): number | null {
  if (typeof percent !== 'string') return percent;
  const hundredths = numberFromText(percent)?.value ?? null;
  return hundredths === null ? null : hundredths / 100;
}

/** What a person meant in the cell of a progress: where a program made 0.62 of "62%", 62; any other cell holds what it says. */
export function typedPercent(cell: Cell | undefined): Cell['value'] {
  const value = valueOf(cell);
  return cell?.percent === true && typeof value === 'number' ? Math.round(value * 10_000) / 100 : value;
}

/** Of the whole. */
export const FULL_PERCENT = 100;

/** A progress that no report can show: no number, or none of 0 to 100. An empty cell is none. */
export function isOddPercent(percent: Progress['percent']): boolean {
  const known = percentOf(percent);
  return percent !== null && (known === null || known < 0 || known > FULL_PERCENT);
}
