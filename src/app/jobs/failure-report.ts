import { HostError } from '../../workbook/host-workbook';
import { hostSentence } from './host-sentence';
import type { JobReport } from './job-report';

/** A failure of the host, or one nobody foresaw, in sentences that say what is left and what to do next. */
export function failureReport(error: unknown): JobReport {
  if (error instanceof HostError) {
    return { done: false, sentences: [hostSentence(error), { key: `host.remains.${error.remains}` }] };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { done: false, sentences: [{ key: 'job.failed', params: { detail } }] };
}
