import type { DocumentRow, Points, PrintSetup } from '../../workbook/sheet-document';
import { MAXIMUM_ROW_HEIGHT } from '../text/row-height';
import type { Orientation } from './a4';
import { printableHeight } from './print-setup';

/** Room that rows take. */
export const heightOf = (rows: readonly DocumentRow[]): Points =>
  rows.reduce((sum, { height }) => sum + height, 0);

/** What decides where pages end. */
export interface Paging {
  readonly orientation: Orientation;
  readonly titleRows: PrintSetup['titleRows'];
  /** Narrow ones where nothing is said. */
  readonly margins?: PrintSetup['margins'];
}

/** Room on the pages of a sheet that Excel prints at full size. */
export interface Page {
  /** For rows on each page, in every viewer. */
  readonly room: Points;
  /** Room that some viewers have beyond it. */
  readonly extra: Points;
  /** Taken by the repeated rows on every page but the first. */
  readonly repeated: Points;
}

/** Part of a page by which that of a viewer may be shorter, and longer, than its paper says: LibreOffice rounds both. */
const SHORTER = 0.01;
const LONGER = 0.015;

/** Room on the pages of these rows. */
export function pageOf(rows: readonly DocumentRow[], { orientation, titleRows, margins }: Paging): Page {
  const repeated = titleRows === null ? [] : rows.slice(titleRows.first, titleRows.last + 1);
  const height = printableHeight(orientation, margins);
  return { room: height * (1 - SHORTER), extra: height * (SHORTER + LONGER), repeated: heightOf(repeated) };
}

/** Whether the rows stand on one page in every viewer. */
export const isOnePage = (rows: readonly DocumentRow[], paging: Paging): boolean =>
  heightOf(rows) <= pageOf(rows, paging).room;

/** Room taken on a page when a row of this height has been added: on this page, or on the next one. */
export function roomAfter(used: Points, height: Points, { room, repeated }: Page): Points {
  return used > 0 && used + height > room ? repeated + height : used + height;
}

/** A row that is higher than its text needs, for the sake of where pages end. */
const stretched = (row: DocumentRow, height: Points): DocumentRow => ({
  ...row,
  height,
  needed: row.needed ?? row.height,
});

/** The row before what belongs on one page, and the last row of it. */
export interface Together {
  readonly gap: number;
  readonly to: number;
}

/** Rows that belong on the page of the row after them. */
const marked = (rows: readonly DocumentRow[], groups: readonly Together[]): DocumentRow[] =>
  rows.map((row, index) =>
    groups.some(({ gap, to }) => index > gap && index < to) ? { ...row, withNext: true } : row,
  );

/** Shares points out to rows, as evenly as Excel's highest row allows; what none can take is left. */
function share(rows: DocumentRow[], places: readonly number[], points: Points): void {
  let left = points;
  places
    .map((place) => ({ place, height: rows[place]?.height ?? 0 }))
    .sort((one, other) => other.height - one.height)
    .forEach(({ place, height }, index, all) => {
      const row = rows[place];
      if (!row) return;
      const added = Math.max(0, Math.min(left / (all.length - index), MAXIMUM_ROW_HEIGHT - height));
      rows[place] = stretched(row, height + added);
      left -= added;
    });
}

/**
 * Rows that belong together stand on one page, where one is enough for them. Excel ignores page breaks in a sheet that is fitted to one
 * page wide, so only heights decide where its pages end: what is left of one is shared out to the rows on it that may grow. The same is
 * done where the next row would fit on the somewhat longer pages of some viewers only: they would end all later pages elsewhere.
 * LibreOffice, which prints wide sheets smaller than Excel and so has more room, heeds breaks: they stand where pages begin.
 * @param grows rows that may be higher than their text; those before what belongs together unless something else is said
 */
export function unbroken(
  rows: readonly DocumentRow[],
  groups: readonly Together[],
  paging: Paging,
  grows: readonly number[] = [...new Set(groups.map(({ gap }) => gap))],
): readonly DocumentRow[] {
  const page = pageOf(rows, paging);
  const result = marked(rows, groups);
  const most = page.room - page.repeated;

  /** The last row that must stand on the page of this one. */
  const endOf = (first: number): number => {
    let end = first;
    for (const { gap, to } of groups) {
      const joins = gap + 1 >= first && gap + 1 <= end;
      if (joins && to > end && heightOf(rows.slice(first, to + 1)) <= most) end = to;
    }
    return end;
  };

  const breaks = new Set<number>();
  let used = 0;
  let begun = 0;
  for (let first = 0; first < rows.length;) {
    const end = endOf(first);
    const needed = heightOf(rows.slice(first, end + 1));
    const left = page.room - used;
    if (first > begun && needed > left) {
      const isInDoubt = (result[first]?.height ?? 0) <= left + page.extra;
      if (isInDoubt)
        share(
          result,
          grows.filter((place) => place >= begun && place < first),
          left,
        );
      used = page.repeated;
      begun = first;
      breaks.add(first);
    }
    used += heightOf(result.slice(first, end + 1));
    first = end + 1;
  }
  return result.map((row, index) => (breaks.has(index) ? { ...row, beginsPage: true } : row));
}
