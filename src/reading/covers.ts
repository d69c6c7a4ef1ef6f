import { INDICATOR_NUMBERS } from '../framework/types';
import { agencyKey } from './agencies';
import type { Fragment } from './assemble';
import type { Identity } from './blocks';
import type { Notes } from './notes';

/** What a sheet without a table says: agency, year, total and level of scores that stand on other sheets. */
export interface Cover {
  readonly identity: Identity;
  readonly notes: Notes;
}

const only = <T>(values: readonly (T | null)[], keyOf: (value: T) => unknown): T | null => {
  const said = values.filter((value): value is NonNullable<typeof value> => value !== null);
  const [first] = said;
  return first !== undefined && new Set(said.map(keyOf)).size === 1 ? first : null;
};

/** A part of a result; a whole table without a name may be anybody's, and a list has rows that nobody could name. */
const isOpen = ({ readings, ofList }: Fragment): boolean =>
  !ofList && readings.length < INDICATOR_NUMBERS.length;

/**
 * Fragments with what the whole workbook says where their own sheets say nothing: the one agency and the one year that
 * any sheet gives, and the total of a sheet that has no table of its own.
 */
export function withCovers(fragments: readonly Fragment[], covers: readonly Cover[]): readonly Fragment[] {
  const identities = [...covers, ...fragments].map(({ identity }) => identity);
  const agency = only(
    identities.map((one) => one.agency),
    agencyKey,
  );
  const year = only(
    identities.map((one) => one.year),
    (value) => value,
  );
  const coverAgency =
    agency === null
      ? null
      : only(
          covers.map(({ identity }) => identity.agency),
          agencyKey,
        );
  const coverYear =
    year === null
      ? null
      : only(
          covers.map(({ identity }) => identity.year),
          (value) => value,
        );
  const filled = fragments.map((fragment) => ({
    ...fragment,
    identity: {
      ...fragment.identity,
      agency: fragment.identity.agency ?? (isOpen(fragment) ? agency : coverAgency),
      year: fragment.identity.year ?? (isOpen(fragment) ? year : coverYear),
    },
  }));
  const [first, ...others] = filled;
  if (!first) return filled;
  const alone = others.every(
    ({ identity }) => identity.agency === first.identity.agency && identity.year === first.identity.year,
  );
  if (!alone || filled.some(({ stated }) => stated.overall.length > 0 && stated.level !== null))
    return filled;
  const overall = covers.flatMap(({ notes }) => notes.overall);
  const level = covers.flatMap(({ notes }) => notes.level)[0] ?? null;
  return [
    {
      ...first,
      stated: {
        ...first.stated,
        overall: [...first.stated.overall, ...overall],
        level: first.stated.level ?? level,
      },
    },
    ...others,
  ];
}
