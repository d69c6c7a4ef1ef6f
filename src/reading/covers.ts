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
 * Fragments with what the whole workbook says where their own sheets say nothing: the one agency, year and place that
 * any sheet gives for a part of a result or for hidden data, and what a sheet without a table says for all.
 */
export function withCovers<T extends Fragment>(
  fragments: readonly T[],
  covers: readonly Cover[],
  hidden: ReadonlySet<string>,
): readonly T[] {
  const identities = [...covers, ...fragments].map(({ identity }) => identity);
  const agency = only(
    identities.map((one) => one.agency),
    agencyKey,
  );
  const year = only(
    identities.map((one) => one.year),
    (value) => value,
  );
  const ofCovers = <T>(pick: (identity: Identity) => T | null, same: (value: T) => unknown): T | null =>
    only(
      covers.map(({ identity }) => pick(identity)),
      same,
    );
  const itself = (value: unknown): unknown => value;
  const district = only(
    identities.map((one) => one.district),
    itself,
  );
  const province = only(
    identities.map((one) => one.province),
    itself,
  );
  const filled = fragments.map((fragment) => {
    const { identity } = fragment;
    const behind = hidden.has(fragment.sheet);
    const open = isOpen(fragment) || behind;
    return {
      ...fragment,
      identity: {
        agency:
          identity.agency ?? (isOpen(fragment) ? agency : agency && ofCovers((one) => one.agency, agencyKey)),
        year: identity.year ?? (open ? year : year && ofCovers((one) => one.year, itself)),
        district: identity.district ?? (open ? district : ofCovers((one) => one.district, itself)),
        province: identity.province ?? (open ? province : ofCovers((one) => one.province, itself)),
      },
    };
  });
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
