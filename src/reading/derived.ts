import { FULL_SCORE } from '../scores/exact';
import type { Hundredths } from '../scores/types';
import { pointsFor, worthOf } from './points';
import type { Role } from './roles';
import type { Series } from './series';

/**
 * What the values of a column say that it is, whatever its header: computed from other columns, or not of the size of
 * scores. A column of scores follows from no other.
 */
export type Derivation =
  'difference' | 'percent-of-change' | 'gap' | 'points' | 'mean' | 'share-of-target' | 'weights';

type Values = readonly (Hundredths | null)[];

interface Column {
  readonly series: Series;
  readonly values: Values;
}

/** Fewer rows agree by chance. */
const FEWEST_ROWS = 3;
/** More columns are agencies beside each other, none of which follows from others. */
const MOST_COLUMNS = 12;
/** In hundredths: what two roundings to two decimals may differ by. */
const ROUNDING = 2;
/** Points out of 5, 10 or 20 are less than this share of the scores, whatever their header. */
const SMALL_SHARE = 0.5;
/** Points with a header of their own may be more; at most this share. */
const LARGEST_SHARE = 0.95;
/** Ratios of one factor differ by the rounding of both numbers. */
const SAME_RATIO = 0.003;

const valuesOf = ({ readings }: Series): Values =>
  readings.map(({ reading }) => (reading.kind === 'score' ? reading.score : null));

/** Whether a relation holds in every row in which all the columns have a number, and in enough of them. */
function holds(columns: readonly Column[], test: (...values: Hundredths[]) => boolean): boolean {
  const rows = columns[0]?.values.length ?? 0;
  let seen = 0;
  for (let row = 0; row < rows; row += 1) {
    const values = columns.map(({ values: own }) => own[row] ?? null);
    if (values.some((value) => value === null)) continue;
    if (!test(...(values as Hundredths[]))) return false;
    seen += 1;
  }
  return seen >= FEWEST_ROWS;
}

const near = (left: number, right: number): boolean => Math.abs(left - right) <= ROUNDING;
const sum = (column: Column): number =>
  column.values.reduce<number>((total, value) => total + (value ?? 0), 0);
const says = ({ series }: Column, ...roles: readonly Role[]): boolean =>
  roles.some((role) => series.roles.has(role));
/** A header that names a score or a year is believed before a relation that may be read in two ways. */
const isNamed = (column: Column): boolean => says(column, 'score') || column.series.identity.year !== null;

const isConstant = ({ values }: Column): boolean =>
  new Set(values.filter((value) => value !== null)).size === 1;

function isPoints(column: Column, of: Column): boolean {
  const ratios = column.values.flatMap((value, row) => {
    const score = of.values[row] ?? null;
    return value === null || score === null || score === 0 ? [] : [value / score];
  });
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  if (ratios.length < FEWEST_ROWS || most <= 0) return false;
  if (most >= (isNamed(column) ? SMALL_SHARE : LARGEST_SHARE)) return false;
  if (most - least < SAME_RATIO && !isConstant(of)) return true;
  return column.series.readings.every(({ mention }, row) => {
    const [value, score] = [column.values[row] ?? null, of.values[row] ?? null];
    return value === null || score === null || near(value, pointsFor(mention.indicator, score));
  });
}

function relationTo(column: Column, others: readonly Column[]): Derivation | null {
  for (const a of others) {
    if (!isNamed(column) && holds([column, a], (x, y) => near(x + y, FULL_SCORE)) && sum(column) < sum(a))
      return 'gap';
    if (isPoints(column, a)) return 'points';
    for (const b of others) {
      if (a === b) continue;
      if (
        holds([column, a, b], (x, y, z) => z > 0 && near(x, ((y - z) * FULL_SCORE) / z)) &&
        !isConstant(column)
      )
        return 'percent-of-change';
      if (
        !isNamed(column) &&
        sum(column) < Math.min(sum(a), sum(b)) &&
        holds([column, a, b], (x, y, z) => near(x, y - z))
      )
        return 'difference';
      if (
        !isNamed(column) &&
        says(b, 'target') &&
        holds([column, a, b], (x, y, z) => z > 0 && near(x, (y * FULL_SCORE) / z))
      )
        return 'share-of-target';
      if (
        column.series.identity.year === null &&
        a.series.identity.year !== null &&
        b.series.identity.year !== null
      ) {
        if (holds([column, a, b], (x, y, z) => near(x * 2, y + z))) return 'mean';
      }
    }
  }
  return null;
}

/** The full marks or weights of the indicators (6, 10, 20) instead of scores. */
const areWeights = ({ readings }: Series): boolean =>
  readings.length >= FEWEST_ROWS &&
  readings.every(
    ({ mention, reading }) => reading.kind === 'score' && reading.score === worthOf(mention.indicator),
  );

/** The columns of a table that follow from others, with how. `beside` are columns that are read for comparison only. */
export function derivedColumns(
  series: readonly Series[],
  beside: readonly Series[],
): ReadonlyMap<Series, Derivation> {
  const found = new Map<Series, Derivation>();
  for (const one of series) if (areWeights(one)) found.set(one, 'weights');
  const all = [...series, ...beside].map((one) => ({ series: one, values: valuesOf(one) }));
  if (all.length < 2 || all.length > MOST_COLUMNS) return found;
  for (const column of all.slice(0, series.length)) {
    if (found.has(column.series)) continue;
    const others = all.filter((other) => other !== column && !found.has(other.series));
    const derivation = relationTo(column, others);
    if (derivation !== null) found.set(column.series, derivation);
  }
  return found;
}
