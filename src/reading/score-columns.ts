import { isItemCode } from '../scores/indicator-names';
import type { Cell } from '../workbook/cell-grid';
import type { Block } from './blocks';
import type { Line } from './lines';
import { readScore } from './values';

const FEWEST_ITEMS = 2;

const holdsItemCode = (cell: Cell | undefined): boolean =>
  typeof cell?.value === 'string' && isItemCode(cell.value);

/** The first number on the way from `from` to `to` that the test holds for; else `to`. */
function firstThat(test: (column: number) => boolean, from: number, to: number): number {
  const step = Math.sign(to - from);
  for (let column = from; step !== 0 && column !== to; column += step) if (test(column)) return column;
  return to;
}

/**
 * The columns that may hold this block's scores: up to the next names, of indicators or of items, on either side; the
 * side to be preferred first.
 */
export function columnsFor(block: Block, lines: readonly Line[]): readonly (readonly number[])[] {
  const { line, top, bottom } = block;
  const neighbours = lines
    .filter(
      (other) =>
        other !== line &&
        other.turned === line.turned &&
        other.mentions.some(({ row }) => row >= top && row <= bottom),
    )
    .map(({ column }) => column);
  // Beyond the items of an indicator its own score may stand, merged over their rows.
  const overItems = block.mentions.length > new Set(block.mentions.map(({ indicator }) => indicator)).size;
  const namesItems = (column: number): boolean =>
    !overItems &&
    block.mentions.filter(({ row }) => holdsItemCode(line.view.own(row, column))).length >= FEWEST_ITEMS;
  const nextNames = Math.min(line.view.columnCount, ...neighbours.filter((column) => column > line.column));
  const previousNames = Math.max(-1, ...neighbours.filter((column) => column < line.column));
  const next = firstThat(namesItems, line.column + 1, nextNames);
  const previous = firstThat(namesItems, line.column - 1, previousNames);
  const range = (from: number, to: number): number[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
  const right = range(line.column + 1, next);
  const left = range(previous + 1, line.column).reverse();
  if (neighbours.length === 0) return [right, left];
  // Tables beside each other have their scores on the same side; what lies between two belongs to one of them.
  const numbersIn = (from: number, to: number): boolean =>
    range(from, to).some((column) => holdsNumbers(block, column));
  const onLeft =
    !numbersIn(Math.max(line.column, ...neighbours) + 1, line.view.columnCount) &&
    numbersIn(0, Math.min(line.column, ...neighbours));
  return onLeft ? [left] : [right];
}

const holdsNumbers = ({ line, mentions }: Block, column: number): boolean =>
  mentions.filter(({ row }) => readScore(line.view.own(row, column)).kind === 'score').length > 1;
