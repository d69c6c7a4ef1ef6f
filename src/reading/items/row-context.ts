import type { IndicatorNumber, Instrument } from '../../framework/types';
import { indicatorLabel } from '../../scores/indicator-names';
import { cleanText, skeleton } from '../../scores/thai-text';
import { instrumentOf } from '../instrument-words';
import { cellText, type TableView } from '../sheet-view';
import { isExact, type ItemText } from './item-text';

/** A cell that may begin the row of an item. */
export interface Candidate {
  readonly row: number;
  readonly column: number;
  readonly text: ItemText;
}

/** A row (of the view) in which an item may stand. */
export interface ItemRow {
  readonly row: number;
  readonly text: ItemText;
  /** The question or title, behind the code or beside it; empty where there is none. */
  readonly wording: string;
  /** The instrument that stands beside or above it. */
  readonly context: Instrument | null;
  /** The indicator whose name stands beside or above it; null for rows whose code is sure. */
  readonly indicator: IndicatorNumber | null;
}

/** Longer texts are prose. */
export const LONGEST_SECTION = 200;
/** The only instrument that a text speaks of. */
export function soleInstrument(text: string): Instrument | null {
  if (text.length > LONGEST_SECTION) return null;
  const codes = new Set(
    [...text.matchAll(/(?:^|[^a-z])(IIT|EIT|OIT)(?![a-z])/gi)].map((match) => (match[1] ?? '').toUpperCase()),
  );
  const [only] = codes;
  return codes.size === 1 ? (only as Instrument) : codes.size === 0 ? instrumentOf(text) : null;
}

/** Columns beside the items in which their wordings may stand. */
export const WORDING_REACH = 3;
const SHORTEST_WORDING = 2;

/** The question of a row: behind its code, else the longest text beside it. */
function wordingAt(view: TableView, { row, column, text }: Candidate): string {
  if (skeleton(text.wording).length >= SHORTEST_WORDING) return text.wording;
  const beside = [...Array(WORDING_REACH).keys()]
    .flatMap((step) => [column + 1 + step, column - 1 - step])
    .map((at) => (at < 0 ? '' : cleanText(cellText(view.at(row, at)))))
    .filter((one) => /\p{L}{3}/u.test(one) && instrumentOf(one) === null);
  return beside.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
}

/** Columns at the left of the items in which their instrument may stand. */
const LEFT_REACH = 4;
/** Rows above a table in which its title may stand. */
const TITLE_REACH = 30;
/** Columns at the right of the items in which a section may be named. */
const RIGHT_REACH = 2;

/** The instrument at the left of a row: in the row itself, or in the nearest filled cell above while nothing else is said. */
function instrumentBeside(view: TableView, row: number, column: number, top: number): Instrument | null {
  for (const text of cellsBeside(view, row, column, top)) {
    const instrument = text === '' ? null : soleInstrument(text);
    if (instrument !== null) return instrument;
  }
  return null;
}

/** Columns around that of the items, the nearest first. */
const NEAREST = Array.from({ length: LEFT_REACH + RIGHT_REACH + 1 }, (_, k) => k - LEFT_REACH).sort(
  (a, b) => Math.abs(a) - Math.abs(b) || a - b,
);

/** The instrument that a row names, which is no row of an item: of several tables beside each other that of the nearest. */
function instrumentInRow(view: TableView, row: number, column: number): Instrument | null {
  for (const step of NEAREST) {
    const text = column + step < 0 ? '' : cellText(view.at(row, column + step));
    const instrument = text === '' ? null : soleInstrument(text);
    if (instrument !== null) return instrument;
  }
  return null;
}

/** Rows over which a cell at the left may hold without being merged: the longest list of an instrument has fewer. */
const MOST_BLANK = 60;

/** The nearest filled cells at the left of a row, in it or above. */
function* cellsBeside(view: TableView, row: number, column: number, top: number): Generator<string> {
  for (let left = column - 1; left >= Math.max(0, column - LEFT_REACH); left -= 1) {
    let up = row;
    while (up > Math.max(top, row - MOST_BLANK) && cellText(view.at(up, left)) === '') up -= 1;
    yield cellText(view.at(up, left));
  }
}

/** The indicator that a text names, and not by its number alone. */
export const indicatorNamed = (text: string): IndicatorNumber | null => {
  const label = text === '' ? null : indicatorLabel(text);
  return label?.kind === 'indicator' && label.by !== 'number' ? label.indicator : null;
};

/** The indicator whose name stands at the left of a row. */
function indicatorBeside(view: TableView, row: number, column: number, top: number): IndicatorNumber | null {
  for (const text of cellsBeside(view, row, column, top)) {
    const indicator = indicatorNamed(text);
    if (indicator !== null) return indicator;
  }
  return null;
}

/** The indicator that a row between items names. */
function indicatorInRow(view: TableView, row: number, column: number): IndicatorNumber | null {
  for (let at = Math.max(0, column - LEFT_REACH); at <= column + 1; at += 1) {
    const indicator = indicatorNamed(cellText(view.at(row, at)));
    if (indicator !== null) return indicator;
  }
  return null;
}

/** Rows with what stands beside and above them, from the top down. */
export function withContext(
  view: TableView,
  column: number,
  tab: Instrument | null,
  candidates: readonly Candidate[],
): ItemRow[] {
  const sorted = [...candidates].sort((a, b) => a.row - b.row);
  const top = sorted[0]?.row ?? 0;
  let section: Instrument | null = null;
  let named: IndicatorNumber | null = null;
  let next = Math.max(0, top - TITLE_REACH);
  return sorted.flatMap((candidate): ItemRow[] => {
    const { row, text } = candidate;
    for (; next < row; next += 1) {
      section = instrumentInRow(view, next, column) ?? section;
      if (next >= top - HEADER_REACH) named = indicatorInRow(view, next, column) ?? named;
    }
    next = row + 1;
    const wording = wordingAt(view, candidate);
    // A row of an indicator, which is numbered as well.
    const own = indicatorNamed(isExact(text) ? text.wording : wording);
    if (own !== null) {
      named = own;
      return [];
    }
    const context = instrumentBeside(view, row, column, top) ?? section ?? tab;
    const indicator = isExact(text) ? null : (indicatorBeside(view, row, column, top) ?? named);
    return [{ row, text, wording, context, indicator }];
  });
}

/** Rows above the first item in which its header may stand. */
export const HEADER_REACH = 4;
