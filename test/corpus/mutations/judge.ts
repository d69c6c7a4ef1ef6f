import { agencyKey } from '../../../src/reading/agencies';
import type { Analysis } from '../../../src/scores/types';
import type { CorpusReading } from '../read-corpus';
import type { Case, CaseSet } from './case';

/** What became of a mutated file: read as before, changed but told by a finding, or wrong in silence. */
export interface Verdict {
  readonly outcome: 'same' | 'told' | 'silent';
  /** What was wrong in silence. */
  readonly faults: readonly string[];
  /** Stated overall scores that were not found any more, so that nothing was checked. */
  readonly checksLost: number;
}

/** Findings that make a person look at the scores of a set. */
const ALARMS = new Set([
  'missing-indicator',
  'duplicate-indicator',
  'out-of-range',
  'not-a-number',
  'ambiguous-name',
  'overall-mismatch',
  'instrument-mismatch',
  'level-mismatch',
  'other-reading',
]);

const alarms = ({ findings }: Analysis): boolean => findings.some(({ code }) => ALARMS.has(code));
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
  let checksLost = 0;
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
    if (expected.overall !== null && found.set.statedOverall === null) checksLost += 1;
    if (wrong.length > 0 || expected.mustTell) {
      if (alarms(found)) told = true;
      else faults.push(`${describe(found)}: ${wrong.join(', ') || 'contradiction not told'}`);
    }
  }
  const unread = reading.analyses.length - rest.size < one.sets.length;
  for (const extra of rest) {
    // Numbers in a row of an agency that gives no year are read without one, and that is told.
    if (alarms(extra) || extra.set.fiscalYear === null) told = true;
    else faults.push(`not on the sheet: ${describe(extra)}`);
  }
  if (unread && reading.findings.length === 0 && rest.size === 0) faults.push('a set was lost');
  const outcome = faults.length > 0 ? 'silent' : told ? 'told' : 'same';
  return { outcome, faults, checksLost };
}
