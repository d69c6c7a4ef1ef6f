import type { Cell } from '../cell-grid';
import { valueOfText } from './delimited';

/** A shown number: sign, digits with or without groups, decimals, per cent. */
const SHOWN = /^(-?\d{1,3}(?:,\d{3})+|-?\d+)(\.\d+)?(\s*%)?$/;

const NUMBER = /^\s*-?\d+(?:\.\d+)?(?:e[-+]?\d+)?\s*$/i;

/** Half a unit of the last place, and what binary fractions add to it. */
const ROUNDING = 0.5 + 1e-6;

/**
 * A cell of a page that Excel saved: what it shows, and the number beside it (`x:num`) of which that is a rounded form. The number
 * counts where the two agree: "93%" and 0.9341 are 93.41 per cent; "31/1/2567" and 45322 are what is shown.
 */
export function exactCell(text: string, written: string): Cell | undefined {
  const shown = valueOfText(text);
  const plain: Cell | undefined = shown === null ? undefined : { value: shown };
  const [, whole, decimals = '', sign] = SHOWN.exec(text) ?? [];
  if (whole === undefined || !NUMBER.test(written)) return plain;
  const exact = Number(written);
  const percent = sign !== undefined;
  const unit = 10 ** -Math.max(0, decimals.length - 1);
  const seen = Number(whole.replaceAll(',', '') + decimals);
  if (Math.abs((percent ? exact * 100 : exact) - seen) > unit * ROUNDING) return plain;
  return percent ? { value: exact, percent: true } : { value: exact };
}
