import type { Points, PrintSetup } from '../../workbook/sheet-document';

/** A row of a sheet as it takes room on paper. */
export interface PlacedRow {
  readonly height: Points;
  /** Belongs on the page of the row below it. */
  readonly withNext: boolean;
  /** Nothing to see: it parts what stands above from what stands below, so no page begins with it. */
  readonly gap: boolean;
}

/** Rows that stand on one page, from the top of the sheet, zero-based; the repeated ones are named again. */
export type PageRows = readonly number[];

const NO_ROWS = { first: 0, last: -1 };

const range = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);

/** Rows that belong together, in their order. */
function chains(rows: readonly PlacedRow[], head: NonNullable<PrintSetup['titleRows']>): number[][] {
  const result: number[][] = [];
  let open = false;
  rows.forEach(({ withNext }, index) => {
    const last = result.at(-1);
    if (open && last) last.push(index);
    else result.push([index]);
    // The head of a table never stands at the foot of a page without a row below it.
    open = withNext || (index >= head.first && index <= head.last);
  });
  return result;
}

/**
 * Divides rows among pages: no row is divided, what belongs together stays on one page where one page has room for it,
 * repeated rows stand at the top of every page after their first. A row higher than a page has one of its own.
 * @param room for rows on each page
 */
export function pageRows(
  rows: readonly PlacedRow[],
  room: Points,
  titleRows: PrintSetup['titleRows'],
): readonly PageRows[] {
  const head = titleRows ?? NO_ROWS;
  const heightOf = (indexes: readonly number[]): Points =>
    indexes.reduce((sum, index) => sum + (rows[index]?.height ?? 0), 0);
  const pages: number[][] = [[]];
  const page = { used: 0, begun: false };
  const turn = (next: number): void => {
    const repeated = next > head.last ? range(head.first, head.last + 1) : [];
    pages.push(repeated);
    page.used = heightOf(repeated);
    page.begun = false;
  };
  const place = (index: number): void => {
    const row = rows[index];
    if (!row) return;
    const full = page.begun && page.used + row.height > room;
    if (row.gap && (full || (!page.begun && pages.length > 1))) return;
    if (full) turn(index);
    pages.at(-1)?.push(index);
    page.used += row.height;
    page.begun = true;
  };
  for (const chain of chains(rows, head)) {
    const [first = 0] = chain;
    const needed = heightOf(chain);
    const repeated = first > head.last ? heightOf(range(head.first, head.last + 1)) : 0;
    const seen = chain.some((index) => rows[index]?.gap === false);
    if (seen && page.begun && page.used + needed > room && needed + repeated <= room) turn(first);
    chain.forEach(place);
  }
  return pages;
}
