import type { Cell, CellValue } from '../cells';
import { invalidArgument } from '../host-failure';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const NUMBER = /^\s*[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*(%?)\s*$/;

/** What Excel makes of a text that is entered: numbers, percentages and truth values are read as such. */
function entered(text: string): CellValue {
  const number = NUMBER.exec(text);
  if (number) {
    const value = Number.parseFloat(text.replaceAll(',', ''));
    return number[1] === '%' ? value / 100 : value;
  }
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text;
}

/**
 * Writes to a cell as Excel does: a text with "=" before it is a formula, "'" keeps the rest a text, and a cell formatted as
 * text ("@") takes everything as it is. The value of a formula is given by `evaluate`.
 */
export function enter(
  cell: Cell,
  input: unknown,
  numberFormat: string,
  evaluate: (formula: string) => CellValue,
  location: string,
): void {
  if (typeof input === 'number' || typeof input === 'boolean') {
    cell.formula = '';
    cell.value = input;
    return;
  }
  if (typeof input !== 'string') throw invalidArgument(location);
  if (input.startsWith('=') && numberFormat !== '@') {
    if (input.length > LONGEST_FORMULA) throw invalidArgument(location);
    cell.formula = input;
    cell.value = evaluate(input);
    return;
  }
  if (input.length > LONGEST_TEXT) throw invalidArgument(location);
  cell.formula = '';
  if (input.startsWith("'")) cell.value = input.slice(1);
  else cell.value = numberFormat === '@' ? input : entered(input);
}
