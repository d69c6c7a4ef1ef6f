import { finding } from '../scores/findings';
import type { Finding } from '../scores/types';
import type { UnreadableFileCode } from '../workbook/file/errors';

/** The finding for a file that cannot be opened, by its reason. */
export function unreadableFile(reason: UnreadableFileCode | 'missing' | 'access' | 'folder'): Finding {
  return finding('unreadable-file', { message: `unreadable-file.${reason}` });
}
