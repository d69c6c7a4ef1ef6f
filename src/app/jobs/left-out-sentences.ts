import type { MadeSheets } from '../../workbook/host-workbook';
import type { JobSentence } from './job-report';

/** What the host could not write or refused, in at most one sentence. */
export function leftOutSentences({ leftOut }: MadeSheets): readonly JobSentence[] {
  if (leftOut.length === 0) return [];
  return [{ key: 'job.left-out', words: { parts: leftOut.map((part) => `left-out.${part}` as const) } }];
}
