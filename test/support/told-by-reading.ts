import type { ReadResult } from '../../src/reading/read-scores';
import { finding } from '../../src/scores/findings';
import type { ScoreSet } from '../../src/scores/types';

/** Behind the name of an agency in a test: where it lies. "อบต.หนองบัว@เมือง" */
const PLACE = /@(.*)$/;

/** Scores of sheets that are named so are doubtful. */
export const DOUBTFUL_SHEET = 'LPA';

function toldOf(set: ScoreSet): ScoreSet {
  const [mark, district = null] = PLACE.exec(set.agency ?? '') ?? [];
  const findings = set.sheet.startsWith(DOUBTFUL_SHEET) ? [finding('doubtful-scores')] : [];
  return {
    ...set,
    agency: mark === undefined ? set.agency : (set.agency?.replace(mark, '') ?? null),
    district: district ?? set.district,
    findings: [...findings, ...set.findings],
  };
}

/** What was read, with the districts and the doubts that a test asks for: what is done with them is tested apart. */
export const toldByReading = ({ sets, findings }: ReadResult): ReadResult => ({
  sets: sets.map(toldOf),
  findings,
});
