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

/** Compares what was read from a mutated file with what should have been. */
export function judge(one: Case, reading: CorpusReading): Verdict {
  const rest = new Set(reading.analyses);
  const faults: string[] = [];
  let told = reading.findings.length > 0;
  for (const expected of one.sets) {
    const fitting = [...rest].filter(
      ({ set }) => set.fiscalYear === expected.year && keyOf(set.agency) === keyOf(expected.agency),
    );
    const found = nearest(expected, fitting);
    if (!found) continue;
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
  const unread = reading.analyses.length - rest.size < one.sets.length;
  for (const extra of rest) {
    // Numbers in a row of an agency that gives no year are read without one, and that is told.
    if (tells(extra, []) || extra.set.fiscalYear === null) told = true;
    else faults.push(`not on the sheet: ${describe(extra)}`);
  }
  if (unread && reading.findings.length === 0 && rest.size === 0) faults.push('a set was lost');
  const outcome = faults.length > 0 ? 'silent' : told ? 'told' : 'same';
  return { outcome, faults };
}
