import type { Finding, FindingCode } from '../../scores/types';

/** What the fields of the form show by themselves. */
const SEEN_IN_FIELDS: ReadonlySet<FindingCode> = new Set(['missing-indicator', 'year-unknown', 'no-scores']);

/** Findings as they are told beside the fields: what was pasted has no cells. */
export const toldOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ code }) => !SEEN_IN_FIELDS.has(code)).map((each) => ({ ...each, cells: [] }));
