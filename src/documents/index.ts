export * from './analysis/analysis-document';
export * from './options';
export * from './owners/owners-document';
export * from './plan/layouts';
export * from './plan/plan-document';
export * from './register/register-columns';
export * from './register/register-document';
export * from './summary/summary-document';
export type { AgencySummary, SummaryRow } from './summary/summary-row';
