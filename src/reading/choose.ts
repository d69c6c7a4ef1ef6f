import { frameworkOf, LAST_YEAR } from '../framework';
import { overallAgrees } from '../scores/level';
import { instrumentMeans, overallScore } from '../scores/overall';
import type { Hundredths } from '../scores/types';
import { derivedColumns } from './derived';
import { groupBy } from './group-by';
import { isOfScores } from './roles';
import { filledCount, type Series } from './series';
import { UNNAMED_VERSION } from './versions';
import { identityKey, type Identify } from './whose';

/** Why one of several columns is taken for the scores. */
export type Reason = 'version' | 'hidden' | 'overall' | 'header' | 'undecided';

export interface Rival {
  readonly series: Series;
  readonly reason: Reason;
}

export interface Chosen {
  readonly best: Series;
  /** Other columns that may be meant, each with why it was not taken. */
  readonly others: readonly Rival[];
}

/** How well the header of a column supports it as the one of the scores. */
function supportOfHeader({ roles, identity }: Series): number {
  const header = roles.has('score') || roles.has('overall') ? 2 : isOfScores(roles) ? 1.5 : 0;
  const named = identity.agency !== null || identity.year !== null ? 1 : 0;
  return header + named;
}

/** How full a column is, from 0 to 1. */
const fullness = (series: Series): number => filledCount(series) / Math.max(1, series.readings.length);

const sameScores = (left: Series, right: Series): boolean =>
  left.readings.every(({ reading }, index) => {
    const other = right.readings[index]?.reading;
    return reading.kind === 'score' && other?.kind === 'score' && reading.score === other.score;
  });

/** A few numbers of another table that share the rows are no second reading. */
const isRival = (best: Series, other: Series): boolean => filledCount(other) * 2 >= filledCount(best);

/** Whether the overall score that a column gives is stated. */
export function agreesWith(series: Series, stated: readonly Hundredths[]): boolean {
  if (stated.length === 0) return false;
  const framework = frameworkOf(LAST_YEAR);
  const scores = new Map(
    series.readings.flatMap(({ mention, reading }) =>
      reading.kind === 'score' ? [[mention.indicator, reading.score] as const] : [],
    ),
  );
  const means = framework && instrumentMeans(framework, scores);
  const overall = framework && means && overallScore(framework, means);
  return overall !== null && stated.some((value) => overallAgrees(overall, value));
}

interface Ranked {
  readonly series: Series;
  readonly version: number;
  readonly shown: boolean;
  readonly agrees: boolean;
  readonly header: number;
  /** That of the header and how full the column is. */
  readonly support: number;
}

/** The points on which one column comes before another, the weightiest first. */
const ORDER: readonly (readonly [Reason, (ranked: Ranked) => number])[] = [
  ['hidden', ({ shown }) => Number(shown)],
  ['version', ({ version }) => version],
  ['overall', ({ agrees }) => Number(agrees)],
  ['header', (ranked) => ranked.support],
];

function compare(a: Ranked, b: Ranked): { readonly by: Reason; readonly order: number } {
  for (const [by, of] of ORDER) {
    const order = of(b) - of(a);
    if (order !== 0) return { by, order };
  }
  return { by: 'undecided', order: 0 };
}

/** Headers decide only by what they say: a column that is a little fuller is not the better one for it. */
const reasonOf = (best: Ranked, other: Ranked): Reason => {
  const { by } = compare(best, other);
  const alike = best.header === other.header || Math.abs(best.support - other.support) < HALF_A_HEADER;
  return by === 'header' && alike ? 'undecided' : by;
};
const HALF_A_HEADER = 0.5;

/**
 * One column per agency and year; where several could be meant, the best supported and, told, the others. `shared` are
 * the overall scores that the sheet states outside the columns: of two columns the one that they agree with is meant.
 */
export function choose(
  series: readonly Series[],
  leftOut: readonly Series[],
  identify: Identify,
  shared: readonly Hundredths[],
): readonly Chosen[] {
  // Columns of different agencies follow from each other by chance alone, also where they bear one name in two places.
  const byAgency = groupBy(series, ({ identity }) => identityKey({ ...identity, year: null }));
  const derived = new Set(
    [...byAgency.values()].flatMap((own) => [
      ...derivedColumns(own, own[0]?.identity.agency === null ? leftOut : []).keys(),
    ]),
  );
  const usable = series.filter((one) => !derived.has(one));
  // Two agencies may have the same name; two columns under one cell, and versions of one result, are of one agency.
  const groups = groupBy(
    usable,
    (one) => `${identityKey(identify(one))}@${one.version === null ? (one.agencyAt ?? '') : ''}`,
  );
  return [...groups.values()].flatMap((group): Chosen[] => {
    const ranked = group
      .map((one) => ({
        series: one,
        version: one.version ?? UNNAMED_VERSION,
        shown: !one.hidden,
        agrees: agreesWith(one, shared),
        header: supportOfHeader(one),
        support: supportOfHeader(one) + fullness(one),
      }))
      .sort((a, b) => compare(a, b).order);
    const [best, ...rest] = ranked;
    if (!best) return [];
    const others = rest
      .filter(({ series: other }) => isRival(best.series, other) && !sameScores(best.series, other))
      .map((other) => ({ series: other.series, reason: reasonOf(best, other) }));
    return [{ best: best.series, others }];
  });
}
