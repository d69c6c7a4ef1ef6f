import type { Level } from '../framework';
import { writtenAgency } from '../planning/agency-name';
import { agencyKey } from '../reading/agencies';
import { compareExact } from '../scores/exact';
import { districtName, provinceName } from '../scores/place-names';
import { cleanText, skeleton } from '../scores/thai-text';
import { fillIn } from '../text/fill-in';
import { NAMES_THAI } from '../text/names-th';
import { levelOrder, type AgencyWord, type ProvinceRow } from './province-rows';

/** Which agencies of a table are shown. */
export interface ProvinceFilter {
  /** A part of a name in full or abbreviated, of an อำเภอ, or a level; '' shows all. */
  readonly wanted: string;
  /** Null shows all; `none` those without a level. */
  readonly level: Level | 'none' | null;
  readonly word: AgencyWord | null;
  /** Without the word อำเภอ; '' where it is not known; null shows all. */
  readonly district: string | null;
}

/** Nothing is hidden. */
export const SHOW_EVERY_AGENCY: ProvinceFilter = { wanted: '', level: null, word: null, district: null };

/** อำเภอ or จังหวัด with its word, as it is compared. */
const placeKey = (place: 'district' | 'province', name: string): string =>
  skeleton(fillIn(NAMES_THAI[`place.${place}`], { name }));

const TEXTS = new WeakMap<ProvinceRow, readonly string[]>();

/** In which texts of an agency a search looks, as they are compared. */
function textsOf(row: ProvinceRow): readonly string[] {
  const known = TEXTS.get(row);
  if (known) return known;
  const { name, agency, province } = row.scores;
  const written = agency === null ? null : writtenAgency(agency);
  const texts = [
    skeleton(name),
    agencyKey(name),
    ...(written === null ? [] : [skeleton(written), agencyKey(written)]),
    ...(row.district === null ? [] : [placeKey('district', row.district)]),
    ...(province === null ? [] : [placeKey('province', provinceName(province))]),
  ];
  TEXTS.set(row, texts);
  return texts;
}

/** What a typed text may mean: a name in any spelling, or an อำเภอ or จังหวัด behind its word, "อ.เมือง". */
function keysOf(text: string): readonly string[] {
  const [district, province] = [districtName(text), provinceName(text)];
  const plain = cleanText(text);
  return [
    skeleton(text),
    agencyKey(text),
    ...(district === plain ? [] : [placeKey('district', district)]),
    ...(province === plain ? [] : [placeKey('province', province)]),
  ].filter((key) => key !== '');
}

/** Whether an agency is among those that a person types for: all of the text or each of its words is in a name, or is a level. */
function matcher(wanted: string): (row: ProvinceRow) => boolean {
  const whole = keysOf(wanted);
  if (whole.length === 0) return () => true;
  const words = wanted.trim().split(/\s+/).map(keysOf);
  return (row) => {
    const texts = textsOf(row);
    const { level } = row.scores;
    const has = (keys: readonly string[]): boolean =>
      keys.some((key) => texts.some((text) => text.includes(key))) ||
      (level !== null && keys.includes(skeleton(level)));
    return has(whole) || words.every((keys) => keys.length === 0 || has(keys));
  };
}

/** The agencies that a filter shows, in their order. */
export function findAgencies(
  rows: readonly ProvinceRow[],
  { wanted, level, word, district }: ProvinceFilter,
): readonly ProvinceRow[] {
  const matches = matcher(wanted);
  return rows.filter(
    (row) =>
      (level === null || (row.scores.level ?? 'none') === level) &&
      (word === null || row.word === word) &&
      (district === null || (row.district ?? '') === district) &&
      matches(row),
  );
}

/** What a table of agencies can be sorted by. */
export const PROVINCE_COLUMNS = ['name', 'overall', 'level', 'rank', 'weakest', 'next', 'district'] as const;
export type ProvinceColumn = (typeof PROVINCE_COLUMNS)[number];

export interface ProvinceOrder {
  readonly by: ProvinceColumn;
  readonly descending: boolean;
}

const THAI = new Intl.Collator('th', { numeric: true });

/** How two agencies stand by a column; null where one of them has nothing there. */
interface Comparing<Value> {
  readonly of: (row: ProvinceRow) => Value | null;
  readonly compare: (one: Value, other: Value) => number;
}

const comparing = <Value>(
  of: Comparing<Value>['of'],
  compare: Comparing<Value>['compare'],
): ((one: ProvinceRow, other: ProvinceRow, descending: boolean) => number) => {
  return (one, other, descending) => {
    const [left, right] = [of(one), of(other)];
    // What is not known stands last, whichever way the rest goes.
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return descending ? compare(right, left) : compare(left, right);
  };
};

const byNumber = (of: (row: ProvinceRow) => number | null): ReturnType<typeof comparing> =>
  comparing<number>(of, (one, other) => one - other);

const byText = (of: (row: ProvinceRow) => string | null): ReturnType<typeof comparing> =>
  comparing<string>(of, (one, other) => THAI.compare(one, other));

const COMPARING = {
  name: byText(({ scores }) => scores.name),
  overall: byNumber(({ scores }) => scores.overall),
  level: byNumber(({ scores: { level } }) => (level === null ? null : levelOrder(level))),
  rank: byNumber(({ rank }) => rank?.rank ?? null),
  weakest: byNumber(({ scores }) => scores.weakest[0]?.score ?? null),
  next: comparing(({ scores: { next } }) => (next?.level == null ? null : next.points), compareExact),
  district: byText(({ district }) => district),
} as const satisfies Readonly<Record<ProvinceColumn, ReturnType<typeof comparing>>>;

/** Agencies by a column, those of which it says nothing last; equal ones by name. */
export function sortAgencies(
  rows: readonly ProvinceRow[],
  { by, descending }: ProvinceOrder,
): readonly ProvinceRow[] {
  return [...rows].sort(
    (one, other) => COMPARING[by](one, other, descending) || COMPARING.name(one, other, false),
  );
}
