import { indicator as definitionOf } from '../framework';
import { INDICATOR_NUMBERS, type IndicatorNumber } from '../framework/types';
import { indicatorLabel, indicatorNumber } from '../scores/indicator-names';
import { levelFromText } from '../scores/level-text';
import type { Hundredths } from '../scores/types';
import type { Cell } from '../workbook/cell-grid';
import { codedHeads, LONGEST_HEAD, type HeadCell } from './coded-names';
import { groupBy } from './group-by';
import { cellText, TransposedView, type SheetView, type TableView } from './sheet-view';
import { countWhile } from './sorted';
import { numberOf } from './values';
import { instrumentOf } from './instrument-words';
import { labelsOf, type LabelOf } from './layout/names';
import { roleOf } from './roles';

/** A cell that names an indicator. Rows and columns are those of the line's view. */
export interface Mention {
  readonly indicator: IndicatorNumber;
  readonly row: number;
  readonly column: number;
  /** Only its number names it, or its place among ten: no name that could be wrong stands with it. */
  readonly byNumber: boolean;
  /** Set when the same cell holds the score too. */
  readonly embedded: { readonly score: Hundredths; readonly raw: string } | null;
}

/** A cell that may name two indicators. */
export interface AmbiguousMention {
  readonly indicators: readonly IndicatorNumber[];
  readonly row: number;
  readonly column: number;
}

/** Indicator names that stand one below the other in a column of the view (for names across a row, the turned view). */
export interface Line {
  readonly view: TableView;
  readonly turned: boolean;
  readonly column: number;
  /** From the top down; the same indicator may occur several times. */
  readonly mentions: readonly Mention[];
  /** The rows in which no indicator is named: first and last of each stretch, from the top down. */
  readonly gaps: readonly { readonly top: number; readonly bottom: number }[];
  readonly ambiguous: readonly AmbiguousMention[];
}

/** The rows from `first` to `last` in which the line names no indicator. */
export function* rowsBetweenNames({ gaps }: Line, first: number, last: number): Generator<number> {
  for (let at = countWhile(gaps, ({ bottom }) => bottom < first); at < gaps.length; at += 1) {
    const { top, bottom } = gaps[at] ?? { top: last + 1, bottom: last };
    if (top > last) return;
    for (let row = Math.max(top, first); row <= Math.min(bottom, last); row += 1) yield row;
  }
}

/** The first row below `row` that names an indicator; the end of the sheet when there is none. */
export function nextNamedRow({ view, mentions }: Line, row: number): number {
  return mentions[countWhile(mentions, (mention) => mention.row <= row)]?.row ?? view.rowCount;
}

interface Found {
  readonly mentions: Mention[];
  readonly ambiguous: AmbiguousMention[];
  /** Cells that number an indicator above ten: what they stand in is no list of the ten. */
  readonly beyond: readonly { readonly row: number; readonly column: number }[];
}

/** "ตัวชี้วัดที่ 12": ITA has ten. */
const BEYOND =
  /^\s*(?:ตัวชี้วัด|ตชว\.?|indicator|kpi)\s*(?:ที่|ข้อที่|ข้อ)?\s*(?:1[1-9]|[2-9][0-9]|๑[๑-๙]|[๒-๙][๐-๙])(?![0-9๐-๙.])/i;

function findLabels(view: SheetView, labelOf: LabelOf): Found {
  const found = {
    mentions: [] as Mention[],
    ambiguous: [] as AmbiguousMention[],
    beyond: [] as { row: number; column: number }[],
  };
  for (const { row, column, text } of view.texts) {
    if (BEYOND.test(text)) found.beyond.push({ row, column });
    const label = labelOf(text);
    if (label?.kind === 'ambiguous') found.ambiguous.push({ indicators: label.indicators, row, column });
    if (label?.kind !== 'indicator') continue;
    const embedded =
      label.score === null ? null : { score: label.score, raw: label.scoreText ?? String(label.score / 100) };
    found.mentions.push({
      indicator: label.indicator,
      byNumber: label.by === 'number',
      row,
      column,
      embedded,
    });
  }
  return found;
}

/** Rows and columns of codes or of single words name indicators as a whole; what was read of their cells alone goes. */
function withCodedHeads(view: SheetView, found: Found): Found {
  const coded: Mention[] = [];
  const named = new Set(found.mentions.map(({ row, column, indicator }) => `${row}:${column}:${indicator}`));
  const { rows, columns } = headsOf(view);
  const collect = (lines: HeadLines, turned: boolean): void => {
    for (const [line, heads] of lines) {
      for (const { at, indicator } of codedHeads(heads)) {
        const place = turned ? { row: at, column: line } : { row: line, column: at };
        if (!named.has(`${place.row}:${place.column}:${indicator}`))
          coded.push({ ...place, indicator, byNumber: true, embedded: null });
      }
    }
  };
  collect(rows, false);
  collect(columns, true);
  if (coded.length === 0) return found;
  const taken = new Set(coded.map(({ row, column }) => `${row}:${column}`));
  const free = ({ row, column }: { readonly row: number; readonly column: number }): boolean =>
    !taken.has(`${row}:${column}`);
  return {
    ...found,
    mentions: [...found.mentions.filter(free), ...coded],
    ambiguous: found.ambiguous.filter(free),
  };
}

type HeadLines = ReadonlyMap<number, readonly HeadCell[]>;

/** Texts that may be heads, by row and by column; names of agencies in a long list are passed over, and lines with too few. */
function headsOf({ texts }: SheetView): { readonly rows: HeadLines; readonly columns: HeadLines } {
  const heads = texts.filter(({ text }) => text.length <= LONGEST_HEAD);
  const linesOf = (line: 'row' | 'column', at: 'row' | 'column'): HeadLines => {
    const lines = [...groupBy(heads, (head) => head[line])];
    return new Map(
      lines
        .filter(([, own]) => own.length >= INDICATOR_NUMBERS.length)
        .map(([key, own]) => [key, own.map((head) => ({ at: head[at], text: head.text }))]),
    );
  };
  return { rows: linesOf('row', 'column'), columns: linesOf('column', 'row') };
}

const turn = <T extends { readonly row: number; readonly column: number }>(spots: readonly T[]): T[] =>
  spots.map((spot) => ({ ...spot, row: spot.column, column: spot.row }));

const byColumn = <T extends { readonly column: number }>(spots: readonly T[]): Map<number, T[]> =>
  groupBy(spots, ({ column }) => column);

const distinct = (mentions: readonly Mention[]): number =>
  new Set(mentions.map(({ indicator }) => indicator)).size;

/** Fewer names than this in a line are no table. */
const FEWEST_NAMES = 2;

type Place = Pick<Line, 'view' | 'turned' | 'column'>;

/** `mentions` may come in any order. */
function lineOf(place: Place, mentions: readonly Mention[], ambiguous: readonly AmbiguousMention[]): Line {
  const sorted = [...mentions].sort((a, b) => a.row - b.row);
  const ends = [...sorted.map(({ row }) => row), place.view.rowCount];
  const gaps = ends.flatMap((end, index) => {
    const top = (ends[index - 1] ?? -1) + 1;
    return top < end ? [{ top, bottom: end - 1 }] : [];
  });
  return { ...place, mentions: sorted, gaps, ambiguous };
}

function linesIn(view: TableView, turned: boolean, found: Found): Line[] {
  const ambiguous = byColumn(found.ambiguous);
  const beyond = new Set(found.beyond.map(({ column }) => column));
  return [...byColumn(found.mentions)]
    .filter(([, mentions]) => distinct(mentions) >= FEWEST_NAMES)
    .filter(
      ([column, mentions]) =>
        !mentions.every(({ byNumber }) => byNumber) ||
        (!beyond.has(column) && !haveOtherNames(view, mentions)),
    )
    .map(([column, mentions]) => lineOf({ view, turned, column }, mentions, ambiguous.get(column) ?? []));
}

/** A header that announces indicators stands above (or beside) plain numbers 1-10. */
const HEADER_REACH = 3;

function announced(view: TableView, row: number, column: number): boolean {
  for (let up = 1; up <= HEADER_REACH && row - up >= 0; up += 1) {
    if (announces(cellText(view.at(row - up, column)))) return true;
  }
  for (let left = 1; left <= HEADER_REACH && column - left >= 0; left += 1) {
    if (announces(cellText(view.at(row, column - left)))) return true;
  }
  return false;
}

/** Numbers that may stand beside or below something else than their instrument. */
const MOST_UNDER = 8;

/** Nearly every number stands under (or behind) the instrument that its indicator belongs to. */
function standsUnderInstruments(view: TableView, run: readonly Mention[]): boolean {
  const under = run.filter(({ row, column, indicator }) =>
    Array.from({ length: HEADER_REACH }, (_, k) => column - 1 - k).some(
      (left) =>
        left >= 0 && instrumentOf(cellText(view.at(row, left))) === definitionOf(indicator).instrument,
    ),
  );
  return under.length >= MOST_UNDER;
}

/** "ตัวชี้วัด", also behind an instrument: "IIT (ตัวชี้วัดที่)". */
function announces(text: string): boolean {
  if (roleOf(text) === 'indicator') return true;
  const [, behind = ''] = /[([{]([^)\]}]*)[)\]}]/.exec(text) ?? [];
  return roleOf(behind) === 'indicator';
}

/** Something else is numbered: it has names of its own beside its numbers, or goes on behind ten. */
function numbersOthers(view: TableView, run: readonly Mention[]): boolean {
  const last = run.at(-1);
  if (!last) return true;
  if (numberOf(view.own(last.row + 1, last.column)) === (INDICATOR_NUMBERS.length + 1) * 100) return true;
  return haveOtherNames(view, run);
}

/** Beside most of the numbers stand names that are none of the ten. */
const haveOtherNames = (view: TableView, numbers: readonly Mention[]): boolean =>
  [-2, -1, 1, 2].some((step) => {
    const texts = numbers.map(({ row, column }) => cellText(view.own(row, column + step)));
    // Verdicts and owners beside numbers come again; names of things are each another.
    return new Set(texts.filter(isOtherName)).size * 2 >= numbers.length;
  });

function isOtherName(text: string): boolean {
  return (
    /\p{L}{3}/u.test(text) &&
    !announces(text) &&
    roleOf(text) === null &&
    instrumentOf(text) === null &&
    levelFromText(text) === null &&
    indicatorLabel(text) === null
  );
}

const plainNumber = (cell: Cell | undefined): IndicatorNumber | null => {
  const value = numberOf(cell);
  return value === null ? null : indicatorNumber(value);
};

/** Columns that number the indicators 1-10 under a header ตัวชี้วัด, where no names stand. */
function numberedLines(view: TableView, turned: boolean): Line[] {
  const numbers: Mention[] = [];
  for (const { row, column, cell } of view.cells()) {
    const indicator = plainNumber(cell);
    if (indicator !== null) numbers.push({ indicator, byNumber: true, row, column, embedded: null });
  }
  const columns = [...byColumn(numbers)].sort(([left], [right]) => left - right);
  return columns.flatMap(([column, own]) =>
    runsOf(
      view,
      [...own].sort((above, below) => above.row - below.row),
    )
      .filter(
        (run) =>
          run.length === INDICATOR_NUMBERS.length &&
          (announced(view, run[0]?.row ?? 0, column) || standsUnderInstruments(view, run)) &&
          !numbersOthers(view, run),
      )
      .map((mentions) => lineOf({ view, turned, column }, mentions, [])),
  );
}

/** Rows of an instrument and its mean between two numbers. */
const WIDEST_GAP = 3;

/** The name of an instrument, or its total. */
const closesSection = (text: string): boolean =>
  instrumentOf(text) !== null || ['overall', 'average', 'score'].includes(roleOf(text) ?? '');

/** Numbers below one another, none of them twice, with nothing between but rows of instruments where they go on. */
function runsOf(view: TableView, numbers: readonly Mention[]): Mention[][] {
  const runs: Mention[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last !== undefined && (number.row === last.row + 1 || goesOn(view, last, number));
    if (follows && run?.every(({ indicator }) => indicator !== number.indicator)) run.push(number);
    else runs.push([number]);
  }
  return runs;
}

function goesOn(view: TableView, last: Mention, next: Mention): boolean {
  const between = Array.from({ length: next.row - last.row - 1 }, (_, k) => last.row + 1 + k);
  const closes = between.some((row) => closesSection(cellText(view.at(row, next.column))));
  return closes && between.length <= WIDEST_GAP && next.indicator === last.indicator + 1;
}

/**
 * Shares the names out to lines: the line with the most different indicators takes its names first, then the longest
 * of what is left; of equal ones a column. So small tables side by side stay columns, and a header row stays a row.
 * A line only ever loses names, so one pass for each length is enough, however many lines there are.
 */
function shareOut(mentions: readonly Mention[]): { readonly down: Mention[]; readonly across: Mention[] } {
  const shared: { down: Mention[]; across: Mention[] } = { down: [], across: [] };
  const taken = new Set<Mention>();
  const crossings = [
    ...[...byColumn(mentions).values()].map((own) => ({ side: shared.down, own })),
    ...[...groupBy(mentions, ({ row }) => row).values()].map((own) => ({ side: shared.across, own })),
  ].filter(({ own }) => distinct(own) >= FEWEST_NAMES);
  for (let most: number = INDICATOR_NUMBERS.length; most >= FEWEST_NAMES; most -= 1) {
    for (const { side, own } of crossings) {
      const free = own.filter((mention) => !taken.has(mention));
      if (distinct(free) !== most) continue;
      for (const mention of free) {
        taken.add(mention);
        side.push(mention);
      }
    }
  }
  return shared;
}

function namedLines(view: SheetView, turnedView: TransposedView, found: Found): Line[] {
  const { down, across } = shareOut(found.mentions);
  return [
    ...linesIn(view, false, { ...found, mentions: down }),
    ...linesIn(turnedView, true, {
      mentions: turn(across),
      ambiguous: turn(found.ambiguous),
      beyond: turn(found.beyond),
    }),
  ];
}

/** The lines of names that `labelOf` knows, and no others. */
export const linesNamedBy = (view: SheetView, labelOf: LabelOf): readonly Line[] =>
  namedLines(view, new TransposedView(view), findLabels(view, labelOf));

/**
 * All lines of indicator names on a sheet. A name that has others both below it and beside it belongs to the longer
 * line. Where no names are found, plain numbers 1-10 under a header ตัวชี้วัด count as names.
 */
export function findLines(view: SheetView): readonly Line[] {
  const turnedView = new TransposedView(view);
  const named = namedLines(view, turnedView, withCodedHeads(view, findLabels(view, labelsOf())));
  return named.length > 0 ? named : [...numberedLines(view, false), ...numberedLines(turnedView, true)];
}
