import { indicator as definitionOf } from '../../framework';
import { INDICATOR_NUMBERS, type IndicatorNumber, type Instrument } from '../../framework/types';
import { indicatorLabel } from '../../scores/indicator-names';
import { cleanText, skeleton } from '../../scores/thai-text';
import { looksLikeAgency } from '../agencies';
import { groupBy } from '../group-by';
import { instrumentOf } from '../instrument-words';
import { cellText, TransposedView, type SheetView, type TableView } from '../sheet-view';
import { isExact, itemNumber, itemText, type ItemText } from './item-text';
import { isItemTitle } from './wordings';

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

/** Items below one another in a column of the view (across a row, in the turned view). */
export interface ItemLine {
  readonly view: TableView;
  readonly turned: boolean;
  readonly column: number;
  readonly rows: readonly ItemRow[];
}

interface Candidate {
  readonly row: number;
  readonly column: number;
  readonly text: ItemText;
}

/** Fewer items in a line are no table. */
const FEWEST = 3;
/** A first look at a text, before it is read: most texts of most sheets begin otherwise. */
const MAY_BE_CODE = /^[\s([]*(?:ข้อ|คำถาม|[ieol1|!0๐๑ .-]*[\d๐-๙]|[IEO][\sIT.\d๐-๙-]|item|question)/iu;
const NAMES_INSTRUMENT = /(?:^|[^a-z])(?:IIT|EIT|OIT)(?![a-z])/i;
/** Longer texts are prose. */
const LONGEST_SECTION = 200;
const FEWEST_TITLES = 4;

/** The only instrument that a text speaks of. */
export function soleInstrument(text: string): Instrument | null {
  if (text.length > LONGEST_SECTION) return null;
  const codes = new Set(
    [...text.matchAll(/(?:^|[^a-z])(IIT|EIT|OIT)(?![a-z])/gi)].map((match) => (match[1] ?? '').toUpperCase()),
  );
  const [only] = codes;
  return codes.size === 1 ? (only as Instrument) : codes.size === 0 ? instrumentOf(text) : null;
}

const keyOf = ({ instrument, number }: { instrument: Instrument | null; number: number }): string =>
  `${instrument}${number}`;

const distinctExact = (candidates: readonly Candidate[]): number =>
  new Set(candidates.flatMap(({ text }) => (isExact(text) ? text.codes.map(keyOf) : []))).size;

const isZeroed = ({ text }: Candidate): boolean => text.codes.some(({ spelling }) => spelling === 'zero');

const distinctZeroed = (candidates: readonly Candidate[]): number =>
  new Set(candidates.filter(isZeroed).flatMap(({ text }) => text.codes.map(keyOf))).size;

function textCandidates(view: SheetView): Candidate[] {
  return view.texts.flatMap(({ row, column, text }): Candidate[] => {
    if (!MAY_BE_CODE.test(text)) return [];
    const read = itemText(text);
    return read === null || (read.codes.length === 0 && !read.labelled) ? [] : [{ row, column, text: read }];
  });
}

function numberCandidates(view: SheetView): Candidate[] {
  const found: Candidate[] = [];
  for (const { row, column, cell } of view.cells()) {
    if (typeof cell.value !== 'number' || cell.date || cell.percent) continue;
    const text = itemNumber(cell.value);
    if (text !== null && text.codes.length > 0) found.push({ row, column, text });
  }
  return found;
}

/** Cells that are nothing but the title of a disclosure item. */
function titleCandidates(view: SheetView): Candidate[] {
  return view.texts.flatMap(({ row, column, text }): Candidate[] =>
    text.length <= LONGEST_SECTION && isItemTitle(text)
      ? [{ row, column, text: { codes: [], labelled: true, wording: cleanText(text) } }]
      : [],
  );
}

const turn = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.map((one) => ({ ...one, row: one.column, column: one.row }));

const byColumn = (candidates: readonly Candidate[]): Map<number, Candidate[]> =>
  groupBy(candidates, ({ column }) => column);

/** Cells of a row and of a column at once belong to the longer of both; of equal ones to the column. */
function shareOut(candidates: readonly Candidate[]): {
  readonly down: readonly Candidate[];
  readonly across: readonly Candidate[];
} {
  const size = (own: readonly Candidate[]): number => Math.max(distinctExact(own), distinctZeroed(own));
  const sizes = (groups: Map<number, Candidate[]>): Map<number, number> =>
    new Map([...groups].map(([key, own]) => [key, size(own)]));
  const columns = sizes(byColumn(candidates));
  const rows = sizes(groupBy(candidates, ({ row }) => row));
  const isDown = ({ row, column }: Candidate): boolean => (columns.get(column) ?? 0) >= (rows.get(row) ?? 0);
  return { down: candidates.filter(isDown), across: candidates.filter((one) => !isDown(one)) };
}

const WORDING_REACH = 3;
const SHORTEST_WORDING = 3;

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

/** The instrument that a row names, which is no row of an item. */
function instrumentInRow(view: TableView, row: number, column: number): Instrument | null {
  for (let at = Math.max(0, column - LEFT_REACH); at <= column + RIGHT_REACH; at += 1) {
    const text = cellText(view.at(row, at));
    const instrument = text === '' ? null : soleInstrument(text);
    if (instrument !== null) return instrument;
  }
  return null;
}

/** The nearest filled cells at the left of a row, in it or above. */
function* cellsBeside(view: TableView, row: number, column: number, top: number): Generator<string> {
  for (let left = column - 1; left >= Math.max(0, column - LEFT_REACH); left -= 1) {
    let up = row;
    while (up > top && cellText(view.at(up, left)) === '') up -= 1;
    yield cellText(view.at(up, left));
  }
}

const indicatorNamed = (text: string): IndicatorNumber | null => {
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
function withContext(
  view: TableView,
  column: number,
  tab: Instrument | null,
  own: readonly Candidate[],
): ItemRow[] {
  const sorted = [...own].sort((a, b) => a.row - b.row);
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
    if (!isExact(text) && indicatorNamed(wording) !== null) {
      named = indicatorNamed(wording);
      return [];
    }
    const context = instrumentBeside(view, row, column, top) ?? section ?? tab;
    const indicator = isExact(text) ? null : (indicatorBeside(view, row, column, top) ?? named);
    return [{ row, text, wording, context, indicator }];
  });
}

/** Numbers that begin with one and go on, anew with each instrument; scores and ranks beside them do not. */
function inRuns(own: readonly Candidate[]): Candidate[] {
  const sorted = [...own].sort((a, b) => a.row - b.row);
  const runs: Candidate[][] = [];
  for (const candidate of sorted) {
    const number = numberIn(candidate);
    const last = runs.at(-1)?.at(-1);
    if (number === null) continue;
    if (last && number === (numberIn(last) ?? 0) + 1) runs.at(-1)?.push(candidate);
    else if (number === 1) runs.push([candidate]);
  }
  return runs.filter((run) => run.length >= FEWEST).flat();
}

const numberIn = ({ text }: Candidate): number | null =>
  text.codes.find(({ spelling }) => spelling === 'number')?.number ?? null;

const HEADER_REACH = 4;
/** Over numbers: they count questions, and nothing else. */
const COUNTS_ITEMS = new RegExp(
  `^(?:${['ข้อ', 'ข้อที่', 'ข้อคำถาม', 'ข้อคำถามที่', 'รหัสข้อ', 'เลขข้อ', 'item', 'items'].map(skeleton).join('|')})`,
);

function isHeadedAsItems(view: TableView, row: number, column: number): boolean {
  for (let up = row - 1; up >= Math.max(0, row - HEADER_REACH); up -= 1) {
    if (COUNTS_ITEMS.test(skeleton(cellText(view.at(up, column))))) return true;
  }
  return false;
}

/** Of the wordings; the others are shortened or those of another year. */
const SOME = 0.2;

/** Whether numbers alone are those of items: their instrument is known, and a header or their wordings say so. */
function areItems(view: TableView, column: number, rows: readonly ItemRow[]): boolean {
  const others = rows.filter(({ wording }) => looksLikeAgency(wording)).length;
  if (others * 2 >= rows.length) return false;
  // One list through all instruments numbers the indicators.
  const beyond = rows.filter(({ context, text }) => {
    const number = text.codes.find(({ spelling }) => spelling === 'number')?.number ?? 0;
    return number <= 10 && definitionOf(number as 1).instrument === context;
  }).length;
  if (beyond === rows.length) return false;
  const titled = rows.filter(({ wording }) => isItemTitle(wording)).length;
  return isHeadedAsItems(view, rows[0]?.row ?? 0, column) || titled >= Math.max(FEWEST, rows.length * SOME);
}

const numbersOf = (instrument: Instrument): readonly number[] =>
  INDICATOR_NUMBERS.filter((number) => definitionOf(number).instrument === instrument);

/** The rows without those of the indicators, which are coded alike: EIT6 to EIT8, or IIT1 … OIT2 where there are no more. */
function withoutIndicators(rows: readonly ItemRow[]): readonly ItemRow[] {
  const named = groupBy(rows, ({ text: { codes } }) =>
    codes[0]?.spelling === 'name' ? codes[0].instrument : null,
  );
  const others = rows.filter(({ wording }) => indicatorNamed(wording) === null && wording !== '').length;
  const ofIndicators = [...named].flatMap(([instrument, own]) => {
    if (instrument === null) return [];
    const numbers = new Set(own.map(({ text }) => text.codes[0]?.number));
    const all = numbersOf(instrument);
    const byNumber =
      instrument !== 'IIT' && all.length === numbers.size && all.every((one) => numbers.has(one));
    const byPlace = others === 0 && rows.length <= INDICATOR_NUMBERS.length && numbers.size <= all.length;
    return byNumber || byPlace ? own : [];
  });
  return rows.filter((row) => !ofIndicators.includes(row));
}

function linesIn(
  view: TableView,
  turned: boolean,
  tab: Instrument | null,
  coded: readonly Candidate[],
  others: readonly Candidate[],
): ItemLine[] {
  const weak = byColumn(others);
  const lines = [...byColumn(coded)].flatMap(([column, own]): ItemLine[] => {
    const exact = distinctExact(own) >= FEWEST;
    if (!exact && distinctZeroed(own) < FEWEST) return [];
    const first = own.reduce((least, { row }) => Math.min(least, row), Infinity);
    const last = own.reduce((most, { row }) => Math.max(most, row), 0);
    const near = (weak.get(column) ?? []).filter(({ row }) => row >= first - FAR && row <= last + FAR);
    const rows = withContext(view, column, tab, [...own, ...near]);
    const certain =
      exact ||
      rows.some(({ text, context, wording }) => text.labelled || context === 'OIT' || isItemTitle(wording));
    const items = withoutIndicators(rows);
    return certain && items.length >= FEWEST ? [{ view, turned, column, rows: items }] : [];
  });
  return withoutDoubles(lines);
}

/** Rows before the first and behind the last code in which an item without one may stand. */
const FAR = 40;

/** Of two columns in the same rows the first names the items: the other holds codes of something else, or repeats them. */
function withoutDoubles(lines: readonly ItemLine[]): ItemLine[] {
  const sorted = [...lines].sort((a, b) => a.column - b.column);
  return sorted.filter((line, index) => {
    const rows = new Set(line.rows.map(({ row }) => row));
    return !sorted
      .slice(0, index)
      .some(
        (before) =>
          line.column - before.column <= WORDING_REACH &&
          sameItems(before, line) &&
          before.rows.filter(({ row }) => rows.has(row)).length * 2 > rows.size,
      );
  });
}

function sameItems(left: ItemLine, right: ItemLine): boolean {
  const codeAt = new Map(left.rows.map(({ row, text }) => [row, text.codes.map(keyOf).join()]));
  const common = right.rows.filter(({ row }) => codeAt.has(row));
  const equal = common.filter(({ row, text }) => codeAt.get(row) === text.codes.map(keyOf).join());
  return equal.length * 2 > common.length;
}

function numberLines(
  view: TableView,
  turned: boolean,
  tab: Instrument | null,
  candidates: readonly Candidate[],
): ItemLine[] {
  return [...byColumn(candidates)].flatMap(([column, own]): ItemLine[] => {
    const run = inRuns(own);
    if (run.length < FEWEST) return [];
    const rows = withContext(view, column, tab, run).filter(({ context }) => context !== null);
    return rows.length >= FEWEST && areItems(view, column, rows) ? [{ view, turned, column, rows }] : [];
  });
}

function titleLines(
  view: TableView,
  turned: boolean,
  tab: Instrument | null,
  candidates: readonly Candidate[],
): ItemLine[] {
  return [...byColumn(candidates)].flatMap(([column, own]): ItemLine[] =>
    own.length < FEWEST_TITLES ? [] : [{ view, turned, column, rows: withContext(view, column, tab, own) }],
  );
}

/** All lines of items on a sheet: by codes, else by numbers under an instrument, else by titles of disclosure items. */
export function findItemLines(view: SheetView): readonly ItemLine[] {
  const texts = textCandidates(view);
  const tab = soleInstrument(view.sheet);
  const speaks =
    tab !== null ||
    view.texts.some(({ text }) => text.length <= LONGEST_SECTION && NAMES_INSTRUMENT.test(text));
  const coded = texts.filter((one) => isExact(one.text) || isZeroed(one));
  if (!speaks && coded.length < FEWEST) return [];
  const turnedView = new TransposedView(view);
  const others = texts.filter((one) => !coded.includes(one));
  const { down, across } = shareOut(coded);
  const lines = [
    ...linesIn(view, false, tab, down, others),
    ...linesIn(turnedView, true, tab, turn(across), turn(others)),
  ];
  if (lines.length > 0 || !speaks) return lines;
  const numbers = [...others, ...coded.filter(isZeroed), ...numberCandidates(view)];
  const numbered = [
    ...numberLines(view, false, tab, numbers),
    ...numberLines(turnedView, true, tab, turn(numbers)),
  ];
  if (numbered.length > 0) return numbered;
  const titles = titleCandidates(view);
  return [...titleLines(view, false, tab, titles), ...titleLines(turnedView, true, tab, turn(titles))];
}
