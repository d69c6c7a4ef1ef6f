import type { Stats } from 'node:fs';
import {
  access,
  chmod,
  chown,
  constants,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  type FileHandle,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { MessageKey } from '../text/message';
import { errorCode } from './error-code';
import { leftoverName, removeLeftovers } from './leftovers';
import { UsageError } from './usage-error';

/** What the user can mend when a file cannot be written, by what the system calls it. */
const WRITE_FAILURES: ReadonlyMap<string, MessageKey> = new Map([
  ['EACCES', 'cli.output-failed'],
  ['EPERM', 'cli.output-failed'],
  ['EBUSY', 'cli.output-failed'],
  ['EROFS', 'cli.output-failed'],
  ['EISDIR', 'cli.output-failed'],
  // A folder that was there before the work and is gone, or one that no file can be made in (/proc).
  ['ENOENT', 'cli.output-failed'],
  ['ENOTDIR', 'cli.output-failed'],
  ['ENOSPC', 'cli.output-full'],
  ['EDQUOT', 'cli.output-full'],
  ['EFBIG', 'cli.output-too-large'],
  ['ENAMETOOLONG', 'cli.output-name'],
  ['EIO', 'cli.output-device'],
]);

/** Systems of files that cannot be told to put a file on the disk now; nothing is wrong with the file. */
const NO_SYNC: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM']);

/** What was thrown while `output` was written, as a sentence where the user can mend it, else as it was. */
export function writeFailure(error: unknown, output: string): unknown {
  const reason = WRITE_FAILURES.get(errorCode(error));
  return reason === undefined ? error : new UsageError(reason, { output });
}

const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

const found = (path: string): Promise<Stats | null> => stat(path).catch(() => null);

/** By path, or as two names of one file on the disk. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  if ((await real(one)) === (await real(other))) return true;
  const [first, second] = await Promise.all([found(one), found(other)]);
  return (
    first !== null &&
    second !== null &&
    first.ino !== 0 &&
    first.ino === second.ino &&
    first.dev === second.dev
  );
}

/**
 * Refuses, before any work is done, to replace the input unless the user said so, what is protected against writing, what has a
 * second name, and a folder that is not there. Gives whether the output is the input.
 * @param refusal says that the output is the input
 * @throws UsageError
 */
export async function checkOutput(
  input: string,
  output: string,
  inPlace: boolean,
  refusal: UsageError['key'] = 'cli.output-is-input',
): Promise<boolean> {
  const isInput = await isSameFile(input, output);
  if (isInput && !inPlace) throw new UsageError(refusal, { input });
  const folder = dirname(resolve(output));
  if (!(await found(folder))?.isDirectory()) throw new UsageError('cli.output-folder', { folder });
  const target = await found(output);
  if (target !== null) await checkReplaceable(output, target);
  return isInput;
}

/** Nobody may write into the file. The rights of an administrator do not unmake what somebody put on it. */
export const isProtected = ({ mode }: Stats): boolean => (mode & 0o222) === 0;

async function checkReplaceable(output: string, target: Stats): Promise<void> {
  if (!target.isFile()) throw new UsageError('cli.output-failed', { output });
  const isClosed =
    isProtected(target) || (await access(output, constants.W_OK).catch(errorCode)) === 'EACCES';
  if (isClosed) throw new UsageError('cli.output-read-only', { output });
  // A rename would leave the other name with the old content, which nobody would notice.
  if (target.nlink > 1) throw new UsageError('cli.output-linked', { output });
}

/**
 * Writes a new file and proves that the disk holds it: it is put there before anything is renamed to it, and read back.
 * @param output name to tell when that fails
 * @param replaced whose rights and owner (where that is allowed) the file gets; null for the usual ones
 * @throws UsageError where the user can mend what is wrong
 */
export async function writeProven(
  path: string,
  bytes: Uint8Array,
  output: string,
  replaced: Stats | null = null,
): Promise<void> {
  try {
    // Nobody may look into the new file who could not look into the old one.
    const file = await open(path, 'wx', replaced === null ? 0o666 : 0o600);
    try {
      await file.writeFile(bytes);
      await putOnDisk(file);
    } finally {
      await file.close();
    }
    if (replaced !== null) await keepRights(path, replaced);
    const written = await readFile(path);
    if (!written.equals(bytes)) throw new UsageError('cli.output-differs', { output });
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined);
    throw writeFailure(error, output);
  }
}

async function putOnDisk(file: FileHandle): Promise<void> {
  try {
    await file.sync();
  } catch (error) {
    if (!NO_SYNC.has(errorCode(error))) throw error;
  }
}

/** Gives a file the rights of the one that it will replace, and its owner where that is allowed. */
export async function keepRights(path: string, { mode, uid, gid }: Stats): Promise<void> {
  const own = await stat(path);
  // Only an administrator may give a file away; the rights then hold for whoever runs this.
  if (own.uid !== uid || own.gid !== gid) await chown(path, uid, gid).catch(() => undefined);
  await chmod(path, mode & 0o7777);
}

/**
 * Writes beside the target and renames, so that a failure leaves what was there.
 * @param input the bytes that were read, when the output is the input: it must hold them still
 * @throws UsageError where the user can mend what is wrong, or another program has saved the input meanwhile
 */
export async function writeWhole(
  output: string,
  bytes: Uint8Array,
  input: Uint8Array | null = null,
): Promise<void> {
  const target = await real(output);
  const beside = join(dirname(target), leftoverName('file'));
  await removeLeftovers(dirname(target));
  try {
    await writeProven(beside, bytes, output, await found(target));
    if (input !== null && !(await holds(target, input)))
      throw new UsageError('cli.input-changed', { output });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw writeFailure(error, output);
  }
}

const holds = async (path: string, bytes: Uint8Array): Promise<boolean> =>
  (await readFile(path).catch(() => null))?.equals(bytes) ?? false;
