import { agencyKey } from '../../../src/reading/agencies';
import type { Analysis, FindingCode } from '../../../src/scores/types';
import type { CorpusReading } from '../read-corpus';
import { alarmsIn, type Case, type CaseSet } from './case';

/** What became of a mutated file: read as before, changed but told by a finding, or wrong in silence. */
export interface Verdict {
  readonly outcome: 'same' | 'told' | 'silent';
  /** What was wrong in silence. */
  readonly faults: readonly string[];
}

/** A finding that the file did not have before it was changed, or a total that contradicts the scores as they stand. */
function tells({ findings }: Analysis, before: readonly FindingCode[]): boolean {
  const rest = [...before];
  return alarmsIn(findings).some((code) => {
    const known = rest.indexOf(code);
    if (known >= 0) rest.splice(known, 1);
    return known < 0 || code === 'overall-mismatch';
  });
}

const keyOf = (agency: string | null): string => (agency === null ? '' : agencyKey(agency));

const equalScores = (expected: CaseSet, { set }: Analysis): number =>
  expected.scores.filter(({ score }, k) => score !== null && set.entries[k]?.score === score).length;

function nearest(expected: CaseSet, candidates: readonly Analysis[]): Analysis | undefined {
  return candidates.reduce<Analysis | undefined>(
    (best, next) => (best && equalScores(expected, best) >= equalScores(expected, next) ? best : next),
    undefined,
  );
}

function describe({ set }: Analysis): string {
  return `${set.agency ?? '?'} ${set.fiscalYear ?? '?'} [${set.entries.map(({ score }) => score ?? '-').join(' ')}]`;
}

const spot = (sheet: string, row: number, column: number): string => `${sheet}!${row}:${column}`;

/** Whether a result tells a person that something is amiss with it: an alarm, or scores without a year. */
const isDoubtful = (analysis: Analysis): boolean => tells(analysis, []) || analysis.set.fiscalYear === null;

/** Where the scores of a set stand. */
function spotsOf(one: Case, { scores }: CaseSet): ReadonlySet<string> {
  return new Set(
    scores.flatMap(({ place }) =>
      place ? [spot(one.sheets[place.sheet]?.sheet ?? '', place.row, place.column)] : [],
    ),
  );
}

/**
 * The sets that came out nowhere and of which nobody is told. Told is a set whose own cells an alarm names, and one
 * whose scores stand in a doubtful result of their own; an alarm about other cells tells nothing of it.
 */
function untold(
  one: Case,
  lost: readonly CaseSet[],
  extras: ReadonlySet<Analysis>,
  all: readonly Analysis[],
): CaseSet[] {
  const named = new Set(
    all.flatMap(({ findings }) =>
      findings
        .filter((finding) => alarmsIn([finding]).length > 0)
        .flatMap(({ cells }) => cells.map(({ sheet, row, column }) => spot(sheet, row, column))),
    ),
  );
  const free = new Set([...extras].filter(isDoubtful));
  return lost.filter((set) => {
    const spots = spotsOf(one, set);
    if ([...spots].some((place) => named.has(place))) return false;
    const own = [...free].find(({ set: { entries } }) => {
      const shared = entries.filter(({ cell }) => cell && spots.has(spot(cell.sheet, cell.row, cell.column)));
      return shared.length * 2 >= spots.size;
    });
    if (own) free.delete(own);
    return !own;
  });
}

/** Compares what was read from a mutated file with what should have been. */
export function judge(one: Case, reading: CorpusReading): Verdict {
  const rest = new Set(reading.analyses);
  const faults: string[] = [];
  const lost: CaseSet[] = [];
  // Only a workbook of which nothing is read says so itself; what else is told of it names other tables.
  const alarmed = reading.findings.includes('no-scores');
  let told = alarmed;
  for (const expected of one.sets) {
    const fitting = [...rest].filter(
      ({ set }) => set.fiscalYear === expected.year && keyOf(set.agency) === keyOf(expected.agency),
    );
    const found = nearest(expected, fitting);
    if (!found) {
      lost.push(expected);
      continue;
    }
    rest.delete(found);
    const wrong = expected.scores.flatMap(({ score, before }, k) => {
      const read = found.set.entries[k]?.score ?? null;
      return read === score || (score === null && read === before)
        ? []
        : [`${k + 1}: ${score} read as ${read}`];
    });
    const taken = expected.scores.some(
      ({ score, before }, k) => score === null && before !== null && found.set.entries[k]?.score === null,
    );
    if (wrong.length > 0 || taken || expected.mustTell) {
      if (tells(found, expected.alarms)) told = true;
      else faults.push(`${describe(found)}: ${wrong.join(', ') || 'contradiction not told'}`);
    }
  }
  for (const extra of rest) {
    // Numbers in a row of an agency that gives no year are read without one, and that is told.
    if (isDoubtful(extra)) told = true;
    else faults.push(`not on the sheet: ${describe(extra)}`);
  }
  if (lost.length > 0) told = true;
  if (!alarmed) {
    for (const { agency, year } of untold(one, lost, rest, reading.analyses)) {
      faults.push(`lost: ${agency ?? '?'} ${year ?? '?'}`);
    }
  }
  const outcome = faults.length > 0 ? 'silent' : told ? 'told' : 'same';
  return { outcome, faults };
}
