import type { FileAnswer, FileMessage, FileRequest, TellAlive } from './file-requests';
import { PREPARE } from './prepare-message';
import { SilentThreadError } from './silent-thread-error';
import { startWorker } from './start-worker';

/**
 * Asks something about a file, wherever it is done; rejects with the signal's reason when it is broken off.
 * @param onAlive told of signs of life
 */
export interface SendFileRequest {
  (request: FileRequest, signal: AbortSignal, onAlive?: TellAlive): Promise<FileAnswer>;
  /** Has what writes files loaded, for which the first making would wait; nothing comes back. */
  readonly prepare?: () => void;
}

/** The thread itself. */
export interface FileThread extends SendFileRequest {
  /** Has it started, for which the first request would wait. */
  readonly begin: () => void;
}

/**
 * How long a thread may give no sign of life, in ticks: a computer that slept wakes up to one tick that is over, not to all. The longest
 * list that is measured (docs/bench.md) takes about a second, so that even a far slower computer ends a step in two minutes.
 */
const TICK_MS = 10_000;
const MOST_TICKS = 12;

/** Without a thread the page does everything itself and stands still meanwhile. */
async function runHere(request: FileRequest, signal: AbortSignal, onAlive?: TellAlive): Promise<FileAnswer> {
  const { answerRequest } = await import(/* webpackChunkName: "file-here" */ './file-requests');
  const answer = await answerRequest(request, (progress) => {
    signal.throwIfAborted();
    onAlive?.(progress);
  });
  signal.throwIfAborted();
  return answer;
}

async function ask(
  worker: Worker,
  request: FileRequest,
  signal: AbortSignal,
  onAlive?: TellAlive,
): Promise<FileAnswer> {
  let stop = (): void => undefined;
  let silent = 0;
  let ticking: ReturnType<typeof setInterval> | undefined;
  const answer = new Promise<FileAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileMessage>) => {
      silent = 0;
      if (data.kind === 'alive') onAlive?.(data.progress);
      else resolve(data);
    };
    worker.onerror = (event) => reject(new Error(event.message));
    // A browser that ends a thread for want of memory may raise no error.
    ticking = setInterval(() => {
      silent += 1;
      if (silent >= MOST_TICKS) reject(new SilentThreadError());
    }, TICK_MS);
    stop = () => reject(signal.reason as Error);
  });
  signal.addEventListener('abort', stop);
  try {
    worker.postMessage(request);
    return await answer;
  } finally {
    clearInterval(ticking);
    signal.removeEventListener('abort', stop);
  }
}

/** Requests one after the other in a thread of their own, which stays: what it has loaded serves the next request. */
export function fileThread(): FileThread {
  let worker: Worker | null = null;
  const begin = (): void => {
    worker ??= startWorker();
  };
  const prepare = (): void => {
    begin();
    worker?.postMessage(PREPARE);
  };
  const send: SendFileRequest = async (request, signal, onAlive) => {
    signal.throwIfAborted();
    begin();
    if (!worker) return runHere(request, signal, onAlive);
    try {
      return await ask(worker, request, signal, onAlive);
    } catch (error) {
      // Whatever it was doing, nobody waits for it any more.
      worker.terminate();
      worker = null;
      throw error;
    }
  };
  return Object.assign(send, { begin, prepare });
}
