import type { MessageKey } from '../../text/message';
import { HostError, type HostErrorReason } from '../../workbook/host-workbook';
import type { JobReport } from './job-report';

/** Reasons that have a second sentence, which names the sheet at fault. */
const NAMING_THE_SHEET: Readonly<Partial<Record<HostErrorReason, MessageKey>>> = {
  protected: 'host.protected.sheet',
  'too-large': 'host.too-large.sheet',
};

/** A failure of the host, or one nobody foresaw, in sentences that say what is left and what to do next. */
export function failureReport(error: unknown): JobReport {
  if (error instanceof HostError) {
    const { reason, remains, detail, sheet } = error;
    const naming = sheet === null ? undefined : NAMING_THE_SHEET[reason];
    return {
      done: false,
      sentences: [
        naming && sheet !== null
          ? { key: naming, params: { sheet } }
          : { key: `host.${reason}`, params: { detail } },
        { key: `host.remains.${remains}` },
      ],
    };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { done: false, sentences: [{ key: 'job.failed', params: { detail } }] };
}
