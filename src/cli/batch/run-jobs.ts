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

/** Why a worker is lost. */
type Loss = 'time' | 'memory' | 'crash';

const LOSS_SENTENCES: Readonly<Record<Loss, MessageKey>> = {
  time: 'batch.failed.time',
  memory: 'batch.failed.memory',
  crash: 'batch.failed.crash',
};

const lossOf = (error: Error): Loss =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash';

/** One worker thread, started anew after each loss. */
class Slot {
  private worker: Worker | null = null;
  private timer: NodeJS.Timeout | undefined;
  private finish: (outcome: FileOutcome) => void = () => undefined;

  constructor(
    private readonly entry: WorkerEntry,
    private readonly settings: BatchSettings,
    private readonly limits: WorkerLimits,
  ) {}

  /** Never rejects: a worker that is lost is the outcome of its file. */
  run(job: BatchJob): Promise<FileOutcome> {
    const worker = (this.worker ??= this.start());
    return new Promise((resolve) => {
      this.finish = (outcome) => {
        clearTimeout(this.timer);
        this.finish = () => undefined;
        resolve(outcome);
      };
      this.watch();
      worker.postMessage(job);
    });
  }

  /** Ends the worker; a file that it was on is lost. */
  async close(loss: Loss = 'crash'): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    this.finish({ kind: 'failed', reason: message(this.settings.language, LOSS_SENTENCES[loss]) });
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(this.entry.file, {
      execArgv: [...this.entry.arguments],
      workerData: this.settings,
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
    });
    // What a worker says after it was given up belongs to no file.
    const ifCurrent = (act: () => void): void => {
      if (worker === this.worker) act();
    };
    return worker
      .on('message', (report: WorkerReport) =>
        ifCurrent(() => (report.kind === 'alive' ? this.watch() : this.finish(report.outcome))),
      )
      .on('error', (error) => ifCurrent(() => void this.close(lossOf(error))))
      .on('exit', () => ifCurrent(() => void this.close()));
  }

  /** Gives the worker its full time again. */
  private watch(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.close('time'), this.limits.milliseconds);
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
