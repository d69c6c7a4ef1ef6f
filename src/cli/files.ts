import { randomBytes } from 'node:crypto';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { unreadableFile } from '../app/unreadable-file';
import type { Finding } from '../scores/types';
import type { MessageKey } from '../text/message';
import type { Workbook } from '../workbook/cell-grid';
import { UnreadableFileError } from '../workbook/file/errors';
import { LARGEST_FILE } from '../workbook/file/limits';
import { readWorkbook } from '../workbook/file/read';
import { UsageError } from './usage-error';

/** A workbook that was opened, or why it could not be. */
export type OpenedFile =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly workbook: Workbook }
  | { readonly kind: 'unreadable'; readonly finding: Finding };

/** What the system calls a failure ("ENOENT"); '' for any other error. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** There is no such file: its folder may be no folder either. */
const MISSING: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

/** Opens a workbook file; a file that cannot be opened is a finding, not an exception. */
export async function openFile(path: string): Promise<OpenedFile> {
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
      finding: unreadableFile(MISSING.has(errorCode(error)) ? 'missing' : 'access'),
    };
  }
  try {
    return { kind: 'open', bytes, workbook: readWorkbook(bytes) };
  } catch (error) {
    return { kind: 'unreadable', finding: readingFailure(error) };
  }
}

/**
 * The finding for whatever was thrown while a file was read: what no check foresaw is a file that is not as it should
 * be, and no reason to leave the other files.
 */
export function readingFailure(error: unknown): Finding {
  return unreadableFile(error instanceof UnreadableFileError ? error.code : 'damaged');
}

const real = async (path: string): Promise<string> => {
  try {
    return await realpath(path);
  } catch {
    return resolve(path);
  }
};

/** Refuses to replace the input unless the user said so, and a folder that is not there, before any work is done. */
export async function checkOutput(input: string, output: string, inPlace: boolean): Promise<void> {
  if (!inPlace && (await real(input)) === (await real(output))) throw new UsageError('cli.output-is-input');
  const folder = dirname(resolve(output));
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new UsageError('cli.output-folder', { folder });
}

/** What the user can mend when a file cannot be written, by what the system calls it. */
const WRITE_FAILURES: ReadonlyMap<string, MessageKey> = new Map([
  ['EACCES', 'cli.output-failed'],
  ['EPERM', 'cli.output-failed'],
  ['EBUSY', 'cli.output-failed'],
  ['EROFS', 'cli.output-failed'],
  ['EISDIR', 'cli.output-failed'],
  ['ENOSPC', 'cli.output-full'],
  ['EDQUOT', 'cli.output-full'],
]);

/** Writes beside the target and renames, so that a failure leaves what was there. */
export async function writeWhole(output: string, bytes: Uint8Array): Promise<void> {
  const target = await real(output);
  const beside = join(dirname(target), `.ita-${randomBytes(4).toString('hex')}.tmp`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    const reason = WRITE_FAILURES.get(errorCode(error));
    throw reason === undefined ? error : new UsageError(reason, { output });
  }
}
