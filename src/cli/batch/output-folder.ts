import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { readWorkbook } from '../../workbook/file/read';
import { errorCode } from '../error-code';
import { UsageError } from '../usage-error';
import { unchangedSinceBatch } from './stamp';

/** Where plans wait until they are whole. */
const STAGING_PREFIX = '.ita-batch-';

/** A file with this name cannot be replaced now: most often it is open in Excel. */
const IN_USE: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY', 'EISDIR', 'ENOTEMPTY']);

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
   * @throws UsageError when there is no input folder, the output is the input or holds it, or cannot be made
   */
  static async open(input: string, output: string): Promise<OutputFolder> {
    const found = await stat(input).catch(() => null);
    if (!found?.isDirectory()) throw new UsageError('batch.no-folder', { folder: input });
    if (liesIn(await realOf(input), await realOf(output))) throw new UsageError('batch.output-is-input');
    try {
      await mkdir(output, { recursive: true });
      const path = await realpath(output);
      return new OutputFolder(path, await mkdtemp(join(path, STAGING_PREFIX)));
    } catch {
      throw new UsageError('batch.output-failed', { folder: output });
    }
  }

  /** Keeps a name for a file that comes later. */
  reserve(stem: string): void {
    this.taken.add(keyOf(`${stem}.xlsx`));
  }

  /**
   * Moves a staged file to `stem`.xlsx, or to "stem (2).xlsx" and so on when that name was given in this batch or
   * belongs to a file that is not ours, or that somebody changed or has open. Gives the path relative to the folder.
   */
  async place(staged: string, stem: string, { reserved = false } = {}): Promise<string> {
    await mkdir(dirname(join(this.path, stem)), { recursive: true });
    for (let count = 1; ; count += 1) {
      const name = `${stem}${count === 1 ? '' : ` (${count})`}.xlsx`;
      const free = !this.taken.has(keyOf(name)) || (reserved && count === 1);
      if (!free || !(await replaceable(join(this.path, name)))) continue;
      if (!(await moved(staged, join(this.path, name)))) continue;
      this.taken.add(keyOf(name));
      return name;
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

async function replaceable(path: string): Promise<boolean> {
  if ((await stat(path).catch(() => null)) === null) return true;
  try {
    return unchangedSinceBatch(readWorkbook(await readFile(path)));
  } catch {
    return false;
  }
}

/** False when a file stands there that the system does not let go. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (IN_USE.has(errorCode(error)) && (await stat(to).catch(() => null)) !== null) return false;
    throw error;
  }
}
