import type { Hundredths } from '../types';
import type { AgencyScores } from './agency-scores';

/** A place among agencies with an overall of the same fiscal year. */
export interface Rank {
  /** 1 is the highest; equal overalls share a rank (1, 1, 3). */
  readonly rank: number;
  /** How many agencies have one. */
  readonly of: number;
}

type Ranked = Pick<AgencyScores, 'fiscalYear' | 'overall'>;

/**
 * Ranks agencies by their overall, each among those of its fiscal year; an agency without an overall has no rank.
 * 91.00, 91.00 and 80.00 of one year → 1, 1, 3 of 3.
 * @param groupOf further divides them, for example by อำเภอ; null leaves an agency out
 */
export function rankBy<Agency extends Ranked>(
  agencies: readonly Agency[],
  groupOf: (agency: Agency) => string | null = () => '',
): ReadonlyMap<Agency, Rank> {
  const groups = new Map<string, { readonly agency: Agency; readonly overall: Hundredths }[]>();
  for (const agency of agencies) {
    const own = groupOf(agency);
    if (own === null || agency.overall === null) continue;
    const key = `${agency.fiscalYear ?? ''}|${own}`;
    const group = groups.get(key) ?? [];
    if (group.length === 0) groups.set(key, group);
    group.push({ agency, overall: agency.overall });
  }
  const ranks = new Map<Agency, Rank>();
  for (const group of groups.values()) {
    let rank = 0;
    let last: Hundredths | null = null;
    group
      .sort((one, other) => other.overall - one.overall)
      .forEach(({ agency, overall }, index) => {
        if (overall !== last) rank = index + 1;
        last = overall;
        ranks.set(agency, { rank, of: group.length });
      });
  }
  return ranks;
}
