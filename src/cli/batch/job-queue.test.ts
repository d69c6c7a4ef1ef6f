import { JobQueue } from './job-queue';
import type { BatchJob, FileOutcome } from './types';

const FILES = ['ก', 'ข'].map((name) => ({ name, path: name }));
const failed: FileOutcome = { kind: 'failed', reason: '' };
const planned = (parts: number): FileOutcome => ({ kind: 'planned', parts, plans: [], notUsed: null });
const said = (job: BatchJob | null): string => (job === null ? '–' : `${job.file.name}${job.part}`);

test('parts of a file come before the next file, and nobody waits after the last', async () => {
  const queue = new JobQueue(FILES, new AbortController().signal);
  const taken: string[] = [];
  for (let job = await queue.take(); job !== null; job = await queue.take()) {
    taken.push(said(job));
    queue.finish(job, job.file.name === 'ก' ? planned(3) : failed);
  }
  expect(taken).toEqual(['ก0', 'ก1', 'ก2', 'ข0']);
});

test('whoever finds nothing waits for what a running job brings', async () => {
  const queue = new JobQueue(FILES.slice(0, 1), new AbortController().signal);
  const first = await queue.take();
  const waiting = [queue.take(), queue.take(), queue.take()];
  queue.finish(first!, planned(3));
  const [second, third] = [await waiting[0]!, await waiting[1]!];
  expect([said(second), said(third)]).toEqual(['ก1', 'ก2']);
  queue.finish(second!, planned(3));
  queue.finish(third!, failed);
  expect(said(await waiting[2]!)).toBe('–');
});

test('who waits is let go when the batch is stopped, and no job is given any more', async () => {
  const stop = new AbortController();
  const queue = new JobQueue(FILES, stop.signal);
  await queue.take();
  await queue.take();
  const waiting = [queue.take(), queue.take()];
  stop.abort();
  expect(await Promise.all(waiting)).toEqual([null, null]);
  expect(await new JobQueue(FILES, stop.signal).take()).toBeNull();
});
