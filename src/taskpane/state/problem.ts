import { isMessageKey } from '../../text/message';
import { UnreadableFileError } from '../../workbook/file/errors';
import { HostError } from '../../workbook/host-workbook';
import { notice, type Notice } from './notice';

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The sentence for whatever a job ended with. */
export function problemOf(error: unknown): Notice {
  if (error instanceof UnreadableFileError) {
    const key = `finding.unreadable-file.${error.code}`;
    return notice(isMessageKey(key) ? key : 'finding.unreadable-file');
  }
  if (error instanceof HostError) return notice(`host.${error.reason}`, { detail: error.detail });
  return notice('pane.failed', { detail: detailOf(error) });
}
