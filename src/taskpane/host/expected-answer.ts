import { UnreadableFileError } from '../../workbook/file/errors';
import type { FileAnswer } from './file-requests';

/** An answer of the wanted kind. @throws UnreadableFileError @throws Error what the answer tells of */
export function expectedAnswer<Kind extends FileAnswer['kind']>(
  answer: FileAnswer,
  kind: Kind,
): Extract<FileAnswer, { kind: Kind }> {
  if (answer.kind === 'unreadable') throw new UnreadableFileError(answer.code);
  if (answer.kind === 'failed') throw new Error(answer.detail);
  if (answer.kind !== kind) throw new Error(`the answer to another request: ${answer.kind}`);
  return answer as Extract<FileAnswer, { kind: Kind }>;
}
