import type { FiscalYear } from '../../framework/types';
import { compareExact } from '../exact';
import type { AgencyScores } from './agency-scores';
import { overallsOf, spreadOf, type Spread } from './distribution';

/** Agencies of one fiscal year; an unknown year is one too. */
export interface YearGroup<Agency> {
  readonly year: FiscalYear | null;
  readonly agencies: readonly Agency[];
}

/** Agencies by their fiscal year, the latest first, an unknown one last: years are never counted or ranked together. */
export function byYear<Agency extends Pick<AgencyScores, 'fiscalYear'>>(
  agencies: readonly Agency[],
): readonly YearGroup<Agency>[] {
  const years = [...new Set(agencies.map(({ fiscalYear }) => fiscalYear))];
  return years
    .sort((one, other) => (other ?? 0) - (one ?? 0))
    .map((year) => ({ year, agencies: agencies.filter(({ fiscalYear }) => fiscalYear === year) }));
}

/** Agencies of one place, and how their overalls are spread. */
export interface PlaceSpread<Agency> extends Spread {
  /** One of them; all are of its place. */
  readonly first: Agency;
  /** How many there are, with those without an overall. */
  readonly agencies: number;
}

/**
 * How agencies stand by their place, the highest mean first, equal ones in the order of the agencies. Places without any overall are left
 * out, and there are none where all agencies lie in one.
 * @param keyOf tells a place; agencies for which it gives null lie in none
 */
export function placeSpreads<Agency extends Pick<AgencyScores, 'overall'>>(
  agencies: readonly Agency[],
  keyOf: (agency: Agency) => string | null,
): readonly PlaceSpread<Agency>[] {
  const places = new Map<string, Agency[]>();
  for (const agency of agencies) {
    const key = keyOf(agency);
    if (key === null) continue;
    const own = places.get(key);
    if (own) own.push(agency);
    else places.set(key, [agency]);
  }
  if (places.size < 2) return [];
  return [...places.values()]
    .flatMap((own) => {
      const [first] = own;
      const spread = spreadOf(overallsOf(own));
      return first && spread ? [{ first, agencies: own.length, ...spread }] : [];
    })
    .sort((one, other) => compareExact(other.mean, one.mean));
}
