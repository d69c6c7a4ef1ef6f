import type { Hundredths, Stated } from '../scores/types';
import type { Cell } from '../workbook/cell-grid';
import { isItemCode } from '../scores/indicator-names';
import { looksLikeAgency } from './agencies';
import { NOBODY, type Block, type Identity } from './blocks';
import { headerRowsOf, NOT_SCORES, readHeader } from './headers';
import { holdsItems } from './item-rows';
import type { Line, Mention } from './lines';
import { arePoints } from './points';
import { cellText } from './sheet-view';
import { hasLostPercent, numberOf, readScore, type ScoreReading } from './values';
import type { Version } from './versions';
import { isOfScores, type Role } from './roles';

/** One column of scores beside the names of a block (in the block's view). */
export interface Series {
  readonly column: number;
  /** What the column's own header says. */
  readonly identity: Identity;
  /** The cell that names the agency, as row:column of the view; null when no header does. */
  readonly agencyAt: string | null;
  /** The numbers are those of items (questions) of the indicators. */
  readonly ofItems: boolean;
  /** A person does not see the column. */
  readonly hidden: boolean;
  /** Which version of a result the header or the row names; null when it names none. */
  readonly version: Version | null;
  /** The header names a จังหวัด, อำเภอ or ตำบล, which is the agency only where nothing narrower is named. */
  readonly broad: boolean;
  /** Header texts that are neither roles nor years nor known agencies, nearest first. */
  readonly plainHeader: string | null;
  readonly roles: ReadonlySet<Role>;
  readonly readings: readonly {
    readonly mention: Mention;
    readonly reading: ScoreReading;
    /** The cell holds a fraction among whole scores: it was read as a percentage, which is told. */
    readonly lost?: boolean;
  }[];
  /** Those that are scores, in hundredths, in the order of the names. */
  readonly scores: readonly Hundredths[];
  /** The scores stand in the same cells as the names. */
  readonly embedded: boolean;
  /** The cells hold fractions (0.9201) without a percent format; the readings are already 92.01. */
  readonly fractions: boolean;
}

const FEWEST_ITEMS = 2;

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
function columnsFor(block: Block, lines: readonly Line[]): readonly (readonly number[])[] {
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
    block.mentions.filter(({ row }) => isItemCode(cellText(line.view.own(row, column)))).length >=
      FEWEST_ITEMS;
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

/** Of the rows that one merged name covers, the first that holds something speaks for the name. */
function firstOfEachCell(line: Line, readings: Series['readings']): Series['readings'] {
  const kept: { mention: Mention; reading: ScoreReading }[] = [];
  for (const item of readings) {
    const before = kept.at(-1);
    const span = before && line.view.span(before.mention.row, before.mention.column);
    const sameCell =
      before?.mention.indicator === item.mention.indicator &&
      span !== undefined &&
      item.mention.row <= span.bottom;
    if (!sameCell) kept.push(item);
    else if (before.reading.kind === 'empty') kept[kept.length - 1] = item;
  }
  return kept;
}

const NOTHING: ScoreReading = { kind: 'empty', raw: '' };

/** A value merged over the rows of several indicators is their mean or their total, not the score of the first. */
function coversOthers(block: Block, mention: Mention, column: number): boolean {
  const { top, bottom } = block.line.view.span(mention.row, column);
  return (
    bottom > top &&
    block.mentions.some(
      ({ row, indicator }) => row >= top && row <= bottom && indicator !== mention.indicator,
    )
  );
}

const FEWEST_FRACTIONS = 3;

/** Numbers from 0 to 1, some between: percentages whose format was lost. No agency has only scores up to 1. */
function areFractions(cells: readonly (Cell | undefined)[]): boolean {
  const values = cells.flatMap((cell) => (typeof cell?.value === 'number' && !cell.date ? [cell] : []));
  return (
    values.length >= FEWEST_FRACTIONS &&
    values.every(({ value, percent }) => !percent && Number(value) >= 0 && Number(value) <= 1) &&
    values.some(({ value }) => !Number.isInteger(value))
  );
}

function seriesAt(block: Block, column: number, headerRows: ReadonlySet<number>): Series {
  const { line } = block;
  const header = readHeader(block, column, headerRows);
  const cells = block.mentions.map((mention) => ({ mention, cell: line.view.own(mention.row, column) }));
  const fractions = areFractions(cells.map(({ cell }) => cell));
  const all = cells.map(({ mention, cell }) => ({
    mention,
    reading: coversOthers(block, mention, column)
      ? NOTHING
      : readScore(cell && fractions ? { ...cell, percent: true } : cell),
  }));
  const readings = withLostFractions(firstOfEachCell(line, all), line, column);
  return {
    column,
    identity: {
      agency: header.agency,
      year: header.year,
      district: header.district,
      province: header.province,
    },
    ofItems: holdsItems(block, column) || areParts(line, all),
    hidden: line.view.hides(column),
    version: header.version,
    agencyAt: header.agencyAt,
    broad: header.broad,
    plainHeader: header.plain,
    roles: header.roles,
    readings,
    scores: scoresIn(readings),
    embedded: false,
    fractions,
  };
}

/** Of the scores of a column; fewer may be points. */
const MOST_ABOVE = 5;
/** No agency has one score below 1 and the others above this, in hundredths. */
const CLEARLY_SCORES = 2000;

/** One value of a column of scores was divided by 100: 0.9313 among 91.67 and 99.17 lost its percent format. */
function withLostFractions(readings: Series['readings'], line: Line, column: number): Series['readings'] {
  const above = readings.filter(({ reading }) => reading.kind === 'score' && reading.score > CLEARLY_SCORES);
  if (above.length < MOST_ABOVE) return readings;
  return readings.map((item) => {
    const cell = line.view.own(item.mention.row, column);
    const { reading } = item;
    if (
      reading.kind !== 'score' ||
      typeof cell?.value !== 'number' ||
      (cell.percent && !hasLostPercent(cell))
    )
      return item;
    if (cell.value <= 0 || cell.value > 1) return item;
    const whole = readScore({ ...cell, percent: true });
    return whole.kind === 'score' ? { ...item, reading: whole, lost: true } : item;
  });
}

function embeddedSeries(block: Block): Series {
  const readings = block.mentions.map((mention) => ({ mention, reading: embeddedReading(mention) }));
  return {
    column: block.line.column,
    identity: NOBODY,
    ofItems: false,
    hidden: false,
    version: null,
    agencyAt: null,
    broad: false,
    plainHeader: null,
    roles: new Set<Role>(['score']),
    readings,
    scores: scoresIn(readings),
    embedded: true,
    fractions: false,
  };
}

function embeddedReading({ embedded }: Mention): ScoreReading {
  return embedded ? readScore({ value: embedded.score / 100 }) : NOTHING;
}

const isNumeric = ({ reading }: Series['readings'][number]): boolean =>
  reading.kind === 'score' || reading.kind === 'out-of-range' || reading.kind === 'not-calculated';

/** How many cells hold a score, or a formula that will give one. */
export const filledCount = ({ readings }: Series): number =>
  readings.filter(({ reading }) => reading.kind === 'score' || reading.kind === 'not-calculated').length;

function scoresIn(readings: Series['readings']): readonly Hundredths[] {
  const scores: Hundredths[] = [];
  for (const { reading } of readings) if (reading.kind === 'score') scores.push(reading.score);
  return scores;
}

/** Every indicator has several values in one name's cell: they are its parts, and none of them is its score. */
function areParts(line: Line, readings: Series['readings']): boolean {
  const filled = new Map<string, number>();
  const cells = new Set<string>();
  for (const { mention, reading } of readings) {
    const { top, bottom } = line.view.span(mention.row, mention.column);
    const key = `${top}:${mention.indicator}`;
    if (bottom > top) cells.add(key);
    if (bottom > top && reading.kind === 'score') filled.set(key, (filled.get(key) ?? 0) + 1);
  }
  const several = [...filled.values()].filter((count) => count > 1).length;
  return several > 1 && several * 2 >= cells.size;
}

function isViable(series: Series): boolean {
  if (series.ofItems) return false;
  if (NOT_SCORES.some((role) => series.roles.has(role)) || isOfPoints(series)) return false;
  const numeric = series.readings.filter(isNumeric).length;
  if (!isOfScores(series.roles) && filledCount(series) * 2 < numeric) return false;
  const named = series.identity.agency !== null || isOfScores(series.roles);
  return numeric >= Math.max(2, Math.ceil(series.readings.length * 0.3)) || (named && numeric >= 1);
}

function isOfPoints(series: Series): boolean {
  return arePoints(
    series.readings.flatMap(({ mention: { indicator }, reading }) =>
      reading.kind === 'score' ? [{ indicator, score: reading.score }] : [],
    ),
  );
}

/** A serial number, a rank or a full mark: whole numbers up to ten, or the same number everywhere. */
function looksLikeNumbering({ scores }: Series): boolean {
  const small = scores.every((score) => score % 100 === 0 && score <= 1000 && score > 0);
  const constant = scores.length > 2 && new Set(scores).size === 1;
  return small || constant;
}

function isSerial(series: Series): boolean {
  const { scores } = series;
  return (
    scores.length >= FEWEST_IN_SERIES &&
    scores.every((score) => score % 100 === 0 && score >= 100) &&
    new Set(scores).size === scores.length &&
    (scores.every((score) => score <= scores.length * 100) || numbersPlaces(series))
  );
}

/** Fewer whole numbers in order may be there by chance. */
const FEWEST_IN_SERIES = 3;

/** The numbers count the cells: "(4) (5) (6)" below the heads of a printed table. */
function numbersPlaces({ readings }: Series): boolean {
  const offsets = readings.flatMap(({ mention, reading }) =>
    reading.kind === 'score' ? [reading.score - mention.row * 100] : [],
  );
  return new Set(offsets).size === 1;
}

/**
 * The columns of scores that belong to a block. Ranks, weights, full marks, averages of others and the like are left
 * out by their headers, or by their values where there is no header; an agency's name that stands once over several
 * years is carried on.
 */
export function seriesOf(block: Block, lines: readonly Line[]): FoundSeries {
  const headerRows = headerRowsOf(block);
  const leftOut: Series[] = [];
  for (const side of columnsFor(block, lines)) {
    const all = side.map((column) => seriesAt(block, column, headerRows));
    const found = withoutNumbering(all.filter(isViable));
    leftOut.push(...all.filter((one) => !found.includes(one) && isFilled(one)));
    if (found.length > 0) return { series: carryAgencies(block.line, withUnfilled(all, found)), leftOut };
  }
  const embedded = embeddedSeries(block);
  return { series: isViable(embedded) ? [embedded] : [], leftOut };
}

/** The columns of scores of a table, and others that hold numbers as well. */
export interface FoundSeries {
  readonly series: readonly Series[];
  readonly leftOut: readonly Series[];
}

const isFilled = ({ scores, readings }: Series): boolean =>
  scores.length > 1 && scores.length * 2 >= readings.length;

function withoutNumbering(found: readonly Series[]): readonly Series[] {
  const kept = found.filter((series) => isOfScores(series.roles) || !isSerial(series));
  const better = new Set(kept.filter((series) => !looksLikeNumbering(series)));
  return better.size > 0
    ? kept.filter(
        (series) =>
          better.has(series) ||
          series.identity.agency !== null ||
          series.identity.year !== null ||
          isOfScores(series.roles),
      )
    : kept;
}

/**
 * With the agencies of the same list that have no score at all: their names stand among the others, which a footer
 * below the list does not. Left out they would be lost without a word.
 */
function withUnfilled(all: readonly Series[], found: readonly Series[]): readonly Series[] {
  const named = new Set(found.flatMap(({ agencyAt }) => agencyAt ?? []));
  const nameRows = new Set([...named].map(rowOf));
  const unfilled = all.filter(
    ({ identity, agencyAt, readings }) =>
      agencyAt !== null &&
      !named.has(agencyAt) &&
      nameRows.has(rowOf(agencyAt)) &&
      looksLikeAgency(identity.agency ?? '') &&
      readings.every(({ reading }) => reading.kind === 'empty'),
  );
  if (unfilled.length === 0) return found;
  const empty = new Set(unfilled.map(({ column }) => column));
  const kept = new Set(found.map(({ column }) => column));
  const [first, last] = [Math.min(...kept), Math.max(...kept)];
  const goingOn = (from: number, step: number): void => {
    for (let column = from; empty.has(column); column += step) kept.add(column);
  };
  goingOn(first - 1, -1);
  goingOn(last + 1, 1);
  const among = unfilled.filter(({ column }) => kept.has(column) || (column > first && column < last));
  return [...found, ...among].sort((a, b) => a.column - b.column);
}

const rowOf = (at: string): string => at.split(':')[0] ?? '';

function carryAgencies(line: Line, found: readonly Series[]): readonly Series[] {
  let last: string | null = null;
  return found.map((series) => {
    const { agency, year } = series.identity;
    if (agency !== null) last = agency;
    else if (line.turned && last !== null && year !== null) {
      return { ...series, identity: { ...series.identity, agency: last } };
    }
    return series;
  });
}

const REACH_OF_TOTALS = 6;

/** Columns near the scores whose header has a role, on either side, the right one first. */
function columnsOf(role: Role, block: Block, series: Series): readonly number[] {
  const headerRows = headerRowsOf(block);
  return Array.from({ length: REACH_OF_TOTALS }, (_, offset) => offset + 1)
    .flatMap((distance) => [series.column + distance, series.column - distance])
    .filter((column) => column >= 0 && column < block.line.view.columnCount && column !== block.line.column)
    .filter((column) => readHeader(block, column, headerRows).roles.has(role));
}

/** Columns of weighted points beside the scores: totals often stand only there. */
export function weightedColumns(block: Block, series: Series): readonly number[] {
  return columnsOf('weighted', block, series);
}

/** A column คะแนนรวม that holds one number beside all the indicators, often merged over their rows. */
export function totalsBeside(block: Block, series: Series): readonly Stated<Hundredths>[] {
  const { view } = block.line;
  return columnsOf('overall', block, series).flatMap((column) => {
    const totals = block.mentions.flatMap(({ row }) => {
      const value = numberOf(view.own(row, column));
      return value === null ? [] : [{ value, cell: view.ref(row, column) }];
    });
    return totals.length === 1 ? totals : [];
  });
}
