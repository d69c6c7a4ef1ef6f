import { INDICATOR_NUMBERS } from '../framework/types';
import { agencyKey } from './agencies';
import type { Fragment } from './assemble';
import { groupBy } from './group-by';
import type { Version } from './versions';

/** Null says nothing, and contradicts nothing. */
export const compatible = <T>(left: T | null, right: T | null): boolean =>
  left === null || right === null || left === right;

export const keyOf = (agency: string | null): string | null => (agency === null ? null : agencyKey(agency));

/** Fragments that make up one table so far. */
interface Group {
  readonly fragments: Fragment[];
  readonly indicators: Set<number>;
  readonly sheet: string;
  agency: string | null;
  year: number | null;
  district: string | null;
  province: string | null;
  readonly version: Version | null;
}

function indicatorsOf({ readings }: Fragment): Set<number> {
  const indicators = new Set<number>();
  for (const { indicator, reading } of readings) if (reading.kind !== 'empty') indicators.add(indicator);
  return indicators;
}

function groupOf(fragment: Fragment): Group {
  const { agency, year, district, province } = fragment.identity;
  return {
    fragments: [fragment],
    indicators: indicatorsOf(fragment),
    sheet: fragment.sheet,
    agency: keyOf(agency),
    year,
    district,
    province,
    version: fragment.version,
  };
}

const fits = (left: Group, right: Group): boolean =>
  compatible(left.agency, right.agency) &&
  compatible(left.year, right.year) &&
  compatible(left.district, right.district) &&
  compatible(left.province, right.province) &&
  left.version === right.version &&
  [...right.indicators].every((indicator) => !left.indicators.has(indicator));

function unite(target: Group, part: Group): void {
  target.fragments.push(...part.fragments);
  for (const indicator of part.indicators) target.indicators.add(indicator);
  target.agency ??= part.agency;
  target.year ??= part.year;
  target.district ??= part.district;
  target.province ??= part.province;
}

/**
 * Parts of one table (IIT here, EIT there) have no indicator in common and do not contradict each other. On one sheet
 * only the last open group of the same agency, or of none, can be continued: a whole table in between closes what was
 * before.
 */
function groupSheet(fragments: readonly Fragment[]): Group[] {
  const groups: Group[] = [];
  const open = new Map<string, Group>();
  for (const fragment of fragments) {
    const part = groupOf(fragment);
    if (part.indicators.size === 0) {
      // An agency of a list without any score: no table that could go on.
      groups.push(part);
      continue;
    }
    const slots = [slotOf(part), '||', LAST];
    const home = slots.map((slot) => open.get(slot)).find((group) => group && fits(group, part));
    if (home) unite(home, part);
    else groups.push(part);
    const target = home ?? part;
    open.set(slotOf(target), target);
    open.set(LAST, target);
  }
  return groups;
}

const LAST = 'last';
const slotOf = ({ agency, year, district }: Group): string =>
  `${agency ?? ''}|${year ?? ''}|${district ?? ''}`;

const isWhole = ({ indicators }: Group): boolean => indicators.size === INDICATOR_NUMBERS.length;

/**
 * Parts on several sheets (a tab for each instrument) are one result. A part goes with the only one that it fits; where
 * it fits several, nobody can tell whose it is.
 */
function uniteSheets(groups: readonly Group[]): Group[] {
  const united: Group[] = [];
  const open = new Map<string | null, Group[]>();
  for (const group of groups) {
    if (isWhole(group) || group.indicators.size === 0) {
      united.push(group);
      continue;
    }
    const near =
      group.agency === null
        ? [...open.values()].flat()
        : [...(open.get(group.agency) ?? []), ...(open.get(null) ?? [])];
    const fitting = near.filter((one) => one.sheet !== group.sheet && fits(one, group));
    const named = fitting.filter(({ agency }) => agency === group.agency);
    const candidates = named.length > 0 ? named : fitting;
    const [home] = candidates;
    if (home && candidates.length === 1) {
      unite(home, group);
      continue;
    }
    united.push(group);
    open.set(group.agency, [...(open.get(group.agency) ?? []), group]);
  }
  return united;
}

/** The fragments of each result, in the order in which the results begin. */
export function groupParts(fragments: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const sheets = groupBy(fragments, ({ sheet }) => sheet);
  return uniteSheets([...sheets.values()].flatMap(groupSheet)).map(({ fragments: own }) => own);
}
