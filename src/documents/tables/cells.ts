import { dateInShort, type DigitStyle } from '../../framework';
import { withDigits } from '../../framework/with-digits';
import { formatHundredths, hundredths, toNumber } from '../../scores/exact';
import { dateOfSerial } from '../../scores/thai-dates';
import { NOTHING } from '../labels';
import type { DrawnCell } from '../sheet-rows';
import type { StyleName } from '../theme';
import type { PlainCell } from './plain-table';

const STYLES: Readonly<Record<PlainCell['look'], StyleName>> = {
  text: 'text',
  center: 'center',
  count: 'integer',
  score: 'score',
  change: 'change',
  day: 'date',
};

export const words = (value: string): PlainCell => ({ look: 'text', value });
export const centred = (value: string): PlainCell => ({ look: 'center', value });
export const count = (value: number): PlainCell => ({ look: 'count', value });
export const score = (value: number | null): PlainCell => ({ look: 'score', value });
export const change = (value: number | null): PlainCell => ({ look: 'change', value });

/** A day as its serial, or whatever a person typed in its place; null leaves room to write it. */
export const day = (value: number | string | null): PlainCell =>
  typeof value === 'string' ? centred(value) : { look: 'day', value };

const NO_BREAK = '\u00A0';

/** '31 มี.ค. 2568', unbroken. */
function dayText(serial: number): string {
  const date = dateOfSerial(serial);
  return date === null ? '' : dateInShort(date).replaceAll(' ', NO_BREAK);
}

/** What a cell shows, in the digits of the document. */
export function shownCell(cell: PlainCell, digits: DigitStyle): string {
  if (cell.look === 'text' || cell.look === 'center') return withDigits(cell.value, digits);
  const { look, value } = cell;
  if (value === null) return look === 'day' ? '' : NOTHING;
  const shown: Readonly<Record<typeof look, (number: number) => string>> = {
    count: String,
    day: dayText,
    score: (number) => formatHundredths(hundredths(number)),
    change: (number) => (number > 0 ? '+' : '') + formatHundredths(hundredths(number)),
  };
  return withDigits(shown[look](value), digits);
}

/** The style in which a cell is drawn on a sheet. */
export const styleOf = ({ look, value }: PlainCell): StyleName => (value === null ? 'center' : STYLES[look]);

/** A cell as it is drawn on a sheet: numbers stay numbers and days stay days. */
export function drawnCell(cell: PlainCell, digits: DigitStyle): DrawnCell {
  const { look, value } = cell;
  const style = styleOf(cell);
  if (typeof value !== 'number') return { value: shownCell(cell, digits), style };
  const isScore = look === 'score' || look === 'change';
  return { value: isScore ? toNumber(hundredths(value)) : Math.floor(value), style };
}
