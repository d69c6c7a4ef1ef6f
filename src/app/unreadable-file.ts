import { finding } from '../scores/findings';
import type { Finding } from '../scores/types';
import type { UnreadableFileCode } from '../workbook/file/errors';

/** What keeps a file from being read: the file, the system, or (unexpected) the program. */
export type UnreadableReason = UnreadableFileCode | 'missing' | 'access' | 'folder' | 'device' | 'unexpected';

/** The finding for a file that cannot be read, by its reason; `unexpected` takes what happened as `detail`. */
export function unreadableFile(
  reason: UnreadableReason,
  params: Readonly<Record<string, string>> = {},
): Finding {
  return finding('unreadable-file', { message: `unreadable-file.${reason}`, params });
}
