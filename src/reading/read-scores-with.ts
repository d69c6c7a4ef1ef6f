import { FIRST_YEAR } from '../framework/scoring-rules';
import { roundExact } from '../scores/exact';
import { finding } from '../scores/findings';
import type { Finding, Hundredths, ScoreSet } from '../scores/types';
import type { Workbook } from '../workbook/cell-grid';
import { assemble, type Fragment } from './assemble';
import { uniteCopies, type ReadSet } from './copies';
import { withCovers } from './covers';
import { groupBy } from './group-by';
import type { ItemReading } from './items/item-reading';
import type { ItemFragment } from './items/read-items';
import { overallOf } from './overall-of';
import { groupParts, keyOf } from './parts';
import { readSheet } from './read-sheet';
import { withTabs } from './tabs';

/** All scores of a workbook, one set per agency, place and year, in the order of the sheets. */
export interface ReadResult {
  readonly sets: readonly ScoreSet[];
  /** Findings that belong to no set: no-scores, and what was read as something else. */
  readonly findings: readonly Finding[];
}

function readSetOf(fragments: readonly Fragment[], hidden: ReadonlySet<string>): ReadSet {
  const set = assemble(fragments);
  const [first] = fragments;
  return {
    set,
    version: first?.version ?? null,
    byNumber: fragments.every(({ byNumber }) => byNumber),
    hidden: hidden.has(set.sheet),
    ofList: first?.ofList ?? false,
  };
}

const isOfNow = ({ fiscalYear }: ScoreSet): boolean => fiscalYear === null || fiscalYear >= FIRST_YEAR;

const isItemOfNow = ({ identity: { year } }: ItemFragment): boolean => year === null || year >= FIRST_YEAR;

const ofBefore = ({ fiscalYear, entries }: ScoreSet): Finding =>
  finding('other-instrument', {
    params: { name: `ITA ${fiscalYear}` },
    cells: entries.map(({ cell }) => cell),
  });

/** A dashboard shows as many of the best or the weakest. */
const MOST_OF_HIGHLIGHT = 3;

const scoreCount = ({ entries }: ScoreSet): number => entries.filter(({ score }) => score !== null).length;

/** A few scores of nobody in particular beside whole results are highlights of a dashboard, no result of their own. */
function withoutHighlights(
  sets: readonly ScoreSet[],
): readonly [highlights: readonly ScoreSet[], results: readonly ScoreSet[]] {
  const isHighlight = (set: ScoreSet): boolean =>
    scoreCount(set) <= MOST_OF_HIGHLIGHT && (set.agency === null || set.agency.startsWith('จังหวัด'));
  const whole = sets.some((set) => scoreCount(set) === set.entries.length);
  return whole ? [sets.filter(isHighlight), sets.filter((set) => !isHighlight(set))] : [[], sets];
}

const ofHighlight = ({ entries }: ScoreSet): Finding =>
  finding('other-reading', { message: 'other-reading.no-scores', cells: entries.map(({ cell }) => cell) });

/** Overall points between two results of one agency from which on one of them is doubted. */
const FAR_APART = 3000;

/** Of two results of one agency that are far apart the lower one may be progress, points or targets. */
function withDoubts(sets: readonly ScoreSet[]): readonly ScoreSet[] {
  const overallIn = ({ entries }: ScoreSet): Hundredths | null => {
    const overall = overallOf(entries);
    return overall && roundExact(overall);
  };
  const byAgency = groupBy(
    sets,
    ({ agency, district, province }) => `${keyOf(agency) ?? ''}|${district ?? ''}|${province ?? ''}`,
  );
  const highestOf = new Map<ScoreSet, number>();
  for (const own of byAgency.values()) {
    if (own.length === 1) continue;
    const most = own.reduce((highest, set) => Math.max(highest, overallIn(set) ?? 0), 0);
    for (const set of own) highestOf.set(set, most);
  }
  return sets.map((set) => {
    const most = highestOf.get(set);
    const overall = most === undefined ? null : overallIn(set);
    if (most === undefined || overall === null) return set;
    const doubted = set.findings.some(({ code }) => code === 'doubtful-scores');
    if (set.agency === null || most - overall < FAR_APART || doubted) return set;
    const cells = set.entries.map(({ cell }) => cell);
    return {
      ...set,
      findings: [...set.findings, finding('doubtful-scores', { message: 'doubtful-scores.far', cells })],
    };
  });
}

/**
 * Reads all scores of these sheets. Never throws on any grid; sheets without scores give the finding no-scores.
 * @param reading of items; null for a workbook that cannot hold any (`mayHoldItems`)
 */
export function readScoresWith(workbook: Workbook, reading: ItemReading | null): ReadResult {
  const perSheet = workbook.sheets.map((sheet) => readSheet(sheet, reading));
  const hidden = new Set(workbook.sheets.filter((one) => one.hidden).map(({ sheet }) => sheet));
  const covers = perSheet.flatMap(({ cover }) => cover ?? []);
  const fragments = withCovers(withTabs(perSheet.flatMap((sheet) => sheet.fragments)), covers, hidden);
  const items = withCovers(withTabs(perSheet.flatMap((sheet) => sheet.items)), covers, hidden);
  const read = uniteCopies(groupParts(fragments).map((parts) => readSetOf(parts, hidden))).map(
    ({ set }) => set,
  );
  const [highlights, results] = withoutHighlights(read.filter(isOfNow));
  const doubted = withDoubts(results);
  const sets = reading?.unite(doubted, items.filter(isItemOfNow), hidden) ?? doubted;
  const findings = [
    ...read.filter((set) => !isOfNow(set)).map(ofBefore),
    ...highlights.map(ofHighlight),
    ...perSheet.flatMap((sheet) => sheet.findings),
  ];
  return { sets, findings: [...(sets.length === 0 ? [finding('no-scores')] : []), ...findings] };
}
