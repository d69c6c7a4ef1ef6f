import type { Evidence, FiscalYear } from './types';

/** The mean overall of all agencies of the country in a fiscal year, in score points 0-100. */
export interface NationalMean {
  readonly year: FiscalYear;
  readonly score: number;
  readonly evidence: Evidence;
}

const TOLD_BY_THE_NACC: Evidence = {
  source: 'The NACC in news of the years (The Nation: in-focus/40018394, general/40030119, news/40054201)',
  confidence: 'B',
};

/** National means that are known, oldest first. */
export const NATIONAL_MEANS: readonly NationalMean[] = [
  { year: 2564, score: 81.25, evidence: TOLD_BY_THE_NACC },
  { year: 2565, score: 87.57, evidence: TOLD_BY_THE_NACC },
  { year: 2566, score: 90.19, evidence: TOLD_BY_THE_NACC },
  {
    year: 2567,
    score: 93.05,
    evidence: {
      source: 'The mean of 2568 less the rise that was told with it (93.82 - 0.77)',
      confidence: 'D',
    },
  },
  { year: 2568, score: 93.82, evidence: TOLD_BY_THE_NACC },
];

/** The national mean of a year in score points 0-100; null where it is not known, which is never guessed. */
export const nationalMeanOf = (year: FiscalYear): number | null =>
  NATIONAL_MEANS.find((mean) => mean.year === year)?.score ?? null;
