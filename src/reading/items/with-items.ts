import { itemId } from '../../framework/item-id';
import { itemOrder } from '../../framework/item-order';
import type { ItemId } from '../../framework/types';
import { formatHundredths } from '../../scores/exact';
import { finding } from '../../scores/findings';
import type { Finding, Hundredths, ItemEntry, ScoreSet, Stated } from '../../scores/types';
import { assemble } from '../assemble';
import type { Identity } from '../blocks';
import { groupBy } from '../group-by';
import { compatible, keyOf } from '../parts';
import { UNNAMED_VERSION } from '../versions';
import { identityKey } from '../whose';
import type { ItemFragment, ItemReading } from './read-items';

/** The fragments of one agency, place and year. */
interface Group {
  readonly identity: Identity;
  readonly fragments: readonly ItemFragment[];
}

type Owner = Pick<ScoreSet, 'agency' | 'fiscalYear' | 'district' | 'province'>;

const fits = (left: Identity, right: Identity): boolean =>
  compatible(keyOf(left.agency), keyOf(right.agency)) &&
  compatible(left.year, right.year) &&
  compatible(left.district, right.district) &&
  compatible(left.province, right.province);

const identityOf = ({ agency, fiscalYear, district, province }: Owner): Identity => ({
  agency,
  year: fiscalYear,
  district,
  province,
});

const together = (left: Identity, right: Identity): Identity => ({
  agency: left.agency ?? right.agency,
  year: left.year ?? right.year,
  district: left.district ?? right.district,
  province: left.province ?? right.province,
});

/** The only one that fits; of several the only one of just this agency, then of this year too, then on the same sheet. */
function homeOf<T>(
  identity: Identity,
  near: readonly T[],
  whose: (one: T) => Identity,
  isHere: (one: T) => boolean,
): T | null {
  let left = near.filter((one) => fits(whose(one), identity));
  const narrowings: readonly ((one: T) => boolean)[] = [
    (one) => keyOf(whose(one).agency) === keyOf(identity.agency),
    (one) => whose(one).year === identity.year,
    isHere,
  ];
  for (const narrow of narrowings) {
    const narrowed = left.filter(narrow);
    if (left.length > 1 && narrowed.length > 0) left = narrowed;
  }
  return left.length === 1 ? (left[0] ?? null) : null;
}

/** Those that may be of an agency, found without looking at all of them: a province has hundreds. */
class ByAgency<T> {
  private readonly groups: ReadonlyMap<string | null, readonly T[]>;

  constructor(
    private readonly all: readonly T[],
    agencyOf: (one: T) => string | null,
  ) {
    this.groups = groupBy(all, (one) => keyOf(agencyOf(one)));
  }

  near(agency: string | null): readonly T[] {
    const key = keyOf(agency);
    return key === null ? this.all : [...(this.groups.get(key) ?? []), ...(this.groups.get(null) ?? [])];
  }
}

/** Fragments that say all of whose they are, and those that say less with the only ones that they fit. */
function groupsOf(fragments: readonly ItemFragment[]): readonly Group[] {
  const exact = [...groupBy(fragments, ({ identity }) => identityKey(identity)).values()].map(
    (own): { identity: Identity; fragments: ItemFragment[] } => ({
      identity: own[0]?.identity ?? { agency: null, year: null, district: null, province: null },
      fragments: own,
    }),
  );
  const said = ({ agency, year, district, province }: Identity): number =>
    [agency, year, district, province].filter((one) => one !== null).length;
  const ordered = [...exact].sort((a, b) => said(b.identity) - said(a.identity));
  const whole: typeof exact = [];
  for (const group of ordered) {
    const complete = group.identity.agency !== null && group.identity.year !== null;
    const home = complete
      ? null
      : homeOf(
          group.identity,
          whole,
          ({ identity }) => identity,
          ({ fragments: own }) => own.some(({ sheet }) => sheet === group.fragments[0]?.sheet),
        );
    if (!home) whole.push(group);
    else {
      home.fragments.push(...group.fragments);
      home.identity = together(home.identity, group.identity);
    }
  }
  return exact.filter((group) => whole.includes(group));
}

const describe = ({ reading }: ItemReading): string =>
  reading.kind === 'score' ? formatHundredths(reading.score) : reading.kind === 'empty' ? '' : reading.raw;

interface ReadItem {
  readonly entry: ItemEntry | null;
  readonly findings: readonly Finding[];
}

function readItem(id: ItemId, all: readonly ItemReading[]): ReadItem {
  const filled = all.filter(({ reading }) => reading.kind !== 'empty' && reading.kind !== 'not-calculated');
  const scored = filled.filter(({ reading }) => reading.kind === 'score');
  const first = scored[0] ?? filled[0];
  if (!first) return { entry: null, findings: [] };
  const { reading, scoreCell, item } = first;
  if (reading.kind === 'out-of-range' || reading.kind === 'not-a-number') {
    const told = finding(reading.kind, {
      message: `${reading.kind}.item`,
      severity: 'warning',
      params: { item: id, raw: reading.raw },
      cells: [scoreCell],
    });
    return { entry: null, findings: [told] };
  }
  if (reading.kind !== 'score') return { entry: null, findings: [] };
  const differing = new Set(scored.map(describe)).size > 1;
  return {
    entry: { ...item, score: reading.score, cell: scoreCell },
    findings: differing
      ? [
          finding('duplicate-item', {
            params: { item: id, count: scored.length, kept: describe(first) },
            cells: scored.map((one) => one.scoreCell),
          }),
        ]
      : [],
  };
}

/** The latest version of each item; what a person does not see counts where nothing else says it. */
function latest(fragments: readonly ItemFragment[], hidden: ReadonlySet<string>): readonly ItemReading[] {
  const rankOf = ({ version, sheet }: ItemFragment): number =>
    (version ?? UNNAMED_VERSION) - (hidden.has(sheet) ? HIDDEN : 0);
  const ranks = new Map<ItemId, number>();
  for (const fragment of fragments)
    for (const { item, reading } of fragment.items)
      if (reading.kind === 'score')
        ranks.set(itemId(item), Math.max(rankOf(fragment), ranks.get(itemId(item)) ?? -Infinity));
  return fragments.flatMap((fragment) =>
    fragment.items.filter(({ item }) => rankOf(fragment) >= (ranks.get(itemId(item)) ?? -Infinity)),
  );
}

const HIDDEN = 1000;

/** A set with the items of its fragments. */
function withGroup(set: ScoreSet, { identity, fragments }: Group, hidden: ReadonlySet<string>): ScoreSet {
  const readings = [...groupBy(latest(fragments, hidden), ({ item }) => itemId(item))].sort(
    ([, [left]], [, [right]]) => (left && right ? itemOrder(left.item, right.item) : 0),
  );
  const read = readings.map(([id, own]) => readItem(id, own));
  const groups: Record<string, Stated<Hundredths>> = {};
  for (const { groups: own } of fragments)
    for (const { id, value, cell } of own) groups[id] ??= { value, cell };
  const whose = together(identityOf(set), identity);
  return {
    ...set,
    agency: whose.agency,
    district: whose.district,
    province: whose.province,
    fiscalYear: whose.year,
    items: read.flatMap(({ entry }) => entry ?? []),
    statedSubIndicators: groups,
    findings: [
      ...set.findings,
      ...fragments.flatMap((one) => one.findings),
      ...read.flatMap((one) => one.findings),
    ],
  };
}

/**
 * The sets with the items of the same agency, place and year; items that belong to none are sets of their own, without
 * any indicator.
 */
export function withItems(
  sets: readonly ScoreSet[],
  fragments: readonly ItemFragment[],
  hidden: ReadonlySet<string>,
): readonly ScoreSet[] {
  if (fragments.length === 0) return sets;
  const index = new ByAgency(sets, ({ agency }) => agency);
  const groups = new Map<ScoreSet, Group>();
  const alone: Group[] = [];
  for (const group of groupsOf(fragments)) {
    const { sheet } = group.fragments[0] ?? {};
    const home = homeOf(
      group.identity,
      index.near(group.identity.agency),
      identityOf,
      (set) => set.sheet === sheet,
    );
    if (!home) {
      alone.push(group);
      continue;
    }
    const before = groups.get(home);
    groups.set(home, {
      identity: before ? together(before.identity, group.identity) : group.identity,
      fragments: [...(before?.fragments ?? []), ...group.fragments],
    });
  }
  return [
    ...sets.map((set) => {
      const group = groups.get(set);
      return group ? withGroup(set, group, hidden) : set;
    }),
    ...alone.map((group) =>
      withGroup(assemble(group.fragments.map((one) => ({ ...one, findings: [] }))), group, hidden),
    ),
  ];
}
