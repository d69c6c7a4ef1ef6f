import { isItemCode } from '../scores/indicator-names';
import type { Block } from './blocks';
import { rowsBetweenNames } from './lines';
import { cellText } from './sheet-view';
import { readScore } from './values';

/** Columns beside the names in which the codes or the questions of items stand. */
const REACH = 6;
/** Fewer codes may be there by chance. */
const FEWEST_CODES = 3;

const hasScore = ({ line }: Block, row: number, column: number): boolean =>
  readScore(line.view.own(row, column)).kind === 'score';

const isWords = (text: string): boolean => /\p{L}{4}/u.test(text);

function columnsBeside({ line }: Block, except: number): readonly number[] {
  const first = Math.max(0, line.column - REACH);
  const last = Math.min(line.view.columnCount - 1, line.column + REACH);
  return Array.from({ length: last - first + 1 }, (_, k) => first + k).filter(
    (k) => k !== line.column && k !== except,
  );
}

/** The rows of a block and those between its names: items stand in both. */
function rowsOf(block: Block): readonly number[] {
  const named = block.mentions.map(({ row }) => row);
  const top = named.reduce((least, row) => Math.min(least, row), Infinity);
  const bottom = named.reduce((most, row) => Math.max(most, row), 0);
  return [...new Set([...named, ...rowsBetweenNames(block.line, top, bottom)])];
}

/** Rows in which a column beside the names holds what the test asks for. */
function rowsWith(
  block: Block,
  rows: readonly number[],
  column: number,
  test: (text: string) => boolean,
): ReadonlySet<number> {
  return new Set(rows.filter((row) => test(cellText(block.line.view.own(row, column)))));
}

/** The numbers stand in rows of items: the rows of the names are such rows too, and more rows have numbers than there are names. */
function followsItems(
  block: Block,
  rows: readonly number[],
  items: ReadonlySet<number>,
  column: number,
): boolean {
  const named = new Set(block.mentions.map(({ row }) => row));
  const scored = rows.filter((row) => hasScore(block, row, column));
  const ofNames = scored.filter((row) => named.has(row));
  const inItems = ofNames.filter((row) => items.has(row));
  const indicators = new Set(block.mentions.map(({ indicator }) => indicator)).size;
  return (
    inItems.length * 2 > ofNames.length &&
    scored.filter((row) => items.has(row)).length >= indicators + FEWEST_CODES
  );
}

/**
 * Whether the numbers of a column are those of items (i1, e1, o1, or questions without a code) and not of the
 * indicators that stand beside them: an indicator's name over its questions, or repeated in each of their rows.
 */
export function holdsItems(block: Block, column: number): boolean {
  if (block.line.turned || block.mentions.length === 0) return false;
  const rows = rowsOf(block);
  if (rows.length === new Set(block.mentions.map(({ indicator }) => indicator)).size) return false;
  return columnsBeside(block, column).some((beside) => {
    const codes = rowsWith(block, rows, beside, isItemCode);
    if (codes.size >= FEWEST_CODES) return followsItems(block, rows, codes, column);
    const words = rowsWith(block, rows, beside, isWords);
    return words.size > rows.length / 2 && followsItems(block, rows, words, column);
  });
}
