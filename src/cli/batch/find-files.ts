import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../usage-error';
import type { BatchFile } from './types';

/** Names under which offices keep workbooks; what a file really is, its first bytes tell. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|ods|csv)$/i;

/** Excel's note that a workbook is open, and what Unix hides. */
const PASSED_OVER = /^(?:~\$|\.)/;

/** What a batch works on. */
interface Inputs {
  /** Where the scores are. */
  readonly folder: string;
  /** The one file of the folder that was named; null for all of them. */
  readonly file: string | null;
}

/**
 * What a path names: 'คะแนน' → every file of the folder, 'คะแนน/รวม.xlsx' → that one.
 * @throws UsageError when nothing is there
 */
export async function inputsAt(path: string): Promise<Inputs> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageError('batch.no-input', { input: path });
  if (found.isDirectory()) return { folder: path, file: null };
  return { folder: dirname(path), file: basename(path) };
}

/** What a folder holds. */
export interface FoundFiles {
  /** In the order of their names, which is the same everywhere. */
  readonly files: readonly BatchFile[];
  /** Folders that may not be read, named as files are. */
  readonly closed: readonly string[];
}

/** By code point, "/" before anything else: a folder stands together, in the same order on every machine. */
const sortKey = (name: string): string => name.replaceAll('/', '\0');

/** The name of a file as people read it: archives of old offices have names in the Thai letters of Windows. */
function nameOf(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  return Buffer.from(utf8).equals(bytes) ? utf8 : new TextDecoder('windows-874').decode(bytes);
}

/** A path in a folder; bytes where the name is no text, as only systems with "/" have it. */
function pathIn(folder: string | Buffer, bytes: Buffer): string | Buffer {
  const utf8 = bytes.toString();
  if (typeof folder === 'string' && Buffer.from(utf8).equals(bytes)) return join(folder, utf8);
  return Buffer.concat([Buffer.from(folder), Buffer.from('/'), bytes]);
}

/**
 * The workbooks of a folder and of those in it. Passed over: hidden files and folders, `~$` files, linked folders,
 * and the folder `except` (a real path). A file that was named is taken whatever it is called.
 */
export async function findFiles({ folder, file }: Inputs, except: string): Promise<FoundFiles> {
  if (file !== null) return { files: [{ name: file, path: join(folder, file) }], closed: [] };
  const files: BatchFile[] = [];
  const closed: string[] = [];
  const visit = async (path: string | Buffer, prefix: string): Promise<void> => {
    if ((await realpath(path).catch(() => path)) === except) return;
    const entries = await readdir(path, { withFileTypes: true, encoding: 'buffer' }).catch(() => null);
    if (entries === null) closed.push(prefix.slice(0, -1));
    for (const entry of entries ?? []) {
      const own = nameOf(entry.name);
      if (PASSED_OVER.test(own)) continue;
      const name = `${prefix}${own}`;
      if (entry.isDirectory()) await visit(pathIn(path, entry.name), `${name}/`);
      else if (WORKBOOK.test(own)) files.push({ name, path: pathIn(path, entry.name) });
    }
  };
  await visit(folder, '');
  const byName = (a: string, b: string): number => (sortKey(a) < sortKey(b) ? -1 : 1);
  return { files: files.sort((a, b) => byName(a.name, b.name)), closed: closed.sort(byName) };
}
