import { toThaiDigits } from '../../framework';
import type { CellStyle, DocumentCell } from '../../workbook/sheet-document';

/** Formats of the theme: decimals, and whether digits are Thai. */
const NUMBER = /^(\[\$-D00041E\])?0(?:\.(0+))?$/;

/** What a cell of a document shows on paper. */
export function shownText({ value }: DocumentCell, style: CellStyle): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  const format = NUMBER.exec(style.numberFormat ?? '');
  if (!format) return String(value);
  const text = value.toFixed(format[2]?.length ?? 0);
  return format[1] === undefined ? text : toThaiDigits(text);
}
