import type { FollowUpRound } from '../../framework/rounds';
import type { Progress } from '../measure';

/** The results that a register keeps apart: what was reported of the first half of a year, and of the whole year. */
export type ResultField = 'result6' | 'result12';

/** Where the result of a round stands. */
export const resultField = (round: FollowUpRound): ResultField => (round <= 6 ? 'result6' : 'result12');

/** What a report says of the result of a measure. */
export interface ReportedResult {
  /** '' where nothing is written. */
  readonly text: string;
  /** It was written for the first half, and nothing was for the round. */
  readonly ofFirstHalf: boolean;
}

/** The result of a measure in a round; of the whole year that of its first half where nothing else is written. */
export function resultOf(progress: Pick<Progress, ResultField>, round: FollowUpRound): ReportedResult {
  const own = progress[resultField(round)].trim();
  if (own !== '' || round <= 6) return { text: own, ofFirstHalf: false };
  const text = progress.result6.trim();
  return { text, ofFirstHalf: text !== '' };
}
