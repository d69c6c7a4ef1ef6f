import type { DocumentRow, Points, PrintSetup } from '../../workbook/sheet-document';
import type { Orientation } from './a4';
import { printableHeight, printScale } from './print-setup';

const total = (lengths: readonly Points[]): Points => lengths.reduce((sum, length) => sum + length, 0);

/** What decides where pages end. */
export interface Paging {
  readonly columns: readonly Points[];
  readonly orientation: Orientation;
  readonly titleRows: PrintSetup['titleRows'];
}

/** Room on the pages of a sheet. */
export interface Page {
  /** For rows on each page, in every viewer; in points of the sheet. */
  readonly room: Points;
  /** Room that some viewers have beyond it. */
  readonly extra: Points;
  /** Taken by the repeated rows on every page but the first. */
  readonly repeated: Points;
}

/** Room on the pages of these rows. */
export function pageOf(rows: readonly DocumentRow[], { columns, orientation, titleRows }: Paging): Page {
  const repeated = titleRows === null ? [] : rows.slice(titleRows.first, titleRows.last + 1);
  const scale = printScale(columns, orientation);
  const reckoned = printableHeight(orientation) / scale;
  const longer = scale < 1 ? LONGER_WHEN_SCALED : 0;
  return {
    room: reckoned * (1 - SHORTER),
    extra: reckoned * (SHORTER + longer),
    repeated: total(repeated.map((row) => row.height)),
  };
}

/** Room taken on a page when a row of this height has been added: on this page, or on the next one. */
export function roomAfter(used: Points, height: Points, { room, repeated }: Page): Points {
  return used > 0 && used + height > room ? repeated + height : used + height;
}

/** Where a row comes to stand. */
interface Place {
  /** From the first, zero-based. */
  readonly page: number;
  /** Room taken on the page before the row. */
  readonly used: Points;
}

/** Where each row stands when every page is filled as far as whole rows go. */
function placesOf(rows: readonly DocumentRow[], page: Page): Place[] {
  let number = 0;
  let end = 0;
  return rows.map(({ height }) => {
    const next = roomAfter(end, height, page);
    if (next < end + height) number += 1;
    end = next;
    return { page: number, used: next - height };
  });
}

/** How many pages the rows take. */
export function pageCount(rows: readonly DocumentRow[], paging: Paging): number {
  return 1 + (placesOf(rows, pageOf(rows, paging)).at(-1)?.page ?? -1);
}

/** A row that is higher than its text needs, for the sake of where pages end. */
export const stretched = (row: DocumentRow, height: Points): DocumentRow => ({
  ...row,
  height,
  needed: row.needed ?? row.height,
});

const withHeight = (rows: readonly DocumentRow[], index: number, height: Points): DocumentRow[] =>
  rows.map((row, each) => (each === index ? stretched(row, height) : row));

/** Rows from `first` up to the one before `last` belong on the page of `last`. */
export const joined = (rows: readonly DocumentRow[], first: number, last: number): DocumentRow[] =>
  rows.map((row, index) => (index >= first && index < last ? { ...row, withNext: true } : row));

/** LibreOffice takes a little of the page for a footer that is higher than its margin. */
const SHORTER = 0.03;

/**
 * A sheet that is scaled to fit the page's width may find a longer page: Excel rounds the scale to whole per cent, and
 * LibreOffice takes columns as wider (6 per cent in Calibri 11) and prints smaller to fit them.
 */
const LONGER_WHEN_SCALED = 0.08;

/** No gap or row grows by more than this for the sake of a page; where a viewer breaks elsewhere, it stays bearable. */
const MOST_FILLING: Points = 300;

/** A gap row and the last row that should stay on the page of the row below the gap. */
export interface Together {
  readonly gap: number;
  readonly to: number;
}

/**
 * Makes a gap fill the rest of its page where the rows after it would be torn apart, and the row after it too high for
 * what a longer page has left. Excel ignores page breaks in a sheet that is fitted to one page wide, so only heights
 * can keep a heading with its table.
 */
export function unbroken(
  rows: readonly DocumentRow[],
  groups: readonly Together[],
  paging: Paging,
): readonly DocumentRow[] {
  const page = pageOf(rows, paging);
  const marked = groups.reduce((current, { gap, to }) => joined(current, gap + 1, to), rows);
  return groups.reduce((current, { gap, to }) => {
    const used = placesOf(current, page)[gap]?.used ?? 0;
    const needed = total(current.slice(gap, to + 1).map((row) => row.height));
    const rest = page.room - used;
    const torn = used + needed > page.room && needed <= page.room - page.repeated;
    const gapHeight = current[gap]?.height ?? 0;
    if (!torn || rest <= gapHeight || rest > MOST_FILLING) return current;
    const heading = Math.max(current[gap + 1]?.height ?? 0, page.extra + 1);
    return withHeight(withHeight(current, gap, rest), gap + 1, heading);
  }, marked);
}

/** Pages as long as different viewers print them, by the part of the extra room that they have. */
const VIEWERS: readonly number[] = Array.from({ length: 10 }, (_, index) => index / 9);

/**
 * In how many of several viewers, whose pages differ a little, the rows from `block` to the end do not stand on one
 * page with the row before them. Pages that differ a little end at quite different rows after some pages.
 */
export function timesAlone(rows: readonly DocumentRow[], block: number, paging: Paging): number {
  const page = pageOf(rows, paging);
  return VIEWERS.filter((part) => {
    const places = placesOf(rows, { ...page, room: page.room + part * page.extra });
    return places.at(-1)?.page !== places[block - 1]?.page;
  }).length;
}
