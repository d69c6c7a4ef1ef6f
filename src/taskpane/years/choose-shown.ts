import type { FiscalYear } from '../../framework';
import type { YearResults } from '../../scores/trend/trend';

/** More years are chosen from. */
const MOST_SHOWN = 6;

/** Every year of an agency, oldest first. */
export const yearsIn = ({ analyses, former = [] }: YearResults): readonly FiscalYear[] =>
  [
    ...new Set([
      ...analyses.flatMap(({ set }) => set.fiscalYear ?? []),
      ...former.flatMap(({ fiscalYear }) => fiscalYear ?? []),
    ]),
  ].sort((one, other) => one - other);

/**
 * The years that are shown: all where they are few, else the latest and what the user ticked.
 * @param toggled whether the user wants a year
 */
export function chosenYears(
  all: readonly FiscalYear[],
  toggled: ReadonlyMap<FiscalYear, boolean>,
): readonly FiscalYear[] {
  if (all.length <= MOST_SHOWN) return all;
  return all.filter((year, index) => toggled.get(year) ?? index >= all.length - MOST_SHOWN);
}

/** The results of these years alone. */
export function shownOf({ analyses, former = [] }: YearResults, years: readonly FiscalYear[]): YearResults {
  const wanted = new Set(years);
  const isWanted = (year: FiscalYear | null): boolean => year !== null && wanted.has(year);
  return {
    analyses: analyses.filter(({ set }) => isWanted(set.fiscalYear)),
    former: former.filter(({ fiscalYear }) => isWanted(fiscalYear)),
  };
}
