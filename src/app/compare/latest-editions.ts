import type { FiscalYear } from '../../framework';
import { printedOverall } from '../../scores/printed';
import type { Analysis, FormerResult } from '../../scores/types';
import { agencyKey } from '../../reading/agencies';
import type { Scored } from '../agencies';
import { mayBeOne, placeOf } from '../agency-place';
import { isDoubtful } from '../is-doubtful';

/** Scores with the file that they stand in. */
export interface FiledScores extends Scored {
  readonly analysis: Analysis;
  readonly file: string;
  /** Place of the file among those that were named: a later one is a later edition. */
  readonly place: number;
  /** Its sheet names no agency; it is taken for the only one that any of the files names. */
  readonly isAdopted?: true;
}

/** A result of 2561 or before with its file. */
export interface FiledFormer {
  readonly former: FormerResult;
  readonly file: string;
}

/** Two files that say different things of one agency and year; the later one is used. */
export interface Superseded {
  readonly year: FiscalYear;
  readonly earlier: FiledScores;
  readonly later: FiledScores;
}

export interface Editions {
  readonly kept: readonly FiledScores[];
  readonly superseded: readonly Superseded[];
}

const saysTheSame = (one: Analysis, other: Analysis): boolean =>
  printedOverall(one) === printedOverall(other) &&
  one.indicators.every(({ score }, index) => score === other.indicators[index]?.score);

/**
 * One result of an agency and year where several files hold it: the one of the file that was named last. A result that may be of several
 * agencies of one name takes the place of none. Doubtful ones and others are told apart.
 */
export function latestEditions(results: readonly FiledScores[]): Editions {
  const kept: FiledScores[] = [];
  const superseded: Superseded[] = [];
  const places = new Map<string, number[]>();
  for (const later of results) {
    const { agency, fiscalYear: year } = later.set;
    const key = `${agency === null ? '' : agencyKey(agency)}|${year ?? ''}|${isDoubtful(later.set) ? '?' : ''}`;
    const known = places.get(key) ?? [];
    places.set(key, known);
    const same = known.filter((index) => {
      const other = kept[index];
      return other && other.place !== later.place && mayBeOne(placeOf(other.set), placeOf(later.set));
    });
    const [index] = same.length === 1 ? same : [];
    const earlier = index === undefined ? undefined : kept[index];
    if (index === undefined || !earlier) {
      known.push(kept.length);
      kept.push(later);
    } else {
      kept[index] = later;
      if (year !== null && !saysTheSame(earlier.analysis, later.analysis))
        superseded.push({ year, earlier, later });
    }
  }
  return { kept, superseded };
}
