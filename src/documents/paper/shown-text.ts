import { dateInShort, toThaiDigits } from '../../framework';
import { dateOfSerial } from '../../scores/thai-dates';
import type { CellStyle, DocumentCell } from '../../workbook/sheet-document';

/** Formats of ours: whether digits are Thai, a sign before what is more than nothing, decimals, words behind it. */
const NUMBER = /^(\[\$-D00041E\])?(\+)?0(?:\.(0+))?(?:"([^"]*)")?(?:;|$)/;
/** A day of พ.ศ., in Thai or Arabic digits. */
const DATE = /^\[\$-(D07|107)041E\]d mmm yyyy$/;

function dayText(serial: number): string {
  const date = dateOfSerial(serial);
  return date === null ? '' : dateInShort(date);
}

/** What a cell of a document shows on paper. */
export function shownText({ value }: DocumentCell, style: CellStyle): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  const [date, digits] = DATE.exec(style.numberFormat ?? '') ?? [];
  if (date !== undefined) return digits === 'D07' ? toThaiDigits(dayText(value)) : dayText(value);
  const format = NUMBER.exec(style.numberFormat ?? '');
  if (!format) return String(value);
  const [, thai, sign, decimals = '', words = ''] = format;
  const text = (sign !== undefined && value > 0 ? '+' : '') + value.toFixed(decimals.length);
  return (thai === undefined ? text : toThaiDigits(text)) + words;
}
