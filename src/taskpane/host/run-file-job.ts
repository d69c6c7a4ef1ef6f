import type { FileAnswer, FileJob } from './file-jobs';
import { startWorker } from './start-worker';

/** Does a job on a file somewhere; rejects with the signal's reason when it is broken off. */
export type RunFileJob = (job: FileJob, signal: AbortSignal) => Promise<FileAnswer>;

/** Without a thread the page does its jobs itself and stands still meanwhile. */
async function runHere(job: FileJob): Promise<FileAnswer> {
  const { doFileJob } = await import(/* webpackChunkName: "file-here" */ './file-jobs');
  return doFileJob(job);
}

async function ask(worker: Worker, job: FileJob, signal: AbortSignal): Promise<FileAnswer> {
  let stop = (): void => undefined;
  const answer = new Promise<FileAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    stop = () => reject(signal.reason as Error);
  });
  signal.addEventListener('abort', stop);
  try {
    worker.postMessage(job);
    return await answer;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Jobs one after the other in a thread of their own, which is kept: what it has loaded serves the next job. */
export function fileJobRunner(): RunFileJob {
  let worker: Worker | null = null;
  return async (job, signal) => {
    signal.throwIfAborted();
    worker ??= startWorker();
    if (!worker) return runHere(job);
    try {
      return await ask(worker, job, signal);
    } catch (error) {
      // Whatever it was doing, nobody waits for it any more.
      worker.terminate();
      worker = null;
      throw error;
    }
  };
}
