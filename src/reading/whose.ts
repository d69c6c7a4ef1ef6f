import type { FiscalYear } from '../framework/types';
import { agencyKey } from './agencies';
import type { Block, Identity } from './blocks';
import type { Context } from './context';
import { NOT_SCORES } from './headers';
import { derivedColumns } from './derived';
import { isOfScores, roleOf } from './roles';
import type { Series, SeriesHead } from './series';
import { withoutSums } from './sums';
import { isTotalName } from './totals';
import { versionOf } from './versions';

/** Which agency and year a column of scores is of. */
export type Identify = (series: SeriesHead) => Identity;

export const identityKey = ({ agency, year, district, province }: Identity): string =>
  `${agency === null ? '' : agencyKey(agency)}|${year ?? ''}|${district ?? ''}|${province ?? ''}`;

/** A header that is no name: a role, a total, a round or a version. */
const isNoName = (text: string): boolean =>
  roleOf(text) !== null || isTotalName(text) || versionOf(text) !== null;

/**
 * Whole columns of names differ by their plain headers only where no header says otherwise: then these are agencies,
 * unless a title names whose table it is (then they are parts of that agency) or one of them is no name.
 */
export function nameByPlainHeaders<T extends SeriesHead>(
  series: readonly T[],
  context: Context,
): readonly T[] {
  const plain = series.map(({ plainHeader }) => plainHeader);
  const named = series.filter(({ identity }) => identity.agency !== null || identity.year !== null);
  const distinct = new Set(plain).size === plain.length && !plain.includes(null);
  const scored = series.some(
    ({ roles, version }) => isOfScores(roles) || roles.has('overall') || version !== null,
  );
  const titled = context.agency !== null && !context.ofPlace;
  return series.length > 1 &&
    named.length === 0 &&
    distinct &&
    !scored &&
    !titled &&
    !plain.some((text) => isNoName(text ?? ''))
    ? series.map((one) => ({ ...one, identity: { ...one.identity, agency: one.plainHeader } }))
    : series;
}

interface Owned {
  readonly series: readonly Series[];
  /** Columns or rows of numbers that nobody can place: they are told. */
  readonly unplaced: readonly Series[];
}

/** Total and average rows of a list of agencies or years are none themselves; what says nothing of itself is told. */
export function withoutTotals(block: Block, series: readonly Series[]): Owned {
  const years = new Set(series.flatMap(({ identity }) => identity.year ?? []));
  const named = series.some(({ identity }) => identity.agency !== null);
  if (years.size < 2 && !named) return { series, unplaced: [] };
  const placed = ({ identity, roles, version }: Series): boolean =>
    identity.agency !== null ||
    identity.year !== null ||
    version !== null ||
    !(roles.has('overall') || roles.size === 0);
  const kept = series.filter(placed);
  const summed = withoutSums(block, series);
  const derived = block.line.turned ? new Map() : derivedColumns(series, []);
  const unplaced = series.filter(
    (one) =>
      !placed(one) &&
      !roleless(one) &&
      summed.includes(one) &&
      !derived.has(one) &&
      !(one.plainHeader !== null && isTotalName(one.plainHeader)),
  );
  return { series: kept, unplaced };
}

/** A role that is none of scores says what the numbers are. */
const roleless = ({ roles }: Series): boolean =>
  roles.has('overall') || NOT_SCORES.some((role) => roles.has(role));

/** Among columns of several years, one that gives none is another reading of the year before it, not of the title's. */
function yearsBeside(all: readonly SeriesHead[]): (series: SeriesHead) => FiscalYear | null {
  const dated = all.filter(({ identity }) => identity.year !== null);
  if (new Set(dated.map(({ identity }) => identity.year)).size < 2) return () => null;
  return ({ agencyAt, column }) =>
    agencyAt === null
      ? ((dated.findLast((other) => other.column < column) ?? dated[0])?.identity.year ?? null)
      : null;
}

/**
 * Whose scores the columns of a table are: their own headers say it, then the columns beside the names, then a bare
 * line above each table of a list, then the titles.
 */
export function identifyBy(
  block: Block,
  series: readonly SeriesHead[],
  context: Context,
  nameLine: string | null,
): Identify {
  const yearBeside = yearsBeside(series);
  const single = new Set(series.map(({ agencyAt }) => agencyAt)).size === 1;
  const listed = series.some(({ identity }) => identity.agency !== null);
  return (one) => {
    const own =
      (one.broad && single && !context.ofPlace ? context.agency : null) ??
      one.identity.agency ??
      block.identity.agency ??
      nameLine ??
      (listed && context.ofPlace ? null : context.agency);
    return {
      agency: own,
      year: one.identity.year ?? block.identity.year ?? yearBeside(one) ?? context.year,
      district: one.identity.district ?? block.identity.district ?? context.district,
      province: one.identity.province ?? block.identity.province ?? context.province,
    };
  };
}
