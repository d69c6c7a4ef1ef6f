import { quarterPeriod, type DatePeriod } from './calendar';
import type { FiscalYear, Quarter } from './types';

/** Month counts into the fiscal year at which progress is reported. */
export const FOLLOW_UP_ROUNDS = [3, 6, 9, 12] as const;
export type FollowUpRound = (typeof FOLLOW_UP_ROUNDS)[number];

const LAST_QUARTER: Readonly<Record<FollowUpRound, Quarter>> = { 3: 1, 6: 2, 9: 3, 12: 4 };

/** What a round reports on: from the first day of the fiscal year. (6, 2568) → 1 October 2024 to 31 March 2025. */
export const roundPeriod = (round: FollowUpRound, fiscalYear: FiscalYear): DatePeriod => ({
  start: quarterPeriod(1, fiscalYear).start,
  end: quarterPeriod(LAST_QUARTER[round], fiscalYear).end,
});

/** Whether a round tells what the results come to, and is published: half a year and a whole one; those between are a table for inside use. */
export const isWhole = ({ round }: { readonly round: FollowUpRound }): boolean => round === 6 || round === 12;
