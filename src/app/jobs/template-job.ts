import { templateDocument } from '../../documents';
import { MADE_KEY, batchOf, readBatches, withBatch } from './made-batches';
import { loadSettings, type HostJob } from './host-job';
import { leftOutSentences } from './left-out-sentences';
import { rememberBatches } from './remember-batches';

/** Adds a sheet in which scores can be typed; one that was filled in before stays as it is. */
export const templateJob: HostJob = async ({ host, store }) => {
  const { agency, digits, font } = loadSettings(store);
  const documents = [templateDocument(agency, { digits, font })];
  const made = await host.make(documents, 'template');
  await rememberBatches(store, withBatch(readBatches(store.read(MADE_KEY)), batchOf(documents, made)));
  const sheets = made.sheets.map(({ name }) => name).join(', ');
  return {
    done: true,
    sentences: [{ key: 'job.template-made', params: { sheets } }, ...leftOutSentences(made)],
  };
};
