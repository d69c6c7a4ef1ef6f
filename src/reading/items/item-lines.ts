import { indicator as definitionOf } from '../../framework';
import { INDICATOR_NUMBERS, type Instrument } from '../../framework/types';
import { cleanText, skeleton } from '../../scores/thai-text';
import { looksLikeAgency } from '../agencies';
import { groupBy } from '../group-by';
import { instrumentOf } from '../instrument-words';
import { roleOf } from '../roles';
import { cellText, TransposedView, type SheetView, type TableView } from '../sheet-view';
import {
  HEADER_REACH,
  indicatorNamed,
  LONGEST_SECTION,
  soleInstrument,
  WORDING_REACH,
  withContext,
  type Candidate,
  type ItemRow,
} from './row-context';
import { FEWEST_ROWS } from './fewest-rows';
import { isExact, itemNumber, itemText } from './item-text';
import { isItemTitle } from './wordings';

/** Items below one another in a column of the view (across a row, in the turned view). */
export interface ItemLine {
  readonly view: TableView;
  readonly turned: boolean;
  readonly column: number;
  readonly rows: readonly ItemRow[];
}

/** A first look at a text, before it is read: most texts of most sheets begin otherwise. */
const MAY_BE_CODE =
  /^[\s([]*(?:ข้อ|คำถาม|[ieol1|!0๐๑ .-]*[\d๐-๙]|[IEO][\sIT.\d๐-๙-]|item|question)|[([]\s*(?:ข้อ\s*)?[ieo][\s-]?[\d๐-๙]{1,2}\s*[)\]]\s*$/iu;
const NAMES_INSTRUMENT = /(?:^|[^a-z])(?:IIT|EIT|OIT)(?![a-z])/i;
const FEWEST_TITLES = 4;

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
  return runs.filter((run) => run.length >= FEWEST_ROWS).flat();
}

const numberIn = ({ text }: Candidate): number | null =>
  text.codes.find(({ spelling }) => spelling === 'number')?.number ?? null;

/** Over numbers: they count questions, and nothing else. */
const COUNTS_ITEMS = new RegExp(
  `^(?:${['ข้อ', 'ข้อที่', 'ข้อคำถาม', 'ข้อคำถามที่', 'รหัสข้อ', 'เลขข้อ', 'item', 'items'].map(skeleton).join('|')})`,
);

function isHeadedAsItems(view: TableView, row: number, column: number): boolean {
  const heads = Array.from({ length: Math.min(HEADER_REACH, row) }, (_, k) => view.at(row - 1 - k, column));
  return [...heads, column > 0 ? view.at(row, column - 1) : undefined].some((cell) =>
    COUNTS_ITEMS.test(skeleton(cellText(cell))),
  );
}

/** Of the wordings; the others are shortened or those of another year. */
const SOME = 0.2;

/** A list of agencies is numbered too: one of the columns beside the numbers is headed so. */
function isListOfAgencies(view: TableView, column: number, row: number): boolean {
  for (let up = row - 1; up >= Math.max(0, row - HEADER_REACH); up -= 1) {
    for (let at = column + 1; at <= column + WORDING_REACH; at += 1)
      if (roleOf(cellText(view.at(up, at))) === 'agency') return true;
  }
  return false;
}

/** Whether numbers alone are those of items: their instrument is known, and a header, their wordings or their count say so. */
function areItems(view: TableView, column: number, rows: readonly ItemRow[]): boolean {
  const top = rows[0]?.row ?? 0;
  if (rows.filter(({ wording }) => looksLikeAgency(wording)).length * 2 >= rows.length) return false;
  // One list through all instruments numbers the indicators.
  const ofIndicators = ({ context, text }: ItemRow): boolean => {
    const number = INDICATOR_NUMBERS.find((one) => text.codes.some((code) => code.number === one));
    return number !== undefined && definitionOf(number).instrument === context;
  };
  if (rows.every(ofIndicators)) return false;
  const titled = rows.filter(({ wording }) => isItemTitle(wording)).length;
  if (titled >= Math.max(FEWEST_ROWS, rows.length * SOME) || rows.every(({ text }) => text.labelled))
    return true;
  if (isListOfAgencies(view, column, top)) return false;
  return isHeadedAsItems(view, top, column) || standBeside(view, column, rows);
}

/** Directly beside (in the turned view: below) the name of their instrument, without a name of their own, and more than there are indicators. */
const standBeside = (view: TableView, column: number, rows: readonly ItemRow[]): boolean =>
  rows.length > INDICATOR_NUMBERS.length &&
  rows.every(
    ({ row, wording, context }) =>
      wording === '' && instrumentOf(cellText(view.at(row, column - 1))) === context,
  );

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
    const exact = distinctExact(own) >= FEWEST_ROWS;
    if (!exact && distinctZeroed(own) < FEWEST_ROWS) return [];
    const first = own.reduce((least, { row }) => Math.min(least, row), Infinity);
    const last = own.reduce((most, { row }) => Math.max(most, row), 0);
    const near = (weak.get(column) ?? []).filter(({ row }) => row >= first - FAR && row <= last + FAR);
    const rows = withContext(view, column, tab, [...own, ...near]);
    const certain =
      exact ||
      rows.some(({ text, context, wording }) => text.labelled || context === 'OIT' || isItemTitle(wording));
    const items = withoutIndicators(rows);
    return certain && items.length >= FEWEST_ROWS ? [{ view, turned, column, rows: items }] : [];
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
  const lines = [...byColumn(candidates)].flatMap(([column, own]): ItemLine[] => {
    const run = inRuns(own);
    if (run.length < FEWEST_ROWS) return [];
    const rows = withContext(view, column, tab, run).filter(({ context }) => context !== null);
    return rows.length >= FEWEST_ROWS && areItems(view, column, rows) ? [{ view, turned, column, rows }] : [];
  });
  // "1 | คำถามที่ 1": the wording is numbered again.
  const columns = new Set(lines.map(({ column }) => column));
  return lines.filter(({ column }) => turned || !columns.has(column - 1));
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
  if (!speaks && coded.length < FEWEST_ROWS) return [];
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
