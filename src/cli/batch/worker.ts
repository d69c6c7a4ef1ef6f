import { parentPort, workerData } from 'node:worker_threads';
import { FileProcessor } from './process-file';
import type { BatchJob, BatchSettings, WorkerReport } from './types';

/** Serves one job after the other to the thread that started this one, until it is ended. */
export function serveBatch(): void {
  const port = parentPort;
  if (port === null) throw new Error('not a worker thread');
  const settings = workerData as BatchSettings;
  const report = (said: WorkerReport): void => port.postMessage(said);
  const processor = new FileProcessor(settings, () => report({ kind: 'alive' }));
  port.on('message', (job: BatchJob) => {
    void processor.process(job).then((outcome) => report({ kind: 'done', outcome }));
  });
}
