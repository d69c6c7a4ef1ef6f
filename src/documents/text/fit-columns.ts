import type { Points } from '../../workbook/sheet-document';
import { flexibleText, type FlexibleText, type FreeText } from './line-counter';

/** The texts of a row, one for each column; null where nothing decides a width. */
export type FreeRow = readonly (FreeText | null)[];

/** No word takes more of the sheet than this: an address without a space may break. */
const WIDEST_WORD_SHARE = 0.25;

/** Lengths that columns give to one another, in this order. */
const STEPS: readonly Points[] = [64, 32, 16, 8, 4, 2, 1];

/** Rows count by their highest cell; the others a little, so that a change that pays only with a second one is seen. */
const OTHER_CELLS = 0.02;

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

/** Heights of the cells of a column, row by row. */
type Heights = (width: Points) => readonly Points[];

interface FreeColumn {
  readonly least: Points;
  /** Length of all its texts. */
  readonly length: Points;
  readonly heights: Heights;
  readonly averageHeights: Heights;
}

/** Remembers the heights for each width. */
function known(heights: Heights): Heights {
  const found = new Map<Points, readonly Points[]>();
  return (width) => {
    const each = found.get(width) ?? heights(width);
    found.set(width, each);
    return each;
  };
}

function freeColumn(texts: readonly (FreeText | null)[], widestWord: Points): FreeColumn {
  const flexible = texts.map((text): FlexibleText | null => (text === null ? null : flexibleText(text)));
  return {
    least: Math.max(1, ...flexible.map((text) => Math.min(widestWord, text?.least ?? 0))),
    length: sum(flexible.map((text) => text?.length ?? 0)),
    heights: known((width) => flexible.map((text) => text?.height(width) ?? 0)),
    averageHeights: known((width) => flexible.map((text) => text?.averageHeight(width) ?? 0)),
  };
}

/** How much paper rows of these heights take; only the order of what it gives matters. */
export type Paper = (heights: readonly Points[]) => Points;

/** What a choice of widths costs: the paper that all rows take. Every choice that is tried comes here, so it makes little garbage. */
function cost(heights: readonly (readonly Points[])[], paper: Paper): number {
  const highest = new Array<Points>(heights[0]?.length ?? 0).fill(0);
  let all = 0;
  for (const column of heights) {
    for (let row = 0; row < highest.length; row += 1) {
      const height = column[row] ?? 0;
      if (height > (highest[row] ?? 0)) highest[row] = height;
      all += height;
    }
  }
  return paper(highest) + OTHER_CELLS * all;
}

/** Whole points that add up to `total`: each column its least, and the one with most text the rest. */
function firstWidths(columns: readonly FreeColumn[], total: Points): Points[] {
  const least = sum(columns.map((column) => column.least));
  if (least > total) return columns.map((column) => Math.floor((column.least / least) * total));
  const longest = Math.max(...columns.map(({ length }) => length));
  const taker = columns.findIndex(({ length }) => length === longest);
  return columns.map((column, index) => column.least + (index === taker ? total - least : 0));
}

/** Lets columns give width to one another as long as the rows become lower by it. */
function lowered(
  first: readonly Points[],
  columns: readonly FreeColumn[],
  heightsOf: (column: FreeColumn) => Heights,
  paper: Paper,
): readonly Points[] {
  let widths = first;
  let heights = columns.map((column, index) => heightsOf(column)(widths[index] ?? 0));
  let lowest = cost(heights, paper);
  for (const step of STEPS) {
    for (let better = true; better;) {
      better = false;
      const from = { widths, heights };
      columns.forEach((giver, giving) => {
        const narrower = (from.widths[giving] ?? 0) - step;
        if (narrower < giver.least) return;
        columns.forEach((taker, taking) => {
          if (taking === giving) return;
          const wider = (from.widths[taking] ?? 0) + step;
          const tried = from.heights.slice();
          tried[giving] = heightsOf(giver)(narrower);
          tried[taking] = heightsOf(taker)(wider);
          const height = cost(tried, paper);
          if (height >= lowest) return;
          lowest = height;
          heights = tried;
          widths = from.widths.map((width, column) =>
            column === giving ? narrower : column === taking ? wider : width,
          );
          better = true;
        });
      });
    }
  }
  return widths;
}

/** Lengths that are moved at once to get away from widths that no small step makes better. */
const SHAKES: readonly Points[] = [64, 40, 26, 16, 9];

/** Widths that take less paper than the first ones, found from those by moving a length between two columns and lowering again. */
function shaken(first: readonly Points[], columns: readonly FreeColumn[], paper: Paper): readonly Points[] {
  const costOf = (widths: readonly Points[]): number =>
    cost(
      columns.map(({ heights }, index) => heights(widths[index] ?? 0)),
      paper,
    );
  let best = lowered(first, columns, ({ heights }) => heights, paper);
  let lowest = costOf(best);
  for (const step of SHAKES) {
    const from = best;
    columns.forEach((giver, giving) => {
      columns.forEach((_, taking) => {
        if (giving === taking || (from[giving] ?? 0) - step < giver.least) return;
        const moved = from.map((width, index) =>
          index === giving ? width - step : index === taking ? width + step : width,
        );
        const tried = lowered(moved, columns, ({ heights }) => heights, paper);
        const costs = costOf(tried);
        if (costs >= lowest) return;
        lowest = costs;
        best = tried;
      });
    });
  }
  return best;
}

/**
 * Widths of columns, in whole points and together `total`, with which the rows are lowest: no word of any text is
 * broken (but one of a quarter of the sheet), and beyond that columns give width to one another as long as the sheet
 * becomes lower by it, first by the length of the texts, then line by line. When the words alone need more than
 * `total`, all columns are narrower in proportion.
 */
export function fitColumns(rows: readonly FreeRow[], total: Points, paper: Paper = sum): readonly Points[] {
  const count = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, column) =>
    freeColumn(
      rows.map((row) => row[column] ?? null),
      Math.floor(total * WIDEST_WORD_SHARE),
    ),
  );
  const first = firstWidths(columns, Math.floor(total));
  const byLength = lowered(first, columns, ({ averageHeights }) => averageHeights, sum);
  const byLines = lowered(byLength, columns, ({ heights }) => heights, sum);
  return paper === sum ? byLines : shaken(byLines, columns, paper);
}
