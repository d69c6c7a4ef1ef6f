import type { CellValue } from '../cells';

/** What a cell shows: only plain number formats are understood, other values are shown as they are. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const plain = /^0(?:\.(0+))?(%?)$/.exec(numberFormat);
  if (!plain) return String(value);
  const [, decimals = '', percent = ''] = plain;
  return (percent === '%' ? value * 100 : value).toFixed(decimals.length) + percent;
}
