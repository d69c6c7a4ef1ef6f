import type { PlainDate } from '../../framework/calendar';
import type { FollowUpRound } from '../../framework/rounds';
import type { RegisterRow } from '../measure';
import { dueOf } from '../register/due';
import { FULL_PERCENT, isOddPercent, percentOf } from './percent';
import { resultOf } from './result-of';
import { statusOfRow } from './tally';

/** What in the progress of a measure a person should look at before it is reported. */
export type ProgressRemarkCode =
  | 'unknown-status'
  | 'done-without-result'
  | 'dropped-without-reason'
  | 'late-without-reason'
  | 'done-below-100'
  | 'full-not-done'
  | 'odd-percent';

export interface ProgressRemark {
  readonly code: ProgressRemarkCode;
  readonly row: RegisterRow;
}

/**
 * What a report would leave open or contradict; nothing is invented in its place.
 * @param round whose result is asked for
 */
export function progressRemarks(
  rows: readonly RegisterRow[],
  round: FollowUpRound,
  asOf: PlainDate,
): readonly ProgressRemark[] {
  const of = (row: RegisterRow): readonly ProgressRemarkCode[] => {
    const status = statusOfRow(row);
    const percent = percentOf(row.percent);
    const hasReason = row.obstacle.trim() !== '';
    const found: Readonly<Record<ProgressRemarkCode, boolean>> = {
      'unknown-status': status === null,
      'done-without-result': status === 'done' && resultOf(row, round).text === '',
      'dropped-without-reason': status === 'dropped' && !hasReason,
      'late-without-reason': dueOf(row, row.planYear, asOf) === 'late' && !hasReason,
      // Nobody has to write a figure: 0 is how a measure is drawn.
      'done-below-100': status === 'done' && percent !== null && percent > 0 && percent < FULL_PERCENT,
      'full-not-done': status !== 'done' && percent === FULL_PERCENT,
      'odd-percent': isOddPercent(row.percent),
    };
    return (Object.keys(found) as ProgressRemarkCode[]).filter((code) => found[code]);
  };
  return rows.flatMap((row) => of(row).map((code) => ({ code, row })));
}
