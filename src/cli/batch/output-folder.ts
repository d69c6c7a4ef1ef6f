import { rmSync } from 'node:fs';
import { mkdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { LARGEST_FILE } from '../../workbook/file/limits';
import { sealOf, type Origin } from '../../workbook/file/seal';
import { errorCode } from '../error-code';
import { leftoverName, removeLeftovers } from '../leftovers';
import { UsageError } from '../usage-error';
import { isProtected, keepRights } from '../write-file';
import { isSameOrigin } from './origin';

/** A file with this name cannot be replaced now: most often it is open in Excel. */
const IN_USE: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY', 'EISDIR', 'ENOTEMPTY']);

/** Why a file stays under its name: it may hold the work of a person, or it was made from another input. */
export type Kept = 'touched' | 'other-input';

/** Where a file was placed. */
export interface Placed {
  /** Relative to the folder. */
  readonly name: string;
  /** What stands under the name that it would have had, and stays; null when it has that name, or a file of this batch has. */
  readonly beside: { readonly name: string; readonly why: Kept } | null;
}

/** The real path of a folder that need not be there yet. */
async function realOf(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch {
    const parent = dirname(whole);
    return parent === whole ? whole : join(await realOf(parent), relative(parent, whole));
  }
}

const liesIn = (inner: string, outer: string): boolean =>
  `${inner}${sep}`.startsWith(`${outer}${sep}`.replace(sep + sep, sep));

/**
 * Makes a folder and those above it. Not by the recursion of Node, which never ends where a folder is there and nothing can be
 * made in it (/proc).
 */
async function makeFolders(path: string): Promise<void> {
  const isThere = (await stat(path).catch(() => null))?.isDirectory() ?? false;
  if (isThere) return;
  if (dirname(path) !== path) await makeFolders(dirname(path));
  try {
    await mkdir(path);
  } catch (error) {
    // Another batch made it meanwhile.
    if (errorCode(error) !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
  }
}

/** The folder that a batch writes into. Every file arrives whole, by a rename, under a name that was free. */
export class OutputFolder {
  private readonly taken = new Set<string>();

  private constructor(
    /** Real path. */
    readonly path: string,
    readonly staging: string,
  ) {}

  /**
   * Makes the folder, after checking that nothing will be written among the inputs unless the user asked for it.
   * @param input the folder of the scores
   * @throws UsageError when the output is the input or holds it, or cannot be made
   */
  static async open(input: string, output: string): Promise<OutputFolder> {
    if (liesIn(await realOf(input), await realOf(output))) throw new UsageError('batch.output-is-input');
    try {
      await makeFolders(resolve(output));
      const path = await realpath(output);
      await removeLeftovers(path);
      const staging = join(path, leftoverName('batch'));
      await mkdir(staging);
      return new OutputFolder(path, staging);
    } catch (error) {
      if (errorCode(error) === '') throw error;
      throw new UsageError('batch.output-failed', { folder: output });
    }
  }

  /** Keeps a name for a file that comes later. */
  reserve(stem: string): void {
    this.taken.add(keyOf(`${stem}.xlsx`));
  }

  /**
   * Moves a staged file to `stem`.xlsx, or to "stem (2).xlsx" and so on when that name was given in this batch or
   * belongs to a file that stays: see docs/decisions/batch-keeps.md.
   */
  async place(staged: string, stem: string, origin: Origin, { reserved = false } = {}): Promise<Placed> {
    await makeFolders(dirname(join(this.path, stem)));
    let beside: Placed['beside'] = null;
    for (let count = 1; ; count += 1) {
      const name = `${stem}${count === 1 ? '' : ` (${count})`}.xlsx`;
      const free = !this.taken.has(keyOf(name)) || (reserved && count === 1);
      if (!free) continue;
      const why = await replace(staged, join(this.path, name), origin);
      if (why === null) {
        this.taken.add(keyOf(name));
        return { name, beside };
      }
      beside ??= { name, why };
    }
  }

  /** Takes away what was not placed. */
  async close(): Promise<void> {
    await rm(this.staging, { recursive: true, force: true, maxRetries: 5 });
  }

  /** The same at once, while the process ends. */
  abandon(): void {
    rmSync(this.staging, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Windows and Mac take names that differ in letter case or in the order of marks for one. */
const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();

/** Moves a file to a name that is free or may be taken; else says why what stands there stays. */
async function replace(from: string, to: string, origin: Origin): Promise<Kept | null> {
  const found = await stat(to).catch(() => null);
  if (found !== null) {
    // A pipe or a device may never end, and nothing that we write is so large.
    if (!found.isFile() || found.size > LARGEST_FILE || isProtected(found)) return 'touched';
    const seal = sealOf(await readFile(to).catch(() => new Uint8Array()));
    if (!seal?.unchanged) return 'touched';
    if (!isSameOrigin(seal.origin, origin)) return 'other-input';
    await keepRights(from, found);
  }
  try {
    await rename(from, to);
    return null;
  } catch (error) {
    if (IN_USE.has(errorCode(error)) && (await stat(to).catch(() => null)) !== null) return 'touched';
    throw error;
  }
}
