import { createHash, randomBytes } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorCode } from './error-code';

/** What waits beside its target until it is whole: one file, or the folder of a batch. */
type Waiting = 'file' | 'batch';

/** This computer, told apart from others that work in the same folder of a server. */
const COMPUTER = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** A run on another computer gives no step more than minutes; what nobody has touched for a day belongs to none. */
const OLD = 24 * 60 * 60 * 1000;

/** The second and third alternative are names of an earlier version, which say nothing of their run. */
const NAMES =
  /^\.ita-(?:(?:batch-)?([0-9a-f]{8})-(\d+)-[0-9a-f]{12}(?:\.tmp)?|batch-[A-Za-z0-9]{6}|[0-9a-f]{8}\.tmp)$/;

/** A new name for what waits; it says which run of which computer will take it away. */
export function leftoverName(waiting: Waiting): string {
  const run = `${COMPUTER}-${process.pid}-${randomBytes(6).toString('hex')}`;
  return waiting === 'file' ? `.ita-${run}.tmp` : `.ita-batch-${run}`;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/**
 * Takes away what a run that was killed has left in a folder. What a run may still need stays: one of this computer that goes
 * on, and one of another until it has been still for a day.
 */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const parts = NAMES.exec(name);
    if (parts === null) continue;
    const [, computer, pid] = parts;
    const path = join(folder, name);
    const found = await lstat(path).catch(() => null);
    if (!found?.isFile() && !found?.isDirectory()) continue;
    const isDead = computer === COMPUTER ? !isRunning(Number(pid)) : Date.now() - found.mtimeMs > OLD;
    if (isDead) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
