import { Worker } from 'node:worker_threads';
import { message, type MessageKey } from '../../text/message';
import { processFile } from './process-file';
import type { BatchFile, BatchJob, BatchSettings, FileOutcome, WorkerReport } from './types';
import type { WorkerEntry } from './worker-entry';

/** What a worker may use before its file is given up. */
export interface WorkerLimits {
  /** Without a sign of life: opening, analysing, one plan. */
  readonly milliseconds: number;
  /** Of JavaScript objects; no office file of scores comes near. */
  readonly megabytes: number;
}

export const WORKER_LIMITS: WorkerLimits = { milliseconds: 120_000, megabytes: 1024 };

/** Told of every file once, in any order. */
export type OnOutcome = (index: number, outcome: FileOutcome) => void;

/** All files one after the other in this thread. */
export async function runHere(
  files: readonly BatchFile[],
  settings: BatchSettings,
  onOutcome: OnOutcome,
  signal: AbortSignal,
): Promise<void> {
  for (const [index, file] of files.entries()) {
    if (signal.aborted) return;
    onOutcome(index, await processFile({ index, file }, settings, () => undefined));
  }
}

const REASONS: Readonly<Record<string, MessageKey>> = {
  ERR_WORKER_OUT_OF_MEMORY: 'batch.failed.memory',
  ERR_TIMED_OUT: 'batch.failed.time',
};

/** Why a worker ended, as the outcome of the file that it was on. */
function lost(cause: unknown, settings: BatchSettings): FileOutcome {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return { kind: 'failed', reason: message(settings.language, REASONS[code] ?? 'batch.failed.crash') };
}

/** One worker thread, started anew after each loss. */
class Slot {
  private worker: Worker | null = null;

  constructor(
    private readonly entry: WorkerEntry,
    private readonly settings: BatchSettings,
    private readonly limits: WorkerLimits,
  ) {}

  /** Never rejects: a worker that is lost is the outcome of its file. */
  run(job: BatchJob): Promise<FileOutcome> {
    const worker = (this.worker ??= new Worker(this.entry.file, {
      execArgv: [...this.entry.arguments],
      workerData: this.settings,
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
    }));
    return new Promise((resolve) => {
      const end = (outcome: FileOutcome, isLost: boolean): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        // An error that arrives after the end is told of nobody's file.
        worker.on('error', () => undefined);
        if (isLost) void this.close();
        resolve(outcome);
      };
      const late = (): void =>
        end(lost(Object.assign(new Error(), { code: 'ERR_TIMED_OUT' }), this.settings), true);
      let timer = setTimeout(late, this.limits.milliseconds);
      worker.on('message', (report: WorkerReport) => {
        if (report.kind === 'done') return end(report.outcome, false);
        clearTimeout(timer);
        timer = setTimeout(late, this.limits.milliseconds);
      });
      worker.on('error', (error) => end(lost(error, this.settings), true));
      worker.on('exit', () => end(lost(null, this.settings), true));
      worker.postMessage(job);
    });
  }

  async close(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    await worker?.terminate();
  }
}

/** All files shared among worker threads; a file that kills its worker fails alone. */
export async function runInWorkers(
  files: readonly BatchFile[],
  settings: BatchSettings,
  onOutcome: OnOutcome,
  signal: AbortSignal,
  workers: { readonly count: number; readonly entry: WorkerEntry; readonly limits: WorkerLimits },
): Promise<void> {
  const waiting = files.map((file, index): BatchJob => ({ index, file })).values();
  const slots = Array.from(
    { length: Math.min(workers.count, files.length) },
    () => new Slot(workers.entry, settings, workers.limits),
  );
  const closeAll = (): Promise<unknown> => Promise.all(slots.map((slot) => slot.close()));
  signal.addEventListener('abort', () => void closeAll(), { once: true });
  try {
    await Promise.all(
      slots.map(async (slot) => {
        // The slots share one iterator: whoever is free takes the next file.
        for (const job of waiting) {
          if (signal.aborted) return;
          onOutcome(job.index, await slot.run(job));
        }
      }),
    );
  } finally {
    await closeAll();
  }
}
