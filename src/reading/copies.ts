import { finding } from '../scores/findings';
import type { Finding, ScoreSet } from '../scores/types';
import { overallAgrees } from '../scores/level';
import { overallOf } from './overall-of';
import { compatible, keyOf } from './parts';
import { UNNAMED_VERSION, type Version } from './versions';

/** A set of scores with what decides which of several is kept. */
export interface ReadSet {
  readonly set: ScoreSet;
  readonly version: Version | null;
  /** Only numbers name its indicators. */
  readonly byNumber: boolean;
  /** A person does not see its sheet. */
  readonly hidden: boolean;
  /** It is a row (or column) of a list: the other rows are other agencies. */
  readonly ofList: boolean;
}

const scoreCount = (set: ScoreSet): number => set.entries.filter(({ score }) => score !== null).length;

/** An agency that stands in a list without any score. */
const isUnfilled = (set: ScoreSet): boolean =>
  scoreCount(set) === 0 && set.findings.every(({ code }) => code === 'missing-indicator');

/** The same agency and year read twice: do all scores that both have agree? */
const agrees = (left: ScoreSet, right: ScoreSet): boolean =>
  left.entries.every(({ score }, index) => compatible(score, right.entries[index]?.score ?? null));

/** They agree and have at least one score in common. */
const overlap = (left: ScoreSet, right: ScoreSet): boolean =>
  left.entries.some(({ score }, index) => score !== null && score === right.entries[index]?.score);

/** One decimal and none, in hundredths. */
const ROUNDINGS = [10, 100] as const;

/** A summary shows the scores of the full table in fewer digits: every score is the other one rounded. */
function isRounded(coarse: ScoreSet, fine: ScoreSet): boolean {
  return ROUNDINGS.some((step) =>
    coarse.entries.every(({ score }, index) => {
      const full = fine.entries[index]?.score ?? null;
      return score === null || full === null ? score === full : score === Math.round(full / step) * step;
    }),
  );
}

const samePlace = (left: ScoreSet, right: ScoreSet): boolean =>
  compatible(left.district, right.district) && compatible(left.province, right.province);

/** How many of the names of the smaller of two lists stand in both: versions of one list have most in common. */
const MOST_IN_COMMON = 0.5;

/** Whether two sheets hold versions of one list, and not lists of two districts. */
type SameList = (left: string, right: string) => boolean;

function sameLists(sets: readonly ReadSet[]): SameList {
  const names = new Map<string, Set<string | null>>();
  for (const { set, ofList } of sets) {
    if (!ofList) continue;
    const own = names.get(set.sheet) ?? new Set();
    own.add(keyOf(set.agency));
    names.set(set.sheet, own);
  }
  return (left, right) => {
    const [a, b] = [names.get(left), names.get(right)];
    if (!a || !b) return true;
    const common = [...a].filter((name) => b.has(name)).length;
    return common >= Math.min(a.size, b.size) * MOST_IN_COMMON && common * 3 > Math.max(a.size, b.size);
  };
}

/** The same scores under names and years that do not contradict, or other scores of the same agency and year. */
function isSame(left: ReadSet, right: ReadSet, sameList: SameList): boolean {
  const [other, set] = [left.set, right.set];
  if (!compatible(keyOf(other.agency), keyOf(set.agency)) || !samePlace(other, set)) return false;
  if (isUnfilled(other) || isUnfilled(set)) {
    return keyOf(other.agency) === keyOf(set.agency) && compatible(other.fiscalYear, set.fiscalYear);
  }
  const copies =
    (agrees(other, set) && overlap(other, set)) || isRounded(other, set) || isRounded(set, other);
  if (compatible(other.fiscalYear, set.fiscalYear) && copies && scoreCount(set) > 1) return true;
  const rows =
    left.ofList &&
    right.ofList &&
    (other.sheet === set.sheet ? left.version === right.version : !sameList(other.sheet, set.sheet));
  return other.agency !== null && set.agency !== null && other.fiscalYear === set.fiscalYear && !rows;
}

/** The overall score that one of two readings states is that of its scores. */
function agreesWithStated({ set }: ReadSet, other: ReadSet): boolean {
  const overall = overallOf(set.entries);
  const stated = [set.statedOverall, other.set.statedOverall].flatMap((one) => one?.value ?? []);
  return overall !== null && stated.some((value) => overallAgrees(overall, value));
}

/** The points on which one reading comes before another, the weightiest first. */
const ORDER: readonly ((read: ReadSet, other: ReadSet) => number)[] = [
  ({ set }) => Number(!isUnfilled(set)),
  (read, other) => Number(!isRounded(read.set, other.set) || isRounded(other.set, read.set)),
  ({ version }) => version ?? UNNAMED_VERSION,
  (read, other) => Number(agreesWithStated(read, other)),
  ({ byNumber }) => Number(!byNumber),
  ({ hidden }) => Number(!hidden),
  ({ set }) => scoreCount(set),
];
/** Up to here something decides which of two is meant; the number of scores decides only which is kept. */
const DECIDING = ORDER.length - 1;

function isBetter(read: ReadSet, other: ReadSet): { readonly better: boolean; readonly decided: boolean } {
  for (const [index, of] of ORDER.entries()) {
    const difference = of(read, other) - of(other, read);
    if (difference !== 0) return { better: difference > 0, decided: index < DECIDING };
  }
  return { better: false, decided: false };
}

/** What is told of the scores that were not kept. */
function otherReading({ set, version }: ReadSet, best: ReadSet, decided: boolean): Finding {
  const byVersion = decided && (version ?? UNNAMED_VERSION) !== (best.version ?? UNNAMED_VERSION);
  return finding('other-reading', {
    message: byVersion ? 'other-reading.version' : 'other-reading.twice',
    severity: decided ? 'info' : 'warning',
    cells: set.entries.map(({ cell }) => cell),
  });
}

/** A finding about a score that the other reading has. */
const isFilledNow = ({ code, params }: Finding, filled: ReadonlySet<unknown>): boolean =>
  code === 'missing-indicator' && filled.has(params.indicator);

/** The stated overall that the better reading gives, wherever it stands. */
function statedFor(best: ReadSet, rest: ReadSet): ScoreSet['statedOverall'] {
  const overall = overallOf(best.set.entries);
  const stated = [best.set.statedOverall, rest.set.statedOverall];
  return stated.find((one) => one !== null && overall !== null && overallAgrees(overall, one.value)) ?? null;
}

/** One result from two readings of it: gaps are filled where the rest agrees, differences are told. */
function combine(first: ReadSet, second: ReadSet): ReadSet {
  const { better, decided } = isBetter(second, first);
  const [best, rest] = better ? [second, first] : [first, second];
  const same = agrees(first.set, second.set) || isRounded(rest.set, best.set);
  const fill = same && agrees(first.set, second.set);
  const entries = best.set.entries.map((entry, index) => {
    const other = rest.set.entries[index];
    return fill && entry.score === null && entry.raw === null && other && other.score !== null
      ? other
      : entry;
  });
  const filled = new Set(
    entries.filter((entry, index) => entry !== best.set.entries[index]).map(({ indicator }) => indicator),
  );
  const findings = best.set.findings.filter((one) => !isFilledNow(one, filled));
  return {
    ...best,
    ofList: first.ofList && second.ofList,
    set: {
      ...best.set,
      entries,
      agency: best.set.agency ?? rest.set.agency,
      district: best.set.district ?? rest.set.district,
      province: best.set.province ?? rest.set.province,
      fiscalYear: best.set.fiscalYear ?? rest.set.fiscalYear,
      // Totals of other scores would say nothing of these, but one that stands above both is that of the scores it gives.
      ...(agreesWithStated(best, rest) && { statedOverall: statedFor(best, rest) }),
      ...(same && {
        statedOverall: best.set.statedOverall ?? rest.set.statedOverall,
        statedLevel: best.set.statedLevel ?? rest.set.statedLevel,
        statedInstruments: { ...rest.set.statedInstruments, ...best.set.statedInstruments },
        eitParts: { ...rest.set.eitParts, ...best.set.eitParts },
      }),
      findings: same ? findings : [...findings, otherReading(rest, best, decided)],
    },
  };
}

/** Copies and versions of one result become one: the final one, or what everybody sees; the others are told. */
export function uniteCopies(sets: readonly ReadSet[]): readonly ReadSet[] {
  const sameList = sameLists(sets);
  const kept: ReadSet[] = [];
  const byAgency = new Map<string | null, number[]>();
  for (const read of sets) {
    const key = keyOf(read.set.agency);
    const near = key === null ? kept.keys() : [...(byAgency.get(key) ?? []), ...(byAgency.get(null) ?? [])];
    let index: number | undefined;
    for (const position of near) {
      const other = kept[position];
      if (index === undefined && other && isSame(other, read, sameList)) index = position;
    }
    const other = index === undefined ? undefined : kept[index];
    if (index !== undefined && other) kept[index] = combine(other, read);
    else byAgency.set(key, [...(byAgency.get(key) ?? []), kept.push(read) - 1]);
  }
  return kept;
}
