import { isMadeHidden } from '../../documents/kinds';
import type { HostJob } from './host-job';
import type { JobSentence } from './job-report';
import { keepBatches, loadBatches, statesOf } from './made-batches';

/**
 * Removes the sheets of the job that was done last. Sheets that a person has edited or renamed since stay and are
 * named: Excel cannot bring back a sheet that an add-in deleted.
 */
export const removeJob: HostJob = async ({ host, store }) => {
  const all = loadBatches(store);
  const batches = [...all];
  const workbook = batches.length === 0 ? null : await host.read();
  while (workbook !== null && batches.length > 0) {
    const { untouched, edited, renamed } = statesOf(batches.pop() ?? [], workbook.drawn, all);
    const count = untouched.length === 0 ? 0 : await host.remove(untouched);
    // Whoever counts the sheets that he saw counts without the hidden ones.
    const seen = count - untouched.filter(({ marker }) => isMadeHidden(marker)).length;
    // A batch that the user deleted himself is passed over: the one before it is what was made last.
    if (seen + edited.length + renamed.length === 0) continue;
    await keepBatches(store, batches);
    const sentences: JobSentence[] = [];
    if (seen > 0) sentences.push({ key: 'job.removed', params: { count: seen } });
    const stay = [...edited, ...renamed];
    if (stay.length > 0) {
      const sheets = stay.join(', ');
      sentences.push({ key: 'job.edited-not-removed', params: { sheets } });
    }
    return { done: seen > 0, sentences };
  }
  if (workbook !== null) await keepBatches(store, []);
  return { done: true, sentences: [{ key: 'job.nothing-to-remove' }] };
};
