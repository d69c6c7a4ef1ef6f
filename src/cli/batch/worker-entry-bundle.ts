import type { WorkerEntry } from './worker-entry';

/** Takes the place of worker-entry in the bundled command line: the bundle is its own worker. */
export const WORKER_ENTRY: WorkerEntry = { file: __filename, arguments: [] };
