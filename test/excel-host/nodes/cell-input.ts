import type { Cell, CellValue } from '../cells';
import { invalidArgument } from '../host-failure';

const LONGEST_TEXT = 32_767;
const NUMBER = /^\s*[($฿]?\s*[+-]?\s*[$฿]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*(%?)\)?\s*$/;
const FRACTION = /^\s*-?(?:\d+ )?\d+\/\d+\s*$/;
const TIME = /^\d{1,4}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]m?)?$/i;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|' +
  'nov(?:ember)?|dec(?:ember)?|ม\\.ค\\.|ก\\.พ\\.|มี\\.ค\\.|เม\\.ย\\.|พ\\.ค\\.|มิ\\.ย\\.|ก\\.ค\\.|ส\\.ค\\.|ก\\.ย\\.|ต\\.ค\\.|พ\\.ย\\.|ธ\\.ค\\.|' +
  'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม)';
const DATES = [
  /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$/,
  new RegExp(`^\\d{1,2}[-/ ]?${MONTH}(?:[-/ ,]*\\d{1,4})?$`, 'i'),
  new RegExp(`^${MONTH}[-/ ]?\\d{1,4}(?:, ?\\d{1,4})?$`, 'i'),
];

/** The day that stands for every date: which one it is depends on the system, that it is no text does not. */
const SOME_DAY = 45_000;

const withArabicDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50));

/** What an Excel in English or Thai makes of a text that is typed in: numbers, percentages, dates, truth values. */
function entered(text: string): CellValue {
  const plain = withArabicDigits(text);
  const number = NUMBER.exec(plain);
  if (number) {
    const value = Number.parseFloat(plain.replace(/[,$฿()\s]/g, ''));
    const signed = /^\s*\(/.test(plain) ? -value : value;
    return number[1] === '%' ? signed / 100 : signed;
  }
  const trimmed = plain.trim();
  if ([FRACTION, TIME, ...DATES].some((pattern) => pattern.test(trimmed))) return SOME_DAY;
  if (/^(?:true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  return text;
}

/** The formula behind a text that begins as one; null for what is a value. */
function formulaIn(text: string): string | null {
  if (text.startsWith('=')) return text.length > 1 ? text : null;
  if (!/^[-+@]./s.test(text) || typeof entered(text) === 'number') return null;
  return `=${text.startsWith('@') ? text.slice(1) : text}`;
}

/** What a cell that is written asks of its workbook. */
export interface FormulaHost {
  evaluate(formula: string): CellValue;
  /** @throws InvalidArgument for what is no formula */
  assertFormula(formula: string): void;
}

/**
 * Writes to a cell as Excel does: what begins with "=", "+", "-" or "@" is a formula, "'" keeps the rest a text, and a cell
 * formatted as text ("@") takes everything as it is. The value of a formula is given by `evaluate`.
 */
export function enter(
  cell: Cell,
  input: unknown,
  numberFormat: string,
  host: FormulaHost,
  location: string,
): void {
  if (typeof input === 'number' || typeof input === 'boolean') {
    cell.formula = '';
    cell.value = input;
    return;
  }
  if (typeof input !== 'string') throw invalidArgument(location);
  const formula = numberFormat === '@' ? null : formulaIn(input);
  if (formula !== null) {
    host.assertFormula(formula);
    cell.formula = formula;
    cell.value = host.evaluate(formula);
    return;
  }
  if (input.length > LONGEST_TEXT) throw invalidArgument(location);
  cell.formula = '';
  if (input.startsWith("'")) cell.value = input.slice(1);
  else cell.value = numberFormat === '@' ? input : entered(input);
}
