import { readFile, stat } from 'node:fs/promises';
import { unreadableFile, type UnreadableReason } from '../app/unreadable-file';
import type { Finding } from '../scores/types';
import type { Workbook } from '../workbook/cell-grid';
import { UnreadableFileError } from '../workbook/file/errors';
import { LARGEST_FILE } from '../workbook/file/limits';
import { readWorkbook } from '../workbook/file/read';
import { errorCode } from './error-code';
import { causeText, tellDeveloper } from './tell-developer';

/** A workbook that was opened, or why it could not be. */
export type OpenedFile =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly workbook: Workbook }
  | { readonly kind: 'unreadable'; readonly finding: Finding };

/** Why a file cannot be read, by what the system calls it: its folder may be no folder either. */
const FAILURES: ReadonlyMap<string, UnreadableReason> = new Map([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['ENAMETOOLONG', 'missing'],
  ['EIO', 'device'],
]);

/** Opens a workbook file; a file that cannot be opened is a finding, not an exception. */
export async function openFile(path: string | Buffer): Promise<OpenedFile> {
  let bytes: Uint8Array;
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { kind: 'unreadable', finding: unreadableFile('folder') };
    // A pipe or a device may never end.
    if (!found.isFile()) return { kind: 'unreadable', finding: unreadableFile('access') };
    if (found.size > LARGEST_FILE) return { kind: 'unreadable', finding: unreadableFile('too-large') };
    bytes = await readFile(path);
  } catch (error) {
    return {
      kind: 'unreadable',
      finding: unreadableFile(FAILURES.get(errorCode(error)) ?? 'access'),
    };
  }
  try {
    return { kind: 'open', bytes, workbook: readWorkbook(bytes) };
  } catch (error) {
    return { kind: 'unreadable', finding: readingFailure(error) };
  }
}

/**
 * The finding for whatever was thrown while a file was read or analysed: no reason to leave the other files. What is no
 * UnreadableFileError is a defect of ours, and is not told as a fault of the file.
 */
export function readingFailure(error: unknown): Finding {
  tellDeveloper(error);
  if (error instanceof UnreadableFileError) return unreadableFile(error.code);
  return unreadableFile('unexpected', { detail: causeText(error) });
}
