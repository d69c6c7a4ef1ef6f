import type { IndicatorNumber } from '../framework';
import { formatHundredths } from '../scores/exact';
import { finding } from '../scores/findings';
import type { Finding, FindingCode, Hundredths, ScoreSet } from '../scores/types';

/** Scores that a person typed in place of what was read. */
export type Corrections = Readonly<Partial<Record<IndicatorNumber, Hundredths>>>;

/** What a person's own score settles. */
const ABOUT_ONE_SCORE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'missing-indicator',
  'duplicate-indicator',
  'out-of-range',
  'not-a-number',
]);

/**
 * The scores with a person's corrections. Every correction becomes a finding (note), so that each document says which
 * scores do not stand in the sheet; what reading complained of such a score is settled.
 */
export function correctScores(set: ScoreSet, corrections: Corrections): ScoreSet {
  const told: Finding[] = [];
  const entries = set.entries.map((entry) => {
    const score = corrections[entry.indicator];
    if (score === undefined || score === entry.score) return entry;
    told.push(
      finding('other-reading', {
        message: 'other-reading.corrected',
        params: {
          indicator: entry.indicator,
          from: entry.score === null ? '–' : formatHundredths(entry.score),
          to: formatHundredths(score),
        },
        cells: [entry.cell],
      }),
    );
    return { ...entry, score };
  });
  if (told.length === 0) return set;
  const corrected = new Set(told.map(({ params }) => params.indicator));
  const open = set.findings.filter(
    ({ code, params }) => !(ABOUT_ONE_SCORE.has(code) && corrected.has(params.indicator ?? '')),
  );
  return { ...set, entries, findings: [...open, ...told] };
}
