import type { HostJob } from './host-job';
import type { JobSentence } from './job-report';
import { MADE_KEY, readBatches, statesOf } from './made-batches';
import { rememberBatches } from './remember-batches';

/**
 * Removes the sheets of the job that was done last. Sheets that a person has edited or renamed since stay and are
 * named: Excel cannot bring back a sheet that an add-in deleted.
 */
export const removeJob: HostJob = async ({ host, store }) => {
  const batches = [...readBatches(store.read(MADE_KEY))];
  const workbook = batches.length === 0 ? null : await host.read();
  const all = batches.flat();
  while (workbook !== null && batches.length > 0) {
    const { untouched, edited, renamed } = statesOf(batches.pop() ?? [], workbook, all);
    // A batch that the user deleted himself is passed over: the one before it is what was made last.
    if (untouched.length + edited.length + renamed.length === 0) continue;
    const count = untouched.length === 0 ? 0 : await host.remove(untouched);
    await rememberBatches(store, batches);
    const sentences: JobSentence[] = [];
    if (count > 0) sentences.push({ key: 'job.removed', params: { count } });
    const stay = [...edited.map(({ name }) => name), ...renamed];
    if (stay.length > 0) {
      const sheets = stay.join(', ');
      sentences.push({ key: 'job.edited-not-removed', params: { sheets } });
    }
    return { done: count > 0, sentences };
  }
  if (workbook !== null) await rememberBatches(store, []);
  return { done: true, sentences: [{ key: 'job.nothing-to-remove' }] };
};
