import { hostSentence } from '../../app/jobs/host-sentence';
import { isMessageKey } from '../../text/message';
import { isOtherDocument, UnreadableFileError } from '../../workbook/file/errors';
import { HostError } from '../../workbook/host-workbook';
import { SilentThreadError } from '../host/silent-thread-error';
import { notice, type Notice } from './notice';

/** What an error says of itself. */
export const problemDetail = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** The sentence for whatever an activity ended with. */
export function problemOf(error: unknown): Notice {
  if (error instanceof UnreadableFileError) {
    const { code } = error;
    if (isOtherDocument(code))
      return { ...notice(`pane.other-document.${code}`), offersForm: code !== 'archive' };
    const key = `finding.unreadable-file.${code}`;
    return notice(isMessageKey(key) ? key : 'finding.unreadable-file');
  }
  if (error instanceof HostError) {
    const { remains } = error;
    // Nobody who wrote nothing needs to be told that nothing is left of it.
    return { ...hostSentence(error), ...(remains !== 'nothing' && { then: `host.remains.${remains}` }) };
  }
  if (error instanceof SilentThreadError) return notice('pane.silent-thread');
  return notice('pane.failed', { detail: problemDetail(error) });
}
