import type { Hundredths, Stated } from '../scores/types';
import { looksLikeAgency } from './agencies';
import { NOBODY, type Block, type Identity } from './blocks';
import { headerRowsOf, NOT_SCORES, readHeader } from './headers';
import { holdsItems } from './item-rows';
import type { Line, Mention } from './lines';
import { cleanText } from '../scores/thai-text';
import { placeIn, placeName } from './places';
import { arePoints, arePointsOf, type Value } from './points';
import { columnsFor } from './score-columns';
import { NOTHING, readingsAt, type Readings } from './score-readings';
import { numberOf, readScore, type ScoreReading } from './values';
import type { Version } from './versions';
import { isOfScores, type Role } from './roles';

/** What stands above a column of scores (in the view of its table). */
export interface SeriesHead {
  readonly column: number;
  /** What the column's own header says. */
  readonly identity: Identity;
  /** The cell that names the agency, as row:column of the view; null when no header does. */
  readonly agencyAt: string | null;
  /** A person does not see the column. */
  readonly hidden: boolean;
  /** Which version of a result the header or the row names; null when it names none. */
  readonly version: Version | null;
  /** The header names a จังหวัด, อำเภอ or ตำบล, which is the agency only where nothing narrower is named. */
  readonly broad: boolean;
  /** Header texts that are neither roles nor years nor known agencies, nearest first. */
  readonly plainHeader: string | null;
  readonly roles: ReadonlySet<Role>;
}

/** One column of scores beside the names of a block (in the block's view). */
export interface Series extends SeriesHead {
  /** The numbers are those of items (questions) of the indicators. */
  readonly ofItems: boolean;
  readonly readings: Readings;
  /** Those that are scores, in hundredths, in the order of the names. */
  readonly scores: readonly Hundredths[];
  /** The scores stand in the same cells as the names. */
  readonly embedded: boolean;
  /** The cells hold fractions (0.9201) without a percent format; the readings are already 92.01. */
  readonly fractions: boolean;
}

function seriesAt(block: Block, column: number, headerRows: ReadonlySet<number>): Series {
  const { line } = block;
  const header = readHeader(block, column, headerRows);
  const { readings, fractions, parts } = readingsAt(block, column);
  return {
    column,
    identity: {
      agency: header.agency,
      year: header.year,
      district: header.district,
      province: header.province,
    },
    ofItems: parts || holdsItems(block, column),
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

const isNumeric = ({ reading }: Readings[number]): boolean =>
  reading.kind === 'score' || reading.kind === 'out-of-range' || reading.kind === 'not-calculated';

/** How many cells hold a score, or a formula that will give one. */
export const filledCount = ({ readings }: Series): number =>
  readings.filter(({ reading }) => reading.kind === 'score' || reading.kind === 'not-calculated').length;

function scoresIn(readings: Readings): readonly Hundredths[] {
  const scores: Hundredths[] = [];
  for (const { reading } of readings) if (reading.kind === 'score') scores.push(reading.score);
  return scores;
}

function isViable(series: Series): boolean {
  if (series.ofItems) return false;
  if (NOT_SCORES.some((role) => series.roles.has(role)) || isOfPoints(series)) return false;
  const numeric = series.readings.filter(isNumeric).length;
  if (!isOfScores(series.roles) && filledCount(series) * 2 < numeric) return false;
  const named = series.identity.agency !== null || isOfScores(series.roles);
  return numeric >= Math.max(2, Math.ceil(series.readings.length * 0.3)) || (named && numeric >= 1);
}

const isOfPoints = (series: Series): boolean => arePoints(valuesOf(series));

const valuesOf = ({ readings }: Series): readonly Value[] =>
  readings.flatMap(({ mention: { indicator }, reading }) =>
    reading.kind === 'score' ? [{ indicator, score: reading.score }] : [],
  );

/** Whatever its header says, another column holds its numbers times the share of each indicator: they are scores. */
const isWeightedInto = (series: Series, all: readonly Series[]): boolean =>
  !isOfPoints(series) &&
  all.some((other) => other !== series && arePointsOf(valuesOf(other), valuesOf(series)));

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
function numbersPlaces({ readings, scores }: Series): boolean {
  const offsets = readings.flatMap(({ mention, reading }) =>
    reading.kind === 'score' ? [reading.score - mention.row * 100] : [],
  );
  return new Set(offsets).size === 1 && (scores[0] ?? Infinity) <= HIGHEST_FIRST_PLACE;
}

/** A printed table has few columns before its scores: numbers from here on, one apart, are scores. In hundredths. */
const HIGHEST_FIRST_PLACE = 2000;

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
    const viable = withoutNumbering(all.filter(isViable));
    const found = viable.length > 0 ? viable : all.filter((one) => isWeightedInto(one, all));
    const taken = new Set(found);
    for (const one of all) if (!taken.has(one) && isFilled(one)) leftOut.push(one);
    if (found.length > 0) {
      const series = withDistricts(block, carryAgencies(block.line, withUnfilled(all, found)));
      return { series, leftOut };
    }
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
  const columns = [...kept].sort((a, b) => a - b);
  const [first = 0, last = 0] = [columns[0], columns.at(-1)];
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

const DISTRICT_ROW = /^(?:กิ่ง)?(?:อำเภอ|อ\.)/;

/** The district that a row of a list names which holds no scores: "อำเภอท่าข้าม (4 แห่ง)" above its agencies. */
function districtRow({ line }: Block, column: number): string | null {
  for (const { cell } of line.view.columnCells(column)) {
    if (typeof cell.value !== 'string') return null;
    const text = cleanText(cell.value);
    if (DISTRICT_ROW.test(text)) return placeIn(text).district ?? placeName(text);
  }
  return null;
}

/** In a list with a row for each district, its agencies lie in the district that was named last. */
function withDistricts(block: Block, series: readonly Series[]): readonly Series[] {
  if (!block.line.turned || series.some(({ identity }) => identity.district !== null)) return series;
  const byColumn = new Map(series.map((one) => [one.column, one]));
  const last = series.reduce((most, { column }) => Math.max(most, column), 0);
  const placed = new Map<number, string>();
  let district: string | null = null;
  for (let column = block.line.column + 1; column <= last; column += 1) {
    if (!byColumn.has(column)) district = districtRow(block, column) ?? district;
    else if (district !== null) placed.set(column, district);
  }
  return placed.size === 0
    ? series
    : series.map((one) => ({
        ...one,
        identity: { ...one.identity, district: placed.get(one.column) ?? null },
      }));
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
