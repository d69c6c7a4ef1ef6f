import { hundredths } from './exact';
import { numberFromWords } from './thai-number-words';
import { arabicDigits, cleanText } from './thai-text';
import type { Hundredths } from './types';

/** Decimals beyond these are noise of binary arithmetic, far below what any score sheet shows. */
const KEPT_DECIMALS = 10;

/** A decimal number as text, exact: sign, whole digits and fraction digits without separators. */
interface Decimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

function parseDecimal(text: string): Decimal | null {
  const match = /^([-+\u2212\u2013]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?$/.exec(text);
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  return {
    negative: match[1] !== '' && match[1] !== '+',
    whole: (match[2] ?? '0').replace(/,/g, ''),
    fraction: match[3] ?? '',
  };
}

/** Half up, away from zero for negatives (which are out of range anyway); `shift` moves the decimal point right. */
function decimalToHundredths(decimal: Decimal, shift: number): Hundredths | null {
  const places = 2 + shift;
  const fraction = decimal.fraction.padEnd(places + 1, '0');
  const units = Number(decimal.whole + fraction.slice(0, places));
  if (!Number.isSafeInteger(units)) return null;
  const rounded = units + (fraction.charAt(places) >= '5' ? 1 : 0);
  return hundredths(decimal.negative ? 0 - rounded : rounded);
}

/**
 * A numeric cell as hundredths, rounded half up in decimal (94.995 is 95.00 although its binary form is not).
 * With `percent` the cell holds a fraction: 0.9201 is 92.01. Null for NaN, infinities and numbers beyond any score.
 */
export function hundredthsFromNumber(value: number, percent = false): Hundredths | null {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e9) return null;
  const whole = Math.round(value * (percent ? 10_000 : 100));
  // The double next to a number of hundredths is that number, and nearly every score is one. Adding 0 makes 0 of -0.
  if (whole / (percent ? 10_000 : 100) === value) return hundredths(whole + 0);
  const decimal = parseDecimal(value.toFixed(KEPT_DECIMALS));
  return decimal && decimalToHundredths(decimal, percent ? 2 : 0);
}

/** A number found in text. */
export interface TextNumber {
  readonly value: Hundredths;
  /** The text calls it a score or a percentage (คะแนน, ร้อยละ, %). */
  readonly unit: boolean;
}

const BEFORE =
  /^(?:(?:ได้|มี|คือ|คิดเป็น|เท่ากับ|อยู่ที่|ผล|ค่า)?(?:คะแนน|ร้อยละ|ค่าเฉลี่ย)(?:เฉลี่ย|รวม|ที่ได้)?|ได้|เท่ากับ|[:=])+/;
/** A unit before the number, and a number that stands in brackets together with its unit: "% 92.01", "(92.01 %)". */
const SIGN_BEFORE = /^[%％](?=[\d.])/;
const IN_BRACKETS = /^\(([^()]*(?:คะแนน|ร้อยละ|[%％])[^()]*)\)$/;
/** A point with a space before it belongs to one number; "3. 92" may be a numbering and its number. */
const SPACED_POINT = /(\d) +\. *(\d)/;
const AFTER = /(?:คะแนน|เปอร์เซ็นต์|เปอร์เซนต์|[%％]|(?:\/|จาก|เต็ม)+100(?:\.0+)?|\((?:ร้อยละ|คะแนน|%)\))+$/;

/** The number that a text holds, exactly as written, with the word or sign that calls it a score. */
function decimalInText(text: string): { readonly decimal: Decimal; readonly unit: boolean } | null {
  const cleaned = arabicDigits(cleanText(text)).replace(IN_BRACKETS, '$1').replace(SPACED_POINT, '$1.$2');
  // Digits apart from each other are two numbers ("3 92.01"), never one; other spaces carry no meaning.
  if (/[\d.,] +[\d.,]/.test(cleaned.replace(/(?:\/|จาก|เต็ม) *100(?:\.0+)? *(?:คะแนน)?$/, ''))) return null;
  const compact = cleaned.replace(/ /g, '');
  const bare = compact.replace(BEFORE, '').replace(SIGN_BEFORE, '').replace(AFTER, '');
  const words = numberFromWords(bare);
  const core = words ?? bare;
  const decimal = parseDecimal(core) ?? parseDecimal(compact);
  return decimal && { decimal, unit: core !== compact && words === null };
}

/**
 * Reads text that is one number, in Thai, Arabic or mixed digits or in Thai words, with or without its unit:
 * "๙๒.๐๑", "92.01 คะแนน", "ร้อยละ ๙๘.๙๑", "85.21%", "เก้าสิบสองจุดศูนย์หนึ่ง". Null for anything else; a comma is a
 * thousands separator only where one can stand, so "92,01" is not a number.
 */
export function numberFromText(text: string): TextNumber | null {
  const found = decimalInText(text);
  const value = found && decimalToHundredths(found.decimal, 0);
  return value === null ? null : { value, unit: found?.unit ?? false };
}

/** The same, of any size and with all its decimals: "๑,๒๓๔.๕๖๗" is 1234.567. Null for anything else. */
export function plainNumberFromText(text: string): { readonly value: number; readonly unit: boolean } | null {
  const found = decimalInText(text);
  if (!found) return null;
  const { negative, whole, fraction } = found.decimal;
  const value = Number(`${whole}.${fraction}`);
  return Number.isFinite(value) ? { value: negative ? 0 - value : value, unit: found.unit } : null;
}
