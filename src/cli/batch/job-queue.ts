import type { BatchFile, BatchJob, FileOutcome } from './types';

/**
 * The jobs of a batch, in the order in which they are settled. How many parts a file has is known when its first one is done; the others
 * then come before the next file.
 */
export class JobQueue {
  private readonly waiting: BatchJob[];
  private running = 0;
  private idle: (() => void)[] = [];

  /** @param signal after which no job is given any more */
  constructor(
    files: readonly BatchFile[],
    private readonly signal: AbortSignal,
  ) {
    this.waiting = files.map((file, index) => ({ index, file, part: 0 }));
    signal.addEventListener('abort', () => this.wake(), { once: true });
  }

  /** The next job, as soon as there is one; null when no more can come. */
  async take(): Promise<BatchJob | null> {
    for (;;) {
      if (this.signal.aborted) return null;
      const job = this.waiting.shift();
      if (job) {
        this.running += 1;
        return job;
      }
      if (this.running === 0) return null;
      await new Promise<void>((resolve) => this.idle.push(resolve));
    }
  }

  /** A job that was taken is done. */
  finish(job: BatchJob, outcome: FileOutcome): void {
    this.running -= 1;
    const parts = job.part === 0 && outcome.kind === 'planned' ? outcome.parts : 1;
    this.waiting.unshift(...Array.from({ length: parts - 1 }, (_, part) => ({ ...job, part: part + 1 })));
    this.wake();
  }

  private wake(): void {
    const woken = this.idle;
    this.idle = [];
    for (const wake of woken) wake();
  }
}
