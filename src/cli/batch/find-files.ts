import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { BatchFile } from './types';

/** Names under which offices keep workbooks; what a file really is, its first bytes tell. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|ods|csv)$/i;

/** Excel's note that a workbook is open, and what Unix hides. */
const PASSED_OVER = /^(?:~\$|\.)/;

/** What a folder holds. */
export interface FoundFiles {
  /** In the order of their names, which is the same everywhere. */
  readonly files: readonly BatchFile[];
  /** Folders that may not be read, named as files are. */
  readonly closed: readonly string[];
}

/** By code point, "/" before anything else: a folder stands together, in the same order on every machine. */
const sortKey = (name: string): string => name.replaceAll('/', '\0');

/**
 * The workbooks of a folder and of those in it. Passed over: hidden files and folders, `~$` files, linked folders,
 * and the folder `except` (a real path).
 */
export async function findFiles(folder: string, except: string): Promise<FoundFiles> {
  const files: BatchFile[] = [];
  const closed: string[] = [];
  const visit = async (path: string, prefix: string): Promise<void> => {
    if ((await realpath(path).catch(() => path)) === except) return;
    const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
    if (entries === null) closed.push(prefix.slice(0, -1));
    for (const entry of entries ?? []) {
      if (PASSED_OVER.test(entry.name)) continue;
      const name = `${prefix}${entry.name}`;
      if (entry.isDirectory()) await visit(join(path, entry.name), `${name}/`);
      else if (WORKBOOK.test(entry.name)) files.push({ name, path: join(path, entry.name) });
    }
  };
  await visit(folder, '');
  const byName = (a: string, b: string): number => (sortKey(a) < sortKey(b) ? -1 : 1);
  return { files: files.sort((a, b) => byName(a.name, b.name)), closed: closed.sort(byName) };
}
