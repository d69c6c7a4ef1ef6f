import { join } from 'node:path';

/** A program that can run as a worker thread. */
export interface WorkerEntry {
  readonly file: string;
  /** For Node itself. */
  readonly arguments: readonly string[];
}

/**
 * The command line's own program from its sources, through the loader that runs them. The bundled command line puts a
 * module of the same signature in the place of this one.
 */
export const WORKER_ENTRY: WorkerEntry = {
  file: join(__dirname, '..', 'main.ts'),
  arguments: ['--require', require.resolve('tsx/cjs')],
};
