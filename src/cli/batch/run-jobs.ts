import { Worker } from 'node:worker_threads';
import { message, type MessageKey } from '../../text/message';
import { JobQueue } from './job-queue';
import { FileProcessor } from './process-file';
import type { BatchFile, BatchJob, BatchSettings, FileOutcome, WorkerReport } from './types';
import type { WorkerEntry } from './worker-entry';

/** What a worker may use before its job is given up. */
export interface WorkerLimits {
  /** Without a sign of life: opening, analysing, one plan. */
  readonly milliseconds: number;
  /** Of JavaScript objects. */
  readonly megabytes: number;
}

/**
 * No office file of scores comes near them. Of a heap that may hold less than two gigabytes the engine collects garbage so often that
 * two workers took the time of one (docs/scale.md).
 */
export const WORKER_LIMITS: WorkerLimits = { milliseconds: 120_000, megabytes: 2048 };

/** Told of every job once, in any order. */
export type OnOutcome = (job: BatchJob, outcome: FileOutcome) => void;

/** Works on one job after the other until none is left. */
async function runAll(
  queue: JobQueue,
  run: (job: BatchJob) => Promise<FileOutcome>,
  onOutcome: OnOutcome,
): Promise<void> {
  for (let job = await queue.take(); job !== null; job = await queue.take()) {
    const outcome = await run(job);
    queue.finish(job, outcome);
    onOutcome(job, outcome);
  }
}

/** All files one after the other in this thread. */
export async function runHere(
  files: readonly BatchFile[],
  settings: BatchSettings,
  onOutcome: OnOutcome,
  signal: AbortSignal,
): Promise<void> {
  const processor = new FileProcessor(settings);
  await runAll(new JobQueue(files, signal), (job) => processor.process(job), onOutcome);
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

  /** Never rejects: a worker that is lost is the outcome of its job. */
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

  /** Ends the worker; a job that it was on is lost. */
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
    // What a worker says after it was given up belongs to no job.
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

/** All files, and the parts of each, shared among worker threads; a job that kills its worker fails alone. */
export async function runInWorkers(
  files: readonly BatchFile[],
  settings: BatchSettings,
  onOutcome: OnOutcome,
  signal: AbortSignal,
  workers: { readonly count: number; readonly entry: WorkerEntry; readonly limits: WorkerLimits },
): Promise<void> {
  const queue = new JobQueue(files, signal);
  const slots = Array.from(
    { length: workers.count },
    () => new Slot(workers.entry, settings, workers.limits),
  );
  const closeAll = (): Promise<unknown> => Promise.all(slots.map((slot) => slot.close()));
  signal.addEventListener('abort', () => void closeAll(), { once: true });
  try {
    // Whoever is free takes the next job.
    await Promise.all(slots.map((slot) => runAll(queue, (job) => slot.run(job), onOutcome)));
  } finally {
    await closeAll();
  }
}
