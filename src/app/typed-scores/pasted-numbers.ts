import { INDICATOR_NUMBERS } from '../../framework';
import type { Hundredths } from '../../scores/types';
import type { Cell, CellGrid } from '../../workbook/cell-grid';
import { parseCount, parseScore } from '../parse-option';

/** A cell of per cent holds the fraction of what it shows. */
function shown({ value, percent }: Cell): string {
  return percent && typeof value === 'number'
    ? `${Math.round(value * 10_000) / 100}%`
    : String(value ?? '').trim();
}

/** The texts of the filled cells of a sheet, row by row. */
const textsOf = ({ rows }: CellGrid): readonly (readonly string[])[] =>
  rows
    .map((cells = []) => cells.flatMap((cell) => (cell ? [shown(cell)] : [])).filter((text) => text !== ''))
    .filter((texts) => texts.length > 0);

const isScore = (text: string): boolean => parseScore(text) !== null;

/** A cell that holds several numbers is as many cells: "92.01 85.52". */
const apart = (text: string): readonly string[] =>
  isScore(text) ? [text] : text.split(/[\s,;|[\](){}]+/).filter((part) => part !== '');

const TEN = INDICATOR_NUMBERS.length;

/** Whether each row is the number of an indicator, in order, and its score. */
const isNumbered = (rows: readonly (readonly string[])[]): boolean =>
  rows.length === TEN &&
  rows.every(
    ([number = '', score = '', ...more], index) =>
      parseCount(number) === index + 1 && isScore(score) && more.length === 0,
  );

/**
 * Ten scores without a name, or behind the numbers 1 to 10, and the overall behind them where there is one more; a heading may stand
 * above. Null for anything else, because nobody could say whose a number is then.
 */
export function pastedNumbers(sheet: CellGrid): readonly Hundredths[] | null {
  const all = textsOf(sheet).map((texts) => texts.flatMap(apart));
  const [head = []] = all;
  const rows = head.some(isScore) ? all : all.slice(1);
  const numbers = isNumbered(rows) ? rows.map(([, score = '']) => score) : rows.flat();
  const fits = numbers.length === TEN || numbers.length === TEN + 1;
  const scores = fits ? numbers.flatMap((text) => parseScore(text) ?? []) : [];
  return fits && scores.length === numbers.length ? scores : null;
}
