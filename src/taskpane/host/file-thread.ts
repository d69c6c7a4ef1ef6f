import type { FileAnswer, FileRequest } from './file-requests';
import { startWorker } from './start-worker';

/** Asks something about a file, wherever it is done; rejects with the signal's reason when it is broken off. */
export type SendFileRequest = (request: FileRequest, signal: AbortSignal) => Promise<FileAnswer>;

/** Without a thread the page does everything itself and stands still meanwhile. */
async function runHere(request: FileRequest): Promise<FileAnswer> {
  const { answerRequest } = await import(/* webpackChunkName: "file-here" */ './file-requests');
  return answerRequest(request);
}

async function ask(worker: Worker, request: FileRequest, signal: AbortSignal): Promise<FileAnswer> {
  let stop = (): void => undefined;
  const answer = new Promise<FileAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    stop = () => reject(signal.reason as Error);
  });
  signal.addEventListener('abort', stop);
  try {
    worker.postMessage(request);
    return await answer;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Requests one after the other in a thread of their own, which stays: what it has loaded serves the next request. */
export function fileThread(): SendFileRequest {
  let worker: Worker | null = null;
  return async (request, signal) => {
    signal.throwIfAborted();
    worker ??= startWorker();
    if (!worker) return runHere(request);
    try {
      return await ask(worker, request, signal);
    } catch (error) {
      // Whatever it was doing, nobody waits for it any more.
      worker.terminate();
      worker = null;
      throw error;
    }
  };
}
