import type { AgencyScores } from '../../src/scores/province/agency-scores';

/** อบต.นาดี of 2567 without any score, and what is said otherwise. */
export const agencyOf = (details: Partial<AgencyScores> = {}): AgencyScores => ({
  name: 'อบต.นาดี',
  agency: 'อบต.นาดี',
  district: null,
  province: null,
  fiscalYear: 2567,
  scores: Array<null>(10).fill(null),
  overall: null,
  level: null,
  rule: null,
  levelAtMost: false,
  next: null,
  weakest: [],
  ...details,
});
