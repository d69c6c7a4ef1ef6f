import { a1 } from '../workbook/cell-grid';
import { NOTHING } from './labels';
import type { DrawnCell } from './sheet-rows';
import type { StyleName } from './theme';

/** A number, or a dash where there is none. */
export function numberCell(value: number | null, style: StyleName, formula?: string): DrawnCell {
  if (value === null) return { value: NOTHING, style: 'center' };
  return { value, style, ...(formula === undefined ? {} : { formula }) };
}

export const textCell = (value: string, style: StyleName = 'text'): DrawnCell => ({ value, style });

/** "$D$7" */
export function absolute(row: number, column: number): string {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1(row, column)) ?? [];
  return `$${letters}$${digits}`;
}
