interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The category of a trace that holds the tasks of threads. */
export const TASKS_CATEGORY = 'disabled-by-default-devtools.timeline';

const TASK = 'RunTask';

/**
 * Milliseconds of processor time of each task, by thread, of all threads of a name: what a thread itself did, whatever else runs on the
 * machine.
 * @param name 'CrRendererMain' are those of pages, 'DedicatedWorker thread' those that they start
 */
export function tasksIn(trace: Buffer, name: string): readonly (readonly number[])[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  return traceEvents
    .filter((event) => event.name === 'thread_name' && event.args?.name === name)
    .map((thread) =>
      traceEvents
        .filter(
          (event) =>
            event.name === TASK && event.ph === 'X' && event.pid === thread.pid && event.tid === thread.tid,
        )
        .map(({ tdur = 0 }) => tdur / 1000),
    );
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
