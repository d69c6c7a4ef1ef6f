import { mayHoldFormer } from '../../reading/may-hold-former';
import type { Finding } from '../../scores/types';
import type { AnalyseResult } from '../analyse-workbook';

/** Findings of a file that is compared: its results of 2561 and before are shown, so they were not left out and the file is not empty. */
export const toldFindings = ({
  findings,
  former,
}: Pick<AnalyseResult, 'findings' | 'former'>): readonly Finding[] =>
  former.length === 0
    ? findings
    : findings.filter((found) => found.code !== 'no-scores' && !mayHoldFormer([found]));
