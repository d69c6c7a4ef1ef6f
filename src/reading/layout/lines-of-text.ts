import { numberFromText } from '../../scores/numbers';
import { levelFromText } from '../../scores/level-text';
import { arabicDigits, cleanText } from '../../scores/thai-text';
import type { CellGrid } from '../../workbook/cell-grid';
import { bareNumber } from '../values';
import { roleOf } from '../roles';
import { onlyYear } from '../years';
import { textsOf } from '../grid-cells';
import type { SheetDraft } from './draft';
import { distinctIndicators, type LabelOf, type NamedCell } from './names';

/** A line of text that holds a name and several values: "1 การปฏิบัติหน้าที่ 92.57 93.55 +0.98". */
interface ValueLine {
  readonly row: number;
  readonly label: string;
  readonly values: readonly string[];
}

const FEWEST_NAMES = 3;
const FEWEST_VALUES = 2;

const NUMBER = /^[+\-−–]?\d{1,3}(?:\.\d+)?%?$/;
const isNumber = (word: string): boolean => NUMBER.test(word) || numberFromText(bareNumber(word)) !== null;
const isValue = (word: string): boolean =>
  isNumber(word) || /^[-–—]$/.test(word) || levelFromText(word) !== null;

const wordsOf = (text: string): string[] => arabicDigits(cleanText(text)).split(' ');

/** The words at the end of a line that are values, at least two of them numbers and one with decimals. */
function valuesAtEnd(text: string): readonly string[] {
  const words = wordsOf(text);
  let from = words.length;
  while (from > 1 && isValue(words[from - 1] ?? '')) from -= 1;
  const values = words.slice(from);
  const numbers = values.filter(isNumber);
  return numbers.length >= FEWEST_VALUES && numbers.some((word) => word.includes('.')) ? values : [];
}

/** The same line cut before its last `count` words. */
function cutBefore(
  text: string,
  count: number,
): { readonly label: string; readonly values: readonly string[] } {
  const words = wordsOf(text);
  return { label: words.slice(0, -count).join(' '), values: words.slice(-count) };
}

const nothingBeside = (grid: Pick<CellGrid, 'rows'>, row: number, column: number): boolean =>
  (grid.rows[row] ?? []).every(
    (cell, at) => at <= column || cell === undefined || cell.value === null || cell.value === '',
  );

const textAt = (grid: Pick<CellGrid, 'rows'>, row: number, column: number): string | null => {
  const value = grid.rows[row]?.[column]?.value;
  return typeof value === 'string' ? value : null;
};

/** How often each number of values comes; the most usual one. */
function usualCount(lines: readonly ValueLine[]): number {
  const counts = new Map<number, number>();
  for (const { values } of lines) counts.set(values.length, (counts.get(values.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Header rows above the first line. */
const HEADER_REACH = 3;
/** Totals and levels below the last line. */
const TOTALS_REACH = 6;

/** The line above the names that has as many headers as they have values. */
function headerAbove(
  grid: Pick<CellGrid, 'rows'>,
  top: number,
  column: number,
  count: number,
): ValueLine | null {
  for (let row = top - 1; row >= Math.max(0, top - HEADER_REACH); row -= 1) {
    const text = textAt(grid, row, column);
    if (text === null || !nothingBeside(grid, row, column)) continue;
    const { label, values } = cutBefore(text, count);
    const heads = values.filter((word) => roleOf(word) !== null || onlyYear(word) !== null);
    if (label !== '' && values.length === count && heads.length === count) return { row, label, values };
  }
  return null;
}

/** Lines below the names that end in as many values: totals, subtotals, levels. */
function totalsBelow(
  grid: Pick<CellGrid, 'rows'>,
  rows: readonly number[],
  column: number,
  count: number,
): ValueLine[] {
  return rows.flatMap((row) => {
    const text = textAt(grid, row, column);
    if (text === null || !nothingBeside(grid, row, column)) return [];
    const { label, values } = cutBefore(text, count);
    return label !== '' && values.length === count && values.every(isValue) ? [{ row, label, values }] : [];
  });
}

/** Cuts lines of text that hold a name and its values into cells: text copied from a PDF or a web page. */
export function cutLines(draft: () => SheetDraft, grid: Pick<CellGrid, 'rows'>, labelOf: LabelOf): void {
  const columns = new Set<number>();
  for (const { column, text } of textsOf(grid)) if (TWO_NUMBERS.test(text)) columns.add(column);
  for (const column of columns) cutColumn(draft, grid, column, labelOf);
}

/** A quick test, from the first letter on so that a long text is walked once: letters, then two numbers apart from each other. */
const TWO_NUMBERS = /^[^ก-๛A-Za-z]*[ก-๛A-Za-z][^]*[\d๐-๙]\s+[+\-−–]?[\d๐-๙]/;

function cutColumn(
  draft: () => SheetDraft,
  grid: Pick<CellGrid, 'rows'>,
  column: number,
  labelOf: LabelOf,
): void {
  const lines: ValueLine[] = [];
  const named: NamedCell[] = [];
  grid.rows.forEach((_, row) => {
    const text = textAt(grid, row, column);
    const values = text === null ? [] : valuesAtEnd(text);
    if (text === null || values.length === 0 || !nothingBeside(grid, row, column)) return;
    const { label } = cutBefore(text, values.length);
    const known = labelOf(label);
    if (known?.kind !== 'indicator') return;
    lines.push({ row, label, values });
    named.push({ row, column, text: label, label: known });
  });
  const count = usualCount(lines);
  const usual = lines.filter(({ values }) => values.length === count);
  const [first] = usual;
  const last = usual.at(-1);
  if (!first || !last || distinctIndicators(named) < FEWEST_NAMES) return;
  const between = Array.from({ length: last.row + TOTALS_REACH - first.row }, (_, k) => first.row + 1 + k);
  const inTable = new Set(lines.map(({ row }) => row));
  const totals = totalsBelow(
    grid,
    between.filter((row) => !inTable.has(row)),
    column,
    count,
  );
  const header = headerAbove(grid, first.row, column, count);
  const sheet = draft();
  for (const { row, label, values } of [...(header ? [header] : []), ...usual, ...totals]) {
    const from = { row, column };
    sheet.put(row, column, { value: label }, from);
    values.forEach((value, k) => sheet.put(row, sheet.firstFree + k, { value }, from));
  }
}
