import { finding } from '../scores/findings';
import type { Finding, ScoreSet } from '../scores/types';
import type { Workbook } from '../workbook/cell-grid';
import { isDrawn } from '../workbook/sheet-document';
import { agencyKey } from './agencies';
import { assemble, type Fragment } from './assemble';
import { readSheet } from './read-sheet';
import { withTabs } from './tabs';

/** All scores of a workbook, one set per agency and year, in the order of the sheets. */
export interface ReadResult {
  readonly sets: readonly ScoreSet[];
  /** Findings that belong to no set: no-scores. */
  readonly findings: readonly Finding[];
}

const indicatorsOf = (fragment: Fragment): ReadonlySet<number> =>
  new Set(
    fragment.readings.filter(({ reading }) => reading.kind !== 'empty').map(({ indicator }) => indicator),
  );

const compatible = <T>(left: T | null, right: T | null): boolean =>
  left === null || right === null || left === right;

const keyOf = (agency: string | null): string | null => (agency === null ? null : agencyKey(agency));

/** Fragments that make up one table so far. */
interface Group {
  readonly fragments: Fragment[];
  readonly indicators: Set<number>;
  agency: string | null;
  year: number | null;
}

/**
 * Parts of one table (IIT here, EIT there) have no indicator in common and do not contradict each other. Only the last
 * open group of the same agency, or of none, can be continued: a whole table in between closes what was before.
 */
function group(fragments: readonly Fragment[]): Fragment[][] {
  const groups: Group[] = [];
  const open = new Map<string, Group>();
  for (const fragment of fragments) {
    const indicators = indicatorsOf(fragment);
    const agency = keyOf(fragment.identity.agency);
    const { year } = fragment.identity;
    if (indicators.size === 0) {
      // An agency of a list without any score: no table that could go on.
      groups.push({ fragments: [fragment], indicators: new Set(), agency, year });
      continue;
    }
    const slots = [
      `${fragment.sheet}|${agency ?? ''}|${year ?? ''}`,
      `${fragment.sheet}||`,
      `${fragment.sheet}|last`,
    ];
    const home = slots
      .map((slot) => open.get(slot))
      .find(
        (candidate) =>
          candidate &&
          compatible(candidate.agency, agency) &&
          compatible(candidate.year, year) &&
          [...indicators].every((indicator) => !candidate.indicators.has(indicator)),
      );
    const target = home ?? { fragments: [], indicators: new Set(), agency, year };
    if (!home) groups.push(target);
    target.fragments.push(fragment);
    for (const indicator of indicators) target.indicators.add(indicator);
    target.agency ??= agency;
    target.year ??= year;
    open.set(`${fragment.sheet}|${target.agency ?? ''}|${target.year ?? ''}`, target);
    open.set(`${fragment.sheet}|last`, target);
  }
  return groups.map((one) => one.fragments);
}

const scoreCount = (set: ScoreSet): number => set.entries.filter(({ score }) => score !== null).length;

/** An agency that stands in a list without any score. */
const isUnfilled = (set: ScoreSet): boolean =>
  scoreCount(set) === 0 && set.findings.every(({ code }) => code === 'missing-indicator');

/** The same agency and year read twice: do all scores that both have agree? */
function agrees(left: ScoreSet, right: ScoreSet): boolean {
  return left.entries.every(({ score }, index) => compatible(score, right.entries[index]?.score ?? null));
}

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

/** Two copies of one table become one set; two that differ are one set with the other reading told. */
function merge(sets: readonly ScoreSet[], hidden: ReadonlySet<string>): ScoreSet[] {
  const kept: ScoreSet[] = [];
  const byAgency = new Map<string | null, number[]>();
  for (const set of sets) {
    const key = keyOf(set.agency);
    const near = key === null ? kept.keys() : [...(byAgency.get(key) ?? []), ...(byAgency.get(null) ?? [])];
    const index = [...near].find((position) => isSame(kept[position], set));
    const other = index === undefined ? undefined : kept[index];
    if (index !== undefined && other) kept[index] = combine(other, set, hidden);
    else byAgency.set(key, [...(byAgency.get(key) ?? []), kept.push(set) - 1]);
  }
  return kept;
}

/** The same scores under names and years that do not contradict, or the same agency and year on another sheet. */
function isSame(other: ScoreSet | undefined, set: ScoreSet): boolean {
  if (!other || !compatible(keyOf(other.agency), keyOf(set.agency))) return false;
  if (isUnfilled(other) || isUnfilled(set)) {
    return keyOf(other.agency) === keyOf(set.agency) && compatible(other.fiscalYear, set.fiscalYear);
  }
  const copies = agrees(other, set) || isRounded(other, set) || isRounded(set, other);
  if (compatible(other.fiscalYear, set.fiscalYear) && copies && scoreCount(set) > 1) return true;
  return (
    other.agency !== null &&
    set.agency !== null &&
    other.fiscalYear === set.fiscalYear &&
    other.sheet !== set.sheet
  );
}

/**
 * Scores before none, scores before their roundings, what everybody sees before a hidden sheet, the reading with more
 * scores, the first.
 */
function isBetter(set: ScoreSet, other: ScoreSet, hidden: ReadonlySet<string>): boolean {
  if (isUnfilled(set) !== isUnfilled(other)) return isUnfilled(other);
  if (isRounded(set, other) !== isRounded(other, set)) return isRounded(other, set);
  const [here, there] = [hidden.has(set.sheet), hidden.has(other.sheet)];
  return here === there ? scoreCount(set) > scoreCount(other) : there;
}

function combine(first: ScoreSet, second: ScoreSet, hidden: ReadonlySet<string>): ScoreSet {
  const [best, rest] = isBetter(second, first, hidden) ? [second, first] : [first, second];
  const same = agrees(first, second) || isRounded(rest, best);
  const told = same
    ? []
    : [
        finding('other-reading', {
          message: 'other-reading.twice',
          cells: rest.entries.map(({ cell }) => cell),
        }),
      ];
  return {
    ...best,
    agency: best.agency ?? rest.agency,
    fiscalYear: best.fiscalYear ?? rest.fiscalYear,
    // Totals of other scores would say nothing of these.
    ...(same && {
      statedOverall: best.statedOverall ?? rest.statedOverall,
      statedLevel: best.statedLevel ?? rest.statedLevel,
      statedInstruments: { ...rest.statedInstruments, ...best.statedInstruments },
    }),
    findings: [...best.findings, ...told],
  };
}

/**
 * Reads all scores of a workbook. Sheets that this product drew (their marker says so) are passed over, so that
 * analysing our output gives what analysing its input gives. Never throws on any grid; a workbook without scores
 * gives the finding no-scores.
 */
export function readScores(workbook: Workbook): ReadResult {
  const perSheet = workbook.sheets.filter(({ marker }) => !isDrawn(marker)).map(readSheet);
  const fragments = withTabs(perSheet.flatMap((sheet) => sheet.fragments));
  const hidden = new Set(workbook.sheets.filter((one) => one.hidden).map(({ sheet }) => sheet));
  const sets = merge(group(fragments).map(assemble), hidden);
  const told = perSheet.flatMap((sheet) => sheet.findings);
  return { sets, findings: [...(sets.length === 0 ? [finding('no-scores')] : []), ...told] };
}
